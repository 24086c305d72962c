/**
 * The words that a result was found by travel to its page in the tab's own storage, for as long as the page takes to open.
 * An address would tell them to the server; this tells nobody.
 */
const FOUND_WORDS = 'tu-khoa';

interface FoundWords {
  path: string;
  words: readonly string[];
}

/** Leaves words for the page at an address. A browser that refuses storage only loses the marks. */
export function leaveFoundWords(href: string, words: readonly string[]): void {
  try {
    sessionStorage.setItem(FOUND_WORDS, JSON.stringify({ path: new URL(href, location.href).pathname, words } satisfies FoundWords));
  } catch {
    // No storage, no marks.
  }
}

/** Takes the words left for this page; whatever is there is gone afterwards. */
export function takeFoundWords(): string[] {
  try {
    const left = JSON.parse(sessionStorage.getItem(FOUND_WORDS) ?? 'null') as FoundWords | null;
    sessionStorage.removeItem(FOUND_WORDS);
    return left?.path === location.pathname ? [...left.words] : [];
  } catch {
    return [];
  }
}
