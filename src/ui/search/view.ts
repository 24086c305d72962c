import { search as text } from '../../strings/search.ts';
import type { Answer } from '../../search/engine.ts';
import type { FileDocument } from '../../search/index/file.ts';
import { searchAddress, type SearchState } from './address.ts';
import { fill } from '../fill.ts';
import { passes, readFilter, renderFilters } from './filters.ts';
import { resultItems } from './results.ts';
import { savesData } from './deep.ts';

const part = <T extends HTMLElement>(name: string): T => document.querySelector(`[data-search-${name}]`) as T;

/** The parts of the page that search fills. */
export const parts = {
  form: part<HTMLFormElement>('page'),
  input: part<HTMLInputElement>('input'),
  status: part('status'),
  start: part('start'),
  help: part('help'),
  corrected: part('corrected'),
  unknown: part('unknown'),
  missing: part('missing'),
  deep: part('deep'),
  deeper: part<HTMLButtonElement>('deeper'),
  end: part('end'),
  filters: part('filters'),
  results: part('results'),
  more: part<HTMLButtonElement>('more'),
  nothing: part('nothing'),
  nothingTitle: part('nothing-title'),
  spelling: part('spelling'),
  filtered: part('filtered'),
  clear: part<HTMLButtonElement>('clear'),
  unavailable: part('unavailable'),
};
/** The two filters. */
export const filters = { kind: readFilter(part('kind')), audience: readFilter(part('audience')) };

/** How far the search of a query has come: a word unfinished, the full text not asked, being asked, answered, not to be had. */
export type ListStage = 'typing' | 'first' | 'seeking' | 'deep' | 'failed';

function showOnly(...visible: HTMLElement[]): void {
  for (const item of [parts.start, parts.filters, parts.results, parts.nothing, parts.filtered, parts.unavailable])
    item.hidden = !visible.includes(item);
  parts.start.toggleAttribute('data-shown', visible.includes(parts.start));
}

/** A link that searches for other words on this page. */
function searchLink(query: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = searchAddress(query);
  link.textContent = query;
  return link;
}

/** A long query as it is repeated to the reader. */
const shorten = (query: string): string => (query.length > 80 ? `${query.slice(0, 77)}…` : query);

/** Words that the first list lacks: sought, missing, or found in the full text. The line stays once it is there, so that nothing jumps. */
function renderUnknown({ unknown }: Answer, lacking: readonly string[], stage: ListStage): void {
  parts.unknown.hidden = stage === 'typing' || lacking.length === 0;
  if (stage === 'seeking') parts.unknown.textContent = text.seeking(lacking);
  else if (unknown.length > 0 && (stage === 'first' || stage === 'failed')) parts.unknown.textContent = text.lacking(lacking);
  else parts.unknown.textContent = unknown.length > 0 ? text.unknown(unknown) : text.foundDeep(lacking);
}

function renderNotes(answer: Answer, lacking: readonly string[], any: boolean, stage: ListStage): void {
  const { corrected, missing } = answer;
  parts.help.hidden = !answer.help;
  parts.corrected.hidden = corrected === undefined || !any;
  if (corrected !== undefined) fill(parts.corrected, `${text.corrected}: `, searchLink(corrected));
  renderUnknown(answer, lacking, stage);
  parts.missing.hidden = missing === undefined;
  if (missing !== undefined)
    parts.missing.textContent =
      missing.article === undefined ? text.missing(missing.name) : text.missingArticle(missing.name, missing.article);
}

function renderNothing(near: readonly string[], query: string): void {
  parts.nothingTitle.textContent = text.nothing(shorten(query));
  parts.spelling.hidden = near.length === 0;
  fill(
    parts.spelling,
    `${text.spelling} `,
    ...near.flatMap((words, index) => (index === 0 ? [searchLink(words)] : [', ', searchLink(words)])),
  );
  showOnly(parts.nothing);
  parts.status.textContent = '';
}

/** The list; whoever had a result in focus still has it. */
function renderList(items: readonly HTMLElement[]): void {
  const held = document.activeElement?.closest('.result')?.querySelector('h2 a')?.getAttribute('href')?.replace(/#.*/, '');
  fill(parts.results, ...items);
  if (held === undefined) return;
  const links = [...parts.results.querySelectorAll<HTMLAnchorElement>('h2 a')];
  links.find((link) => link.getAttribute('href')?.replace(/#.*/, '') === held)?.focus({ preventScroll: true });
}

/**
 * Shows an answer.
 *
 * @param lacking words that the first list lacks
 * @param shown how many results at most
 */
export function renderAnswer(
  answer: Answer,
  lacking: readonly string[],
  state: SearchState,
  shown: number,
  stage: ListStage,
  documents: readonly FileDocument[],
): void {
  const query = state.query.trim();
  const results = answer.results.filter((result) => passes(result, state));
  renderNotes(answer, lacking, results.length > 0, stage);
  parts.deep.textContent = stage === 'seeking' ? text.deepening : stage === 'failed' ? text.deepFailed : '';
  parts.deeper.hidden = stage === 'deep' || stage === 'seeking' || !savesData();
  renderFilters(filters, answer.results, state);
  renderList(resultItems(results.slice(0, shown), documents, filters.kind.names));
  parts.more.hidden = results.length <= shown;
  if (answer.results.length === 0) return renderNothing(answer.near, query);
  showOnly(parts.filters, ...(results.length === 0 ? [parts.filtered] : [parts.results]));
  const [count, about] = text.counted(results.length, shorten(query));
  const said = document.createElement('span');
  said.textContent = ` ${about}`;
  fill(parts.status, count, said);
}

/** Says what is being done, where no list can be shown yet. */
export function renderWaiting(words: string): void {
  parts.status.textContent = words;
}

/** Says to readers who do not see it, and to tests, that the list may still get better. */
export function renderBusy(busy: boolean): void {
  parts.results.setAttribute('aria-busy', String(busy));
}

/** Hides everything but one part: the start, or that the index cannot be had. */
export function renderBare(section: HTMLElement): void {
  parts.status.textContent = parts.deep.textContent = '';
  for (const item of [parts.help, parts.corrected, parts.unknown, parts.missing, parts.more, parts.deeper]) item.hidden = true;
  showOnly(section);
}

/** How many results begin within what the screen shows. */
export const seenResults = (): number =>
  [...parts.results.querySelectorAll('.result')].filter((item) => item.getBoundingClientRect().top < innerHeight).length;
