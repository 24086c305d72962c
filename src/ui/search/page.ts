import { search as text } from '../../strings/search.ts';
import type { SearchOutcome, SiteSearch } from '../../search/search.ts';
import { leaveFoundWords } from './found-words.ts';
import { readAddress, searchAddress, writeAddress, type SearchState } from './address.ts';
import { passes, renderFilters } from './filters.ts';
import { needsFullText } from '../../search/full-text/merge.ts';
import { deepen, savesData } from './deep.ts';
import { load } from './load.ts';
import { resultItems } from './results.ts';
import { PAGE_SIZE, siteSearch } from './site-search.ts';

const TYPING_PAUSE = 180;
/** Who has not typed for so long has finished the word. */
const SETTLED = 1200;

const part = <T extends HTMLElement>(name: string): T => document.querySelector(`[data-search-${name}]`) as T;
const parts = {
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
  unavailable: part('unavailable'),
};
const selects = { kind: part<HTMLSelectElement>('kind'), audience: part<HTMLSelectElement>('audience') };

let state: SearchState = readAddress(location);
let shown = PAGE_SIZE;
const NOTHING: SearchOutcome = { results: [], help: false, unknown: [], coverage: 0, scattered: false };
let outcome = NOTHING;
/** True while the last word may be unfinished. */
let unfinished = false;
/** True once the full text has been asked for the query that is shown. */
let deepened = false;
/** Counts searches, so that an answer that comes late does not replace a newer one. */
let run = 0;

/** Remembers beside the address how much was shown and where the reader was, for the way back. */
const remember = (committed: boolean): object => ({ shown, scroll: scrollY, committed });

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

function render(search: SiteSearch): void {
  const query = state.query.trim();
  const results = outcome.results.filter((result) => passes(result, state));
  parts.help.hidden = !outcome.help;
  parts.corrected.hidden = outcome.corrected === undefined || results.length === 0;
  if (outcome.corrected !== undefined) parts.corrected.replaceChildren(`${text.corrected}: `, searchLink(outcome.corrected));
  // Before the full text has been asked, or while a word is unfinished, nothing is said to be missing.
  parts.unknown.hidden = unfinished || outcome.unknown.length === 0;
  parts.unknown.textContent = text.unknown(outcome.unknown);
  const { missing } = outcome;
  parts.missing.hidden = missing === undefined;
  if (missing !== undefined)
    parts.missing.textContent =
      missing.article === undefined ? text.missing(missing.name) : text.missingArticle(missing.name, missing.article);
  parts.deeper.hidden = deepened || !savesData();
  renderFilters(selects, outcome.results, state);
  const items = resultItems(results.slice(0, shown), search.file.documents);
  parts.results.replaceChildren(...items);
  parts.more.hidden = results.length <= shown;
  if (outcome.results.length === 0) {
    const near = search.lookalikes(query);
    parts.nothingTitle.textContent = text.nothing(shorten(query));
    parts.spelling.hidden = near.length === 0;
    parts.spelling.replaceChildren(
      `${text.spelling} `,
      ...near.flatMap((words, index) => (index === 0 ? [searchLink(words)] : [', ', searchLink(words)])),
    );
    showOnly(parts.nothing);
    parts.status.textContent = '';
  } else {
    showOnly(parts.filters, ...(results.length === 0 ? [parts.filtered] : [parts.results]));
    parts.status.textContent = text.counted(results.length, shorten(query));
  }
}

/** A long query as it is repeated to the reader. */
const shorten = (query: string): string => (query.length > 80 ? `${query.slice(0, 77)}…` : query);

/** Hides everything but one part: the start, or that the index cannot be had. */
function showBare(section: HTMLElement): void {
  outcome = NOTHING;
  parts.status.textContent = parts.deep.textContent = '';
  for (const item of [parts.help, parts.corrected, parts.unknown, parts.missing, parts.more, parts.deeper]) item.hidden = true;
  showOnly(section);
}

/** How long a list that lacks something waits for the full text, so that it does not move under the reader's eyes. */
const PATIENCE = 1500;
/** Fewer results than these leave room on the screen. */
const FEW = 3;

/** Adds what only the full text holds. Shows the list as soon as both are there, or the first alone when that takes too long. */
async function goDeep(search: SiteSearch, mine: number, wait: boolean): Promise<void> {
  deepened = true;
  const first = outcome;
  parts.deep.textContent = text.deepening;
  const late = wait ? setTimeout(() => mine === run && render(search), PATIENCE) : undefined;
  try {
    const both = await deepen(state.query, first, search);
    if (mine !== run) return;
    outcome = both;
    parts.deep.textContent = '';
  } catch {
    if (mine !== run) return;
    parts.deep.textContent = text.deepFailed;
  }
  clearTimeout(late);
  render(search);
}

