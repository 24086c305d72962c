import { compareArticleNumbers } from '../../legal/article-number.ts';
import type { SearchFile } from './file.ts';

/** One suggestion: what it says, where it leads, what it is (position in `suggestionKinds` of the interface text). */
export type Suggestion = [label: string, url: string, kind: number];

/** Kinds of suggestions by their position. */
export const ARTICLE = 0;
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

/**
 * The small list that answers while one types: articles of the law in force, documents, terms, questions, materials, pages.
 *
 * @param file the whole index
 * @returns suggestions in the order in which equals are shown
 */
export function buildSuggestions({ pages, documents }: SearchFile): Suggestion[] {
  const inForce = pages.filter(({ d }) => d !== undefined && documents[d]?.state === 'in-force');
  const articles = inForce
    .filter(({ n }) => n !== undefined)
    .sort((a, b) => (a.d ?? 0) - (b.d ?? 0) || compareArticleNumbers(a.n ?? 0, b.n ?? 0));
  const terms = pages.find(({ u }) => u === TERMS_PAGE);
  return [
    ...articles.map(({ t, u }): Suggestion => [t, u, ARTICLE]),
    ...pages.filter(({ d, n }) => d !== undefined && n === undefined).map(({ t, u }): Suggestion => [t, u, DOCUMENT]),
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
    ...articles.flatMap(({ q, u }) => (q ?? []).map((question): Suggestion => [question, u, QUESTION])),
  ];
}
