/** The class poll: votes go into counts, counts into a result; all of it in memory. */
import { fill } from '../fill.ts';
import { emptyTally, REAL, resultOf, withVote, WORDS_FROM } from '../../materials/poll/tally.ts';
import { poll as words } from '../../strings/poll.ts';

const root = document.querySelector<HTMLElement>('[data-poll]');

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** A number beside a bar of its size. */
function bar(label: string, value: number, most: number): HTMLElement[] {
  const meter = document.createElement('meter');
  meter.max = most;
  meter.value = value;
  meter.setAttribute('aria-hidden', 'true');
  const data = element('dd', String(value).replace('.', ','));
  data.append(meter);
  return [element('dt', label), data];
}

/** Starts the poll. */
function start(place: HTMLElement): void {
  const part = (name: string): HTMLElement | null => place.querySelector<HTMLElement>(`[data-${name}]`);
  const [intro, between, result, thanks, count, told] = ['intro', 'between', 'result', 'thanks', 'count', 'told'].map(part);
  const form = place.querySelector<HTMLFormElement>('[data-vote]');
  if (!form || !intro || !between || !result || !thanks || !count || !told) return;
  let tally = emptyTally();

  const show = (shown: HTMLElement): void => {
    for (const one of [form, between, result]) one.hidden = one !== shown;
    intro.hidden = tally.votes > 0;
  };
  const numberOf = (data: FormData, name: string): number | undefined => {
    const typed = data.get(name);
    return typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : undefined;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const wish = data.get('refuses');
    tally = withVote(tally, {
      country: numberOf(data, 'country'),
      refuses: wish === null ? undefined : wish === '1',
      class: numberOf(data, 'class'),
    });
    // The next one must not see what was typed, nor get it back with the browser's button.
    form.reset();
    count.textContent = words.count(tally.votes);
    show(between);
    thanks.focus();
  });

  for (const button of place.querySelectorAll('[data-mine]'))
    button.addEventListener('click', () => {
      show(form);
      form.querySelector('input')?.focus();
    });

  const tell = (): HTMLElement[] => {
    const { telling, country, class: own } = resultOf(tally);
    if (telling === 'none' || country === undefined || own === undefined) return [element('p', words.none(WORDS_FROM))];
    const list = (...children: HTMLElement[]): HTMLElement => {
      const made = document.createElement('dl');
      made.append(...children);
      return made;
    };
    const numbers = telling === 'numbers';
    return [
      element('h3', words.ofHundred),
      ...(numbers ? [list(...bar(words.guess, country.guess, 100), ...bar(words.realCountry, REAL, 100))] : []),
      element('p', words.sidesCountry[country.side]),
      element('h3', words.ofTen),
      ...(numbers ? [list(...bar(words.guess, own.guess, 10), ...bar(words.real, own.real, 10))] : []),
      element('p', words.sides[own.side]),
    ];
  };
  part('close')?.addEventListener('click', () => {
    fill(told, ...tell());
    show(result);
    result.querySelector('h2')?.focus();
  });
  part('clear')?.addEventListener('click', () => {
    tally = emptyTally();
    form.reset();
    fill(told);
    show(form);
  });
  show(form);
}

if (root) start(root);
