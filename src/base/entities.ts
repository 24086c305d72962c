/** The characters that markup keeps for itself, and how they are written there. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Named references that Astro, the Markdown processor and Pagefind write. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** The last code point of Unicode. */
const LAST = 0x10ffff;

/** Text as it stands in XML or HTML, in an element or between double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/** Escaped text as people read it: named and numeric references become characters, unknown ones stay as they stand. */
export function unescapeMarkup(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > LAST ? whole : String.fromCodePoint(code);
  });
}
