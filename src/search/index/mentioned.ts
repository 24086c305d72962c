import type { ExtractedPage } from './extract.ts';
import type { FileMention } from './file.ts';

/** Kind, name (it begins with a capital) and official number of a document in running text: "Luật Trẻ em số 102/2016/QH13", "Thông tư 19/2025/TT-BGDĐT". */
const MENTION =
  /(Luật(?: \p{Lu}\p{L}*(?:(?! số| Luật) \p{L}+){0,5})?|Nghị định|Thông tư|Công văn|Quyết định|Nghị quyết|Kết luận)\s+(?:số\s+)?(\d{1,5}(?:\/\d{4}\/\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)?|\/\p{Lu}[\p{L}\d]*-\p{Lu}[\p{L}\d]*|-\p{Lu}\p{L}*\/\p{Lu}\p{L}*))(?![\p{L}\d/-])/gu;

/** Kinds that are named by their kind alone. */
const LAW = 'Luật ';
/** Names every source; any page that says more about a document goes before it. */
const SOURCES = '/nguon/';

/**
 * Documents that pages of the site name by number, but that the site does not publish: search says so, and leads to the page
 * that speaks of them most.
 *
 * @param pages what was read on the built site
 * @param published official numbers of the documents that are published
 * @returns in the order of their numbers
 */
export function mentionedDocuments(pages: ReadonlyMap<string, ExtractedPage>, published: readonly string[]): FileMention[] {
  const found = new Map<string, { type: string; pages: Map<string, number> }>();
  for (const [url, { title, description, sections }] of pages) {
    const text = [title, description, ...sections.map(({ heading, text: own }) => `${heading}\n${own}`)].join('\n');
    for (const [, type = '', number = ''] of text.matchAll(MENTION)) {
      if (published.includes(number)) continue;
      const entry = found.get(number) ?? { type, pages: new Map<string, number>() };
      // "Luật này thay Luật Trẻ em số …" begins too early: the shortest name is the name.
      if (type.startsWith(LAW) && type.length < entry.type.length) entry.type = type;
      entry.pages.set(url, (entry.pages.get(url) ?? 0) + 1);
      found.set(number, entry);
    }
  }
  return [...found]
    .map(([number, { type, pages: counts }]) => {
      const [best] = [...counts].sort(([a, x], [b, y]) => Number(a === SOURCES) - Number(b === SOURCES) || y - x || (a < b ? -1 : 1));
      return { type, number, url: best?.[0] ?? '' };
    })
    .sort((a, b) => a.number.localeCompare(b.number, 'vi', { numeric: true }));
}
