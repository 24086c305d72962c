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
 * For a broad subject: the best question, article, guide, help and download first, then the list as it was ranked.
 *
 * @param hits ranked pages @param pages all pages of the index
 * @returns the same hits; in their own order where few pages say all of the query
 */
export function oneOfEach(hits: readonly Hit[], pages: readonly FilePage[]): Hit[] {
  if (hits.filter(({ coverage }) => coverage >= SAYS_ALL).length < MANY) return [...hits];
  const first = EACH.flatMap((is) => hits.find(({ page }) => is(pages[page] as FilePage)) ?? []);
  return [...first, ...hits.filter((hit) => !first.includes(hit))];
}
