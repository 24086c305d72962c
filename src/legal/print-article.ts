import type { ArticleBody, Clause } from './structure.ts';

function printClause(clause: Clause): string {
  const lines = clause.number === null ? [] : [`${clause.number}. ${clause.text}`];
  for (const point of clause.points) lines.push(`${point.letter}) ${point.text}`);
  return lines.join('\n');
}

/**
 * Writes an article's tree back as canonical text: one paragraph a line, one blank line between lead and clauses.
 *
 * @param body a tree as {@link import('./parse.ts').parseArticleBody} makes it
 * @returns text without a final line break; `printArticleBody(parseArticleBody(x)) === x` for canonical `x`
 */
export function printArticleBody(body: ArticleBody): string {
  const blocks = body.clauses.map(printClause);
  return (body.lead === undefined ? blocks : [body.lead, ...blocks]).join('\n\n');
}
