import { OFFLINE_PAGE } from '../../offline/names.ts';
import { offline } from '../../strings/offline.ts';
import { askedPages, canKeep, dropAll, keepAll, keptPages, nameOf } from './kept.ts';

const part = <T extends HTMLElement>(name: string): T | null => document.querySelector<T>(`[data-${name}]`);
const state = part('state');
const keep = part<HTMLButtonElement>('keep');
const drop = part<HTMLButtonElement>('drop');
const files = part('files');
const none = part('no-files');

const say = (text: string): void => {
  if (state !== null) state.textContent = text;
};

/** Shows what is kept now; `last` is what has just been done. */
async function show(last?: string): Promise<void> {
  const pages = await keptPages();
  const asked = await askedPages();
  const named = await Promise.all(asked.map(async (path) => ({ path, name: await nameOf(path) })));
  say(last ?? (pages > 0 ? offline.ready(pages) : offline.notYet));
  if (keep !== null) keep.hidden = pages > 0;
  if (drop !== null) drop.hidden = pages === 0 && asked.length === 0;
  if (none !== null) none.hidden = asked.length > 0;
  if (files !== null) files.textContent = '';
  files?.append(
    ...named.map(({ path, name }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
}

/** Does what a button is for, and tells how it ended. */
async function act(work: () => Promise<void>, done?: string): Promise<void> {
  say(offline.keeping);
  try {
    await work();
    await show(done);
  } catch {
    await show(offline.failed);
  }
}

// The address that was asked for stays in the bar where the worker shows this page in place of one that is not kept.
part('no-network')?.toggleAttribute('hidden', location.pathname === OFFLINE_PAGE && navigator.onLine);

if (canKeep()) {
  void show();
  keep?.addEventListener('click', () => void act(keepAll));
  drop?.addEventListener('click', () => void act(dropAll, offline.dropped));
} else {
  say(offline.unsupported);
  if (none !== null) none.hidden = true;
}
