import { search as text } from '../../strings/search.ts';
import { validityLabel } from '../../strings/validity.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { Excerpt } from '../../search/rank/excerpt.ts';
import type { FileDocument } from '../../search/index/file.ts';
import type { SearchResult } from '../../search/result/present.ts';

/** Creates an element with text and children; text is never read as HTML. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** An excerpt with its marked words; lines stay lines. */
function excerptOf({ text: whole, marks }: Excerpt): HTMLElement {
  const box = element('p', 'result-text');
  let at = 0;
  for (const [start, end] of marks) {
    box.append(whole.slice(at, start), element('mark', '', whole.slice(start, end)));
    at = end;
  }
  box.append(whole.slice(at));
  return box;
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Which document, and whether it applies: on every result that is a place of a law. */
function documentLine(from: FileDocument, documents: readonly FileDocument[]): (string | Node)[] {
  const name = `${from.type} ${from.number}`;
  if (from.state === undefined) return [name];
  const badge = element('span', `badge ${from.state}`, validityLabel[from.state]);
  const successor = documents.find(({ id }) => id === from.replacedBy);
  const end =
    from.state === 'repealed' && from.ended !== undefined
      ? ` ${text.since} ${formatDate(from.ended)}${successor === undefined ? '' : `, ${text.replacedBy} ${successor.type} ${successor.number}`}`
      : '';
  return [name, ' ', badge, end];
}

/** The list of results, ready to be put into the page. @param kindNames names of kinds of pages */
export function resultItems(
  results: readonly SearchResult[],
  documents: readonly FileDocument[],
  kindNames: Readonly<Record<string, string>>,
): HTMLElement[] {
  const firstDirect = results.find(({ direct }) => direct);
  return results.map((result) => {
    const link = element('a', '', result.title);
    link.href = result.url;
    const heading = result.part === undefined || result.part === result.title ? [] : [`${sentence(result.part)} · `];
    const meta = element(
      'p',
      'result-meta',
      ...heading,
      ...(result.from === undefined ? [kindNames[result.type] ?? ''] : documentLine(result.from, documents)),
    );
    const item = element('li', result.direct ? 'result direct' : 'result', element('h2', '', link), meta, excerptOf(result.excerpt));
    item.dataset['words'] = [...new Set(result.excerpt.marks.map(([start, end]) => result.excerpt.text.slice(start, end)))].join('\n');
    if (result.direct && result.article !== undefined)
      item.prepend(element('p', 'result-kind', result === firstDirect ? text.direct : text.otherLaw));
    if (result.more.length > 0) {
      const links = result.more.map(({ url, label }) => {
        const other = element('a', '', label);
        other.href = url;
        return other;
      });
      item.append(
        element('p', 'result-more', `${text.alsoAt}: `, ...links.flatMap((other, index) => (index === 0 ? [other] : [', ', other]))),
      );
    }
    return item;
  });
}
