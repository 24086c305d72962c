import { readAddress } from './address.ts';
import { searchFullText, type FullTextHit } from '../../search/full-text/search.ts';

const LIMIT = 20;
const section = document.querySelector<HTMLElement>('[data-full-text]');
const input = document.querySelector<HTMLInputElement>('[data-search-input]');
const button = section?.querySelector<HTMLButtonElement>('[data-full-text-go]');
const status = section?.querySelector<HTMLElement>('[data-full-text-status]');
const list = section?.querySelector<HTMLOListElement>('[data-full-text-results]');
let run = 0;

/** Pagefind's own loader; a variable address, because it exists only in the built site. */
const load = (): ReturnType<Parameters<typeof searchFullText>[2]> => {
  const address = '/pagefind/pagefind.js';
  return import(/* @vite-ignore */ address) as ReturnType<Parameters<typeof searchFullText>[2]>;
};

function item({ url, title, excerpt }: FullTextHit): HTMLLIElement {
  const entry = document.createElement('li');
  entry.className = 'result';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  heading.append(link);
  const text = document.createElement('p');
  text.className = 'result-text';
  text.append(
    ...excerpt.map((part) => {
      if (!part.hit) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    }),
  );
  entry.append(heading, text);
  return entry;
}

async function search(query: string): Promise<void> {
  if (!status || !list) return;
  const mine = (run += 1);
  status.textContent = status.dataset['loading'] ?? '';
  list.replaceChildren();
  try {
    const hits = await searchFullText(query, LIMIT, load);
    if (mine !== run) return;
    list.replaceChildren(...hits.map(item));
    status.textContent =
      hits.length === 0
        ? (status.dataset['none'] ?? '')
        : `${hits.length}${hits.length === LIMIT ? '+' : ''} ${status.dataset['found'] ?? ''}`;
  } catch {
    if (mine === run) status.textContent = status.dataset['failed'] ?? '';
  }
}

/** The words asked for: what stands in the field, or (before the page has filled it) in the address. */
const words = (): string => (input?.value || readAddress(location).query).trim();

/** What was found belongs to the words that were searched: new words, a clean place. */
function reset(): void {
  run += 1;
  list?.replaceChildren();
  if (status) status.textContent = '';
  section?.toggleAttribute('hidden', words() === '');
}

button?.addEventListener('click', () => void search(words()));
input?.addEventListener('input', reset);
addEventListener('popstate', () => setTimeout(reset));
reset();
