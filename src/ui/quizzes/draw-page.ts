/** The desk where papers are drawn. All happens in the page: nothing is asked of the network, nothing is kept. */
import { fill } from '../fill.ts';
import { drawPapers, mostOf } from '../../materials/quiz/paper.ts';
import { papers as words } from '../../strings/materials.ts';
import { markingElement, paperElement, type BankSet, type PlacedItem } from './draw.ts';

const form = document.querySelector<HTMLFormElement>('[data-draw]');
const out = document.querySelector<HTMLElement>('[data-papers]');
const bank = JSON.parse(out?.dataset['bank'] ?? '[]') as BankSet[];

/** Starts the desk. */
function start(desk: HTMLFormElement, place: HTMLElement): void {
  const status = desk.querySelector('[data-status]');
  const print = desk.querySelector<HTMLButtonElement>('[data-print]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const first = desk.elements.namedItem('ma');
  // Each teacher gets other papers than the neighbour; who writes the code down gets the same ones again.
  if (first instanceof HTMLInputElement) first.value = String(200 + Math.floor(Math.random() * 700));
  const wanted = new URLSearchParams(location.search).get('bo');
  if (bank.some(({ slug }) => slug === wanted))
    for (const box of desk.querySelectorAll<HTMLInputElement>('[name="bo[]"]')) box.checked = box.value === wanted;

  const draw = (): void => {
    const data = new FormData(desk);
    const chosen = new Set(data.getAll('bo[]'));
    const questions = bank.flatMap(({ slug, questions: own }, set) =>
      chosen.has(slug) ? own.map((question, number): PlacedItem => ({ ...question, set: set + 1, number: number + 1 })) : [],
    );
    const count = Number(data.get('so-cau'));
    const most = mostOf(questions);
    fill(place);
    desk.closest('[data-desk]')?.removeAttribute('data-drawn');
    if (print) print.hidden = true;
    if (chosen.size === 0) return say(words.none);
    if (most < count) return say(words.few(most));
    const made = drawPapers(questions, count, Number(data.get('so-ma')), Number(data.get('ma')));
    place.append(...made.map(paperElement), markingElement(made));
    desk.closest('[data-desk]')?.setAttribute('data-drawn', '');
    if (print) print.hidden = false;
    say(words.made(made.map(({ code }) => code).join(', '), count));
  };
  desk.addEventListener('submit', (event) => {
    event.preventDefault();
    draw();
  });
  print?.addEventListener('click', () => window.print());
}

if (form && out) start(form, out);
