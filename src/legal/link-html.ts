import type { LegalCorpus } from './legal-corpus.ts';
import { linkCitations } from './link-citations.ts';

/** A tag with its attributes, or the text up to the next tag. */
const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gu;
const TAG = /^<(\/?)([\w-]+)/u;
/** Text in these stays as it is: links, headings and what is no prose. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'a',
  'button',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'legend',
  'script',
  'style',
  'summary',
  'svg',
]);

/**
 * Turns the citations in the text of an HTML fragment into links, see {@link linkCitations}.
 *
 * @param html well-formed HTML, as our components render it
 * @param corpus the published laws
 * @param lawId id of the law that is meant where none is named
 * @returns the same HTML with links in its running text; not in headings or in links
 */
export function linkHtml(html: string, corpus: LegalCorpus, lawId: string): string {
  let inside = 0;
  return html.replace(TOKEN, (token) => {
    const tag = TAG.exec(token);
    if (tag === null) {
      if (inside > 0) return token;
      return linkCitations(token, corpus, lawId)
        .map(({ text, href }) => (href === undefined ? text : `<a href="${href}">${text}</a>`))
        .join('');
    }
    if (LEFT_ALONE.has((tag[2] ?? '').toLowerCase())) inside += tag[1] === '/' ? -1 : 1;
    return token;
  });
}
