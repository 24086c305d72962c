import type { FilePage } from '../index/file.ts';
import type { Hit } from '../rank/score.ts';

/** Pages that say all that was asked: so many of them, and the words name a subject rather than ask something. */
const SAYS_ALL = 0.95;
const MANY = 25;

/** The kinds of page of which a broad subject shows one first: a question, an article, a guide, help, something to download. */
const EACH: readonly ((page: FilePage) => boolean)[] = [
  ({ k }) => k === 'hoi-dap',
  ({ k, n }) => k === 'luat-con-hieu-luc' && n !== undefined,
  ({ k }) => k === 'thu-tuc',
  ({ k, u }) => k === 'tro-giup' && u !== REPORTING,
  ({ k, u }) => k === 'bieu-mau' || u.startsWith('/tai-lieu/'),
];
/** Reporting a crime is no help. */
const REPORTING = '/tro-giup/to-giac/';

/**
 * For a broad subject: the best question, article, guide, help and download first, then the list as it was ranked. A page of
 * another kind that stands first, an overview of that name, stays there.
 *
 * @param shown ranked pages that are good enough to be listed
 * @param all all ranked pages: one of a kind may be weaker, if it says all that was asked
 * @param pages all pages of the index
 * @returns the pages that were listed and those added, and how many of them stand first as the best of their kind; in their own order,
 *   and none, where few pages say all of the query
 */
export function oneOfEach(shown: readonly Hit[], all: readonly Hit[], pages: readonly FilePage[]): { hits: Hit[]; each: number } {
  const full = all.filter(({ coverage }) => coverage >= SAYS_ALL);
  if (full.length < MANY) return { hits: [...shown], each: 0 };
  const is = (test: (page: FilePage) => boolean) => (hit: Hit | undefined) => hit !== undefined && test(pages[hit.page] as FilePage);
  const overview = EACH.some((test) => is(test)(shown[0])) ? [] : shown.slice(0, 1);
  const first = [...overview, ...EACH.flatMap((test) => full.find(is(test)) ?? [])];
  return { hits: [...first, ...shown.filter((hit) => !first.includes(hit))], each: first.length };
}
