import { search as text } from '../../strings/search.ts';
import type { Answer } from '../../search/engine.ts';
import { leaveFoundWords } from './found-words.ts';
import { readAddress, writeAddress, type SearchState } from './address.ts';
import { passes } from './filters.ts';
import { deepen, savesData } from './deep.ts';
import { load, loadWhole, type LoadedSearch } from './load.ts';
import { PAGE_SIZE, siteSearch } from './site-search.ts';
import { keepSeen, mayChange } from './steady.ts';
import { filters, parts, renderAnswer, renderBare, renderBusy, renderWaiting, seenResults, type ListStage } from './view.ts';

const TYPING_PAUSE = 180;
/** Who has not typed for so long has finished the word. */
const SETTLED = 1200;
/** How long a list that may change at its top waits for what is still to come. */
const PATIENCE = 1500;
/** So soon after a list appeared nobody has read it: it may still be put in a better order. */
const UNREAD = 500;

let state: SearchState = readAddress(location);
let shown = PAGE_SIZE;
/** What is shown, since when, and the words that its first list lacked; nothing before the first answer. */
let current: { run: number; answer: Answer; since: number; lacking: readonly string[]; search: LoadedSearch; stage: ListStage } | undefined;
/** Counts searches, so that an answer that comes late does not replace a newer one. */
let run = 0;

/** Remembers beside the address how much was shown and where the reader was, for the way back. */
const remember = (committed: boolean): object => ({ shown, scroll: scrollY, committed });

function render(): void {
  if (current !== undefined) renderAnswer(current.answer, current.lacking, state, shown, current.stage, current.search.documents);
}

/** Shows an answer of the run that is on; one that betters what is shown leaves what is being read in its place. */
function put(mine: number, answer: Answer, search: LoadedSearch, stage: ListStage, lacking: readonly string[], betters: boolean): void {
  if (mine !== run) return;
  const before = betters && current?.run === mine ? current : undefined;
  const results =
    before === undefined || performance.now() - before.since < UNREAD
      ? answer.results
      : keepSeen(
          before.answer.results.filter((result) => passes(result, state)),
          answer.results,
          seenResults(),
          answer.each,
        );
  current = { run: mine, answer: { ...answer, results }, since: before?.since ?? performance.now(), lacking, search, stage };
  render();
}

/** Adds what only the full text holds. Shows the list as soon as both are there, or the first alone when that takes too long. */
async function goDeep(search: LoadedSearch, mine: number, first: Answer, lacking: readonly string[], wait: boolean): Promise<void> {
  const early = (): void => put(mine, first, search, 'seeking', lacking, !wait);
  if (wait && mine === run) renderWaiting(text.deepening);
  if (!wait) early();
  const late = wait && first.results.length > 0 ? setTimeout(() => ((wait = false), early()), PATIENCE) : undefined;
  const [answer, stage] = await deepen(state.query, first, search.engine).then(
    (both) => [both, 'deep'] as const,
    () => [first, 'failed'] as const,
  );
  clearTimeout(late);
  put(mine, answer, search, stage, lacking, !wait);
}

/** The answer of the whole index, where it can be had; the first answer is shown meanwhile, or at last. */
async function wholeAnswer(search: LoadedSearch, mine: number, first: Answer, typing: boolean): Promise<[Answer, shown: boolean]> {
  if (first.whole) return [first, false];
  let early = false;
  const putFirst = (): void => {
    early = true;
    // The line about words that are not known yet takes its room at once, so that the list does not move when it comes.
    put(mine, first, search, typing ? 'typing' : 'first', first.unknown, false);
  };
  const late = mayChange(first) ? setTimeout(() => first.results.length > 0 && putFirst(), PATIENCE) : undefined;
  if (late === undefined) {
    putFirst();
    // What is still to come is not to be in the way of the first answers: it is fetched once they are painted.
    await new Promise((painted) => setTimeout(painted, 50));
  }
  try {
    const { engine } = await loadWhole();
    return [await engine.ask(state.query, undefined, typing), early];
  } catch {
    return [first, early];
  } finally {
    clearTimeout(late);
  }
}

/**
 * Searches for the current state and shows what is found.
 *
 * @param typing true while the reader is still typing the last word
 */
async function show(typing = false): Promise<void> {
  const mine = (run += 1);
  if (state.query.trim() === '') {
    current = undefined;
    renderBusy(false);
    return renderBare(parts.start);
  }
  renderBusy(true);
  const slow = setTimeout(() => mine === run && renderWaiting(text.loading), 300);
  try {
    const search = await load();
    const first = await search.engine.ask(state.query, undefined, typing);
    clearTimeout(slow);
    if (mine !== run) return;
    const [answer, early] = await wholeAnswer(search, mine, first, typing);
    if (mine !== run) return;
    // An unfinished word is no reason to take the list away.
    if (typing && answer.results.length === 0 && answer.missing === undefined) return;
    const deep = !typing && !savesData() && answer.weak;
    const lacking = early ? first.unknown : answer.unknown;
    if (deep) return await goDeep(search, mine, answer, lacking, !early && mayChange(answer));
    put(mine, answer, search, typing ? 'typing' : 'first', lacking, early);
  } catch {
    if (mine !== run) return;
    current = undefined;
    renderBare(parts.unavailable);
  } finally {
    clearTimeout(slow);
    if (mine === run) renderBusy(false);
  }
}

/** Asks the full text for the list that is shown. */
function goOn(): void {
  if (current !== undefined) void goDeep(current.search, run, current.answer, current.lacking, false);
}

/** The reader comes near the end of the list: what only the full text holds follows. */
function watchEnd(): void {
  new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || savesData() || current?.stage !== 'first') return;
      if (current.answer.whole && current.answer.results.length > 0 && current.answer.results.length <= shown) goOn();
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

function watchForm(): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
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
}

function watchFilters(): void {
  /** The filter that is being gone through: by keyboard every arrow is a change, and all of them make one entry in the history. */
  let going: EventTarget | null = null;
  parts.filters.addEventListener('change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    const push = going !== event.target;
    going = event.target;
    change({ ...state, ...(event.target === filters.kind.select ? { kind: value } : { audience: value }) }, push, true);
  });
  const end = (): void => {
    going = null;
  };
  parts.filters.addEventListener('focusout', end);
  addEventListener('popstate', end);
  parts.form.addEventListener('input', end);
  parts.clear.addEventListener('click', () => change({ ...state, kind: '', audience: '' }, true, true));
}

function watchResults(): void {
  parts.deeper.addEventListener('click', goOn);
  parts.more.addEventListener('click', () => {
    const first = shown;
    shown += PAGE_SIZE;
    history.replaceState(remember(isCommitted()), '');
    render();
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
}

function start(): void {
  parts.input.value = state.query;
  // Another site may have linked with ?q=: from here on the words stay in the browser, on reload and Back as well.
  if (location.search !== '') history.replaceState(history.state, '', writeAddress(state));
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
    void loadWhole().catch(() => undefined);
  }
  void show().then(() => {
    if (saved?.scroll !== undefined) scrollTo({ top: saved.scroll, behavior: 'instant' });
  });
}

Object.assign(globalThis, { siteSearch });
watchForm();
watchFilters();
watchResults();
start();
watchEnd();
