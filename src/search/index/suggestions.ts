import { compareArticleNumbers } from '../../legal/article-number.ts';
import { phrase } from '../query/words.ts';
import type { SearchFile } from './file.ts';
import { packWords, toColumns } from './pack.ts';
import { PACKED_VERSION } from './parts.ts';
import { ARTICLE, type Suggestion, type SuggestionFile } from './suggestion.ts';

const DOCUMENT = 1;
const TERM = 2;
const QUESTION = 3;
const PAGE_KINDS: Record<string, number> = {
  'hoi-dap': 3,
  'thu-tuc': 7,
  'bieu-mau': 4,
  'tai-lieu': 4,
  'chien-dich': 5,
  'tro-giup': 6,
  trang: 7,
};
/** The page whose sections are the defined terms. */
const TERMS_PAGE = '/van-ban/thuat-ngu/';

/** Marks a suggestion with the document that it comes from, where it comes from one. */
const from = (document: number | undefined, label: string, url: string, kind: number): Suggestion =>
  document === undefined ? [label, url, kind] : [label, url, kind, document];

/** Every suggestion there is. */
function allEntries({ pages, documents }: SearchFile): Suggestion[] {
  const articlesOf = (state: 'in-force' | 'repealed'): SearchFile['pages'] =>
    pages
      .filter(({ d, n }) => d !== undefined && n !== undefined && documents[d]?.state === state)
      .sort((a, b) => (a.d ?? 0) - (b.d ?? 0) || compareArticleNumbers(a.n ?? 0, b.n ?? 0));
  const articles = articlesOf('in-force');
  const terms = pages.find(({ u }) => u === TERMS_PAGE);
  return [
    ...articles.map(({ t, u, d }) => from(d, t, u, ARTICLE)),
    ...pages.filter(({ d, n }) => d !== undefined && n === undefined).map(({ t, u, d }) => from(d, t, u, DOCUMENT)),
    ...(terms?.x ?? [])
      .filter(({ a, h }) => a !== '' && h !== undefined)
      .map(({ a, h }): Suggestion => [h ?? '', `${TERMS_PAGE}#${a}`, TERM]),
    ...pages.filter(({ d, k }) => d === undefined && k in PAGE_KINDS).map(({ t, u, k }): Suggestion => [t, u, PAGE_KINDS[k] ?? 7]),
    ...pages.filter(({ d, u }) => d === undefined && u.startsWith('/van-ban/')).map(({ t, u }): Suggestion => [t, u, 7]),
    ...pages.flatMap(({ u, x }) =>
      u.startsWith('/danh-cho/')
        ? x.filter(({ a, h }) => a !== '' && h?.endsWith('?')).map(({ a, h }): Suggestion => [h ?? '', `${u}#${a}`, QUESTION])
        : [],
    ),
    ...articles.flatMap(({ q, u, d }) => (q ?? []).map((question) => from(d, question, u, QUESTION))),
    ...articlesOf('repealed').map(({ t, u, d }) => from(d, t, u, ARTICLE)),
  ];
}

/**
 * The small list that answers while one types: articles of the law in force, documents, terms, questions, materials, pages; articles of ended
 * laws for those who name them; and other words for what people say.
 *
 * @param file the whole index
 */
export function buildSuggestions(file: SearchFile): SuggestionFile {
  const { synonyms, abbreviations, shortcuts } = file.language;
  const entries = allEntries(file);
  const labels = entries.map(([label]) => new Set(phrase(label).folds));
  const stands = (text: string): boolean => {
    const { folds } = phrase(text);
    return labels.some((label) => folds.every((word) => label.has(word)));
  };
  const sayings = [
    ...synonyms.map(({ from, to }) => ({ from, to })),
    ...Object.entries(abbreviations).map(([short, full]) => ({ from: [short], to: [full] })),
  ].map(({ from, to }) => ({ from, to: to.filter(stands) }));
  return { documents: file.documents, entries, sayings: sayings.filter(({ to }) => to.length > 0), calls: callsOf(file), shortcuts };
}

/** Doors that one group opens, whoever it is about, to a page of help: danger, violence, wanting to stop. */
function callsOf({ language: { help } }: SearchFile): SuggestionFile['calls'] {
  const calls = new Map<string, string[]>();
  for (const { what, who, lead } of help.doors) {
    const [group, ...others] = what;
    const [url = ''] = lead;
    if (group === undefined || others.length > 0 || who !== undefined || !url.startsWith(help.url) || url === help.url) continue;
    calls.set(url, [...(calls.get(url) ?? []), ...(help.what[group] ?? [])]);
  }
  return [...calls].map(([url, say]) => ({ url, say }));
}

/** An address below its document's begins where that ends. */
const short = ({ documents }: SuggestionFile, [label, url, kind, document]: Suggestion): Record<string, unknown> => {
  const base = documents[document ?? -1]?.url;
  return {
    label,
    url: base !== undefined && url.startsWith(base) ? url.slice(base.length) : url,
    kind,
    ...(base === undefined ? {} : { document }),
  };
};

/** The list as it travels: by columns, in signs for words. */
export function packSuggestions(file: SuggestionFile): string {
  const entries = toColumns(file.entries.map((entry) => short(file, entry)));
  const calls = file.calls.map(({ say, url }) => ({ url, say: say.join(',') }));
  return JSON.stringify({ version: PACKED_VERSION, ...packWords({ ...file, entries, calls, count: file.entries.length }) });
}
