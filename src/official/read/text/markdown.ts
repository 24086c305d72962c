/** What Markdown adds to the wording: marks of headings, stress, tables, quotations, links and lists. */

const TABLE_ROW = /^\s*\|.*\|\s*$/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)*\s*:?-{2,}:?\s*\|?\s*$/u;

/** True for a text with marks of Markdown on several lines: headings, stress, table bars. */
export function isMarkdown(text: string): boolean {
  const marked = text.match(/^\s*(?:#{1,6}\s+\S|\*\*\S|\|.*\|\s*$)|\*\*[^*\n]{1,400}\*\*|^\s*[-*]\s+\*\*/gmu)?.length ?? 0;
  return marked >= 3;
}

/** A line without the marks around its words. */
function unmarked(line: string): string {
  return (
    line
      .replace(/^\s*(?:>\s*)+/u, '')
      .replace(/^\s*#{1,6}\s+/u, '')
      .replace(/\s+#{2,6}\s*$/u, '')
      // A list mark before a marker of the law; a dash of the law's own stays.
      .replace(/^\s*[-*+]\s+(?=\**(?:\d{1,3}\\?\.|\p{Ll}\\?\)|điều\s|chương\s|mục\s))/iu, '')
      .replace(/!\[[^\]\n]{0,400}\]\([^)\n]{0,800}\)/gu, '')
      .replace(/\[([^\]\n]{1,400})\]\((?:https?:|#|\/|\.)[^)\n]{0,800}\)/gu, '$1')
      .replace(/\*\*|__/gu, '')
      .replace(/(^|[\s(“])\*(?=\S)([^*\n]{1,600})\*(?=[\s.,;:)”]|$)/gu, '$1$2')
      .replace(/(^|[\s(“])_(?=\S)([^_\n]{1,600})_(?=[\s.,;:)”]|$)/gu, '$1$2')
      .replace(/<\/?[a-z][^<>\n]{0,200}>/giu, ' ')
      .replace(/&nbsp;/gu, ' ')
      .replace(/\\([\\`*_{}[\]()#+.!|>~-])/gu, '$1')
  );
}

/** One line as Markdown has it: text, or the cells of a table's row. */
export type MarkdownLine = { text: string } | { cells: string[] };

/**
 * Takes the marks of Markdown off a text.
 *
 * @param text the whole file
 * @returns its lines in order; rules, code fences and the head between "---" are left out
 */
export function readMarkdown(text: string): MarkdownLine[] {
  const body = text.replace(/^\uFEFF?---\n[\s\S]{0,4000}?\n---\n/u, '');
  return body
    .replace(/<br\s*\/?>/giu, '\n')
    .split('\n')
    .flatMap((line): MarkdownLine[] => {
      if (/^\s*(?:```|~~~)/u.test(line)) return [];
      if (TABLE_RULE.test(line) && line.includes('-')) return /\|/u.test(line) ? [] : [{ text: '' }];
      if (TABLE_ROW.test(line)) {
        const inner = line.trim().replace(/^\||\|$/gu, '');
        return [{ cells: inner.split('|').map((cell) => unmarked(cell).trim()) }];
      }
      return [{ text: unmarked(line) }];
    });
}
