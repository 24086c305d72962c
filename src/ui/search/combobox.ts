import { suggesting as text, suggestionKinds } from '../../strings/search.ts';
import { readSuggestions } from '../../search/index/suggestion.ts';
import { SEARCH_PAGE, SUGGESTIONS_PATH } from '../../vocabulary/search-paths.ts';
import { searchAddress } from './address.ts';
import { fill } from '../fill.ts';
import { prepareSuggestions, suggest, type Suggestions } from './suggest.ts';

const LIMIT = 7;

/**
 * Turns the header's search form into a combobox with a list of suggestions (WAI-ARIA: editable combobox, list autocomplete).
 * Arrows move, Enter goes to the chosen suggestion or searches, Escape closes and then clears, Tab leaves.
 */
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #suggestions: Suggestions | undefined;
  /** Index of the chosen option, -1 while the typed text itself is meant. */
  #active = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input;
    this.#list.className = 'search-suggestions';
    this.#list.id = `${input.id}-goi-y`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', text.suggestions);
    this.#list.hidden = true;
    this.#status.className = 'sr-only';
    this.#status.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value);
    form.append(this.#list, this.#status);
    input.addEventListener('input', () => this.#update());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('focus', () => this.#update());
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) this.#close();
    });
    // Pressing on an option must not take the focus away before the click arrives.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#go(option);
    });
  }

  /** Gives it the suggestions, once they are there. */
  fill(suggestions: Suggestions): void {
    this.#suggestions = suggestions;
    if (document.activeElement === this.#input) this.#update();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #update(): void {
    const typed = this.#input.value;
    const found = this.#suggestions === undefined ? [] : suggest(typed, this.#suggestions, LIMIT);
    fill(
      this.#list,
      ...found.map(({ label, url, kind, law, ended }, index) =>
        this.#option(index, label, url, [suggestionKinds[kind] ?? '', law, ...(ended ? [text.ended] : [])].filter(Boolean).join(' · ')),
      ),
    );
    if (found.length > 0) {
      const all = typed.trim();
      this.#list.append(this.#option(found.length, text.searchAll(all), searchAddress(all), ''));
    }
    this.#choose(-1);
    this.#show(found.length > 0);
    this.#status.textContent = typed.trim().length < 2 ? '' : text.suggestionCount(found.length);
  }

  #option(index: number, label: string, url: string, kind: string): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['url'] = url;
    const name = document.createElement('span');
    name.textContent = label;
    option.append(name);
    if (kind !== '') {
      const note = document.createElement('small');
      note.textContent = kind;
      option.append(' ', note);
    }
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return this.#update();
      const count = this.#options.length;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first option is the text itself.
      this.#choose(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter') {
      const option = this.#options[this.#active];
      if (!open || !option) return;
      event.preventDefault();
      this.#go(option);
    } else if (event.key === 'Escape') {
      if (open) {
        event.preventDefault();
        this.#close();
      } else if (this.#input.value !== '') {
        event.preventDefault();
        this.#input.value = '';
      }
    }
  }

  #choose(index: number): void {
    this.#active = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.#options[index];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #close(): void {
    this.#choose(-1);
    this.#show(false);
    this.#status.textContent = '';
  }

  #go(option: HTMLElement): void {
    location.assign(option.dataset['url'] ?? SEARCH_PAGE);
  }
}

// Runs when it is loaded, at the first focus of a box: every box of the page becomes a combobox at once, and the suggestions
// follow. Without them (no network) the form stays a plain form.
const comboboxes = [...document.querySelectorAll<HTMLFormElement>('[data-search-box]')].flatMap((form) => {
  const input = form.querySelector<HTMLInputElement>('[data-search-input]');
  return input ? [new Combobox(form, input)] : [];
});
fetch(SUGGESTIONS_PATH)
  .then(async (response) => {
    const suggestions = prepareSuggestions(readSuggestions((await response.json()) as { words: string[]; value: unknown }));
    for (const box of comboboxes) box.fill(suggestions);
  })
  .catch(() => undefined);