/**
 * Searches for the current state and shows what is found.
 *
 * @param typing true while the reader is still typing the last word
 */
async function show(typing = false): Promise<void> {
  const mine = (run += 1);
  deepened = false;
  unfinished = typing;
  if (state.query.trim() === '') return showBare(parts.start);
  try {
    const slow = setTimeout(() => {
      parts.status.textContent = text.loading;
    }, 300);
    const search = await load().finally(() => clearTimeout(slow));
    if (mine !== run) return;
    const found = search.search(state.query, undefined, typing);
    // An unfinished word is no reason to take the list away.
    if (typing && found.results.length === 0 && found.missing === undefined) return;
    outcome = found;
    parts.deep.textContent = '';
    const deep = !typing && !savesData() && needsFullText(outcome);
    // A list that may change at its top waits; one that changes below what a phone shows does not.
    const wait = deep && (outcome.unknown.length > 0 || outcome.results.length < FEW);
    if (!wait) render(search);
    if (deep) await goDeep(search, mine, wait);
  } catch {
    if (mine === run) showBare(parts.unavailable);
  }
}

/** The reader comes near the end of the list: what only the full text holds follows. */
function watchEnd(): void {
  new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || deepened || savesData() || outcome.results.length > shown) return;
      if (outcome.results.length > 0) void load().then((search) => goDeep(search, run, false));
    },
    { rootMargin: '0px 0px 400px' },
  ).observe(parts.end);
}

/** Goes to a new state. `push` makes an entry in the history of its own; typing goes on in the entry it began. */
function change(next: SearchState, push: boolean, committed: boolean, typing = false): void {
  state = next;
  shown = PAGE_SIZE;
  if (push) {
    history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '');
    history.pushState(remember(committed), '', writeAddress(state));
  } else {
    history.replaceState(remember(committed), '', writeAddress(state));
  }
  void show(typing);
}

const isCommitted = (): boolean => (history.state as { committed?: boolean } | null)?.committed !== false;

function start(): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  parts.input.value = state.query;
  // Another site may have linked with ?q=: from here on the words stay in the browser, on reload and Back as well.
  if (location.search !== '') history.replaceState(history.state, '', writeAddress(state));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const next = { ...state, query: parts.input.value };
    change(next, isCommitted() && next.query !== state.query, true);
  });
  parts.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      change({ ...state, query: parts.input.value }, isCommitted(), false, true);
      pause = setTimeout(() => void show(), SETTLED);
    }, TYPING_PAUSE);
  });
  parts.filters.addEventListener('change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    change({ ...state, ...(event.target === selects.kind ? { kind: value } : { audience: value }) }, true, true);
  });
  parts.deeper.addEventListener('click', () => void load().then((search) => goDeep(search, run, false)));
  part('clear').addEventListener('click', () => change({ ...state, kind: '', audience: '' }, true, true));
  parts.more.addEventListener('click', async () => {
    const first = shown;
    shown += PAGE_SIZE;
    history.replaceState(remember(isCommitted()), '');
    render(await load());
    parts.results.querySelectorAll<HTMLElement>('.result h2 a')[first]?.focus();
  });
  parts.results.addEventListener('click', (event) => {
    // While the page is being left it is too late to remember.
    history.replaceState(remember(isCommitted()), '');
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const words = link?.closest<HTMLElement>('.result')?.dataset['words'] ?? '';
    // A new tab has a storage of its own.
    if (link && words !== '' && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey)
      leaveFoundWords(link.href, words.split('\n'));
  });
  addEventListener('popstate', (event) => {
    const saved = event.state as { shown?: number; scroll?: number } | null;
    state = readAddress(location);
    shown = saved?.shown ?? PAGE_SIZE;
    parts.input.value = state.query;
    void show().then(() => scrollTo({ top: saved?.scroll ?? 0, behavior: 'instant' }));
  });

  const saved = history.state as { shown?: number; scroll?: number } | null;
  shown = saved?.shown ?? PAGE_SIZE;
  if (state.query.trim() === '') {
    parts.input.focus();
    void load().catch(() => undefined);
  }
  void show().then(() => {
    if (saved?.scroll !== undefined) scrollTo({ top: saved.scroll, behavior: 'instant' });
  });
}

Object.assign(globalThis, { siteSearch });
start();
watchEnd();
