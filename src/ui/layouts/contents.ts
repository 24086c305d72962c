/** "On this page": the headings of a page that one can jump to, read from its own HTML so that no page has to list them. */

/** One heading: its id and its text as HTML without tags. */
export interface ContentsEntry {
  id: string;
  title: string;
}

/** Fewer are seen at a glance. */
const ENOUGH = 3;
const HEADING = /<h2\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/h2>/g;
const ID = /\sid="([^"]+)"/;
/** A part of a heading that is seen only later: the official name beside ours. No other span is inside. */
const LATER = /<span\b[^>]*\sdata-later\b[^>]*>[\s\S]*?<\/span>/g;
/** Unseen, or seen only later (`data-later`: a result, a dialog). */
const UNSEEN = /\sclass="[^"]*\bsr-only\b|\sdata-later\b/;

/**
 * The headings of the second level that have an id and are seen, in the page's order.
 *
 * @param html a page's main part
 * @returns none where there are fewer than three: a list of two helps nobody
 */
export function pageContents(html: string): ContentsEntry[] {
  const entries = [...html.matchAll(HEADING)].flatMap(([, attributes = '', inner = '']) => {
    const id = ID.exec(attributes)?.[1];
    return id === undefined || UNSEEN.test(attributes)
      ? []
      : [
          {
            id,
            title: inner
              .replace(LATER, '')
              .replace(/<[^>]*>/g, '')
              .trim(),
          },
        ];
  });
  return entries.length < ENOUGH ? [] : entries;
}
