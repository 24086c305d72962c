/**
 * The reader's own proved wording, on their own device: in this tab, and gone with it; or, where they wish, until they take it away. Each article
 * is kept by itself, so that a page of an article reads no more than its own.
 */
import type { ProvedArticle, ProvedText } from '../../official/device/proved-text.ts';
import type { DocumentHeader } from '../../official/text/types.ts';

/** What is known of a document's kept wording. */
export interface KeptWording {
  /** Of the fingerprints that it was held against; with others it proves nothing. */
  stamp: string;
  /** Names of the files, and the day. */
  source: string;
  on: string;
  matched: number;
  places: number;
  note?: string | undefined;
  header: DocumentHeader;
  names: ProvedText['names'];
  articles: string[];
}

/** How a document's wording is called on the device; ./shown.ts knows it too. */
const ownCopyKey = (id: string): string => `nguyen-van/${id}`;
const keyOf = (id: string, article = ''): string => `${ownCopyKey(id)}${article === '' ? '' : `/${article}`}`;

/** Storage can be switched off altogether: then asking for it is an error. */
function storages(): Storage[] {
  return (['sessionStorage', 'localStorage'] as const).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

function parsed<T>(text: string | null): T | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** What is kept of a document, if it was proved against these fingerprints. */
export function keptWording(id: string, stamp: string): KeptWording | undefined {
  return storages()
    .map((storage) => parsed<KeptWording>(storage.getItem(keyOf(id))))
    .find((kept) => kept?.stamp === stamp);
}

/** An article of what is kept. */
export function keptArticle(id: string, article: string): ProvedArticle | undefined {
  return storages()
    .map((storage) => parsed<ProvedArticle>(storage.getItem(keyOf(id, article))))
    .find((kept) => kept !== undefined);
}

/** True where it stays when the tab is closed. */
export const staysOnDevice = (id: string): boolean => (storages()[1]?.getItem(keyOf(id)) ?? null) !== null;

function removeFrom(storage: Storage, id: string): void {
  const own = Object.keys(storage).filter((key) => key === keyOf(id) || key.startsWith(`${keyOf(id)}/`));
  for (const key of own) storage.removeItem(key);
}

/** Takes a document's wording off this device. */
export function forget(id: string): void {
  for (const storage of storages()) removeFrom(storage, id);
}

/**
 * Keeps a document's proved wording; what was there of it before is gone.
 *
 * @param onDevice whether it stays when the tab is closed
 * @returns false where there is no room, or nothing may be kept; then nothing is
 */
export function keep(id: string, text: ProvedText, said: Pick<KeptWording, 'stamp' | 'source' | 'on'>, onDevice: boolean): boolean {
  forget(id);
  const storage = storages()[onDevice ? 1 : 0];
  if (storage === undefined) return false;
  const { header, names, matched, places, note, articles } = text;
  try {
    for (const article of articles) storage.setItem(keyOf(id, String(article.number)), JSON.stringify(article));
    const kept: KeptWording = { ...said, matched, places, note, header, names, articles: articles.map(({ number }) => String(number)) };
    storage.setItem(keyOf(id), JSON.stringify(kept));
    return true;
  } catch {
    removeFrom(storage, id);
    return false;
  }
}

/**
 * Moves what is kept of a document: to the device, or back to this tab.
 *
 * @returns false where there is no room; then it stays where it was
 */
export function moveKept(id: string, stamp: string, onDevice: boolean): boolean {
  const kept = keptWording(id, stamp);
  if (kept === undefined) return false;
  const articles = kept.articles.map((number) => keptArticle(id, number)).filter((article) => article !== undefined);
  if (keep(id, { ...kept, articles }, kept, onDevice)) return true;
  keep(id, { ...kept, articles }, kept, !onDevice);
  return false;
}
