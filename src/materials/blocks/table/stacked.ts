/** Texts of the head of a table, as HTML. @param html one table, as Markdown gives it */
export const headsOf = (html: string): string[] => [...html.matchAll(/<th>(.*?)<\/th>/gsu)].map((match) => match[1] ?? '');

/**
 * A table of Markdown with what ours has besides: a place for its caption, the scope of its heads, and on each cell the head of its column,
 * which stands beside the cell where a phone shows the rows one below the other.
 *
 * @param html one table, as Markdown gives it
 */
export function stacked(html: string): string {
  const heads = headsOf(html).map((head) => head.replace(/<[^>]*>/gu, '').replaceAll('"', '&quot;'));
  const rows = html.replace(/<tr>(.*?)<\/tr>/gsu, (row) => {
    let column = -1;
    return row.replace(/<td>/gu, () => `<td data-head="${heads[(column += 1)] ?? ''}">`);
  });
  return rows.replace('<table>', '<table><caption></caption>').replaceAll('<th>', '<th scope="col">');
}
