/** A quiz one question at a time: forth and back, then the score, what to look at again, and the wrong ones once more. */
import { fill } from '../fill.ts';
import { quiz } from '../../strings/materials.ts';
import { badge, questionsOfPage, verdict } from './quiz-marks.ts';

const form = document.querySelector<HTMLFormElement>('[data-quiz]');

/** Starts the steps of a quiz. */
function start(quizForm: HTMLFormElement): void {
  const questions = questionsOfPage();
  const part = <E extends HTMLElement>(name: string): E | null => quizForm.querySelector<E>(`[data-${name}]`);
  const [back, on, place, result, title, list, again] = [
    part<HTMLButtonElement>('back'),
    part<HTMLButtonElement>('on'),
    part('place'),
    part('result'),
    part('result-title'),
    part('result-list'),
    part<HTMLButtonElement>('again-wrong'),
  ];
  if (!back || !on || !place || !result || !title || !list || !again) return;
  /** The questions of this round, and the place in it. */
  let round = questions;
  let at = 0;

  const show = (focus = false): void => {
    delete quizForm.dataset['done'];
    result.hidden = true;
    for (const question of questions) question.toggleAttribute('data-current', question === round[at]);
    back.disabled = at === 0;
    on.textContent = at === round.length - 1 ? quiz.finish : quiz.next;
    place.textContent = quiz.place(at + 1, round.length);
    if (!focus) return;
    round[at]?.scrollIntoView({ block: 'start' });
    round[at]?.querySelector('input')?.focus({ preventScroll: true });
  };

  const line = (question: HTMLElement, index: number): HTMLElement => {
    const item = document.createElement('li');
    const said = verdict(question);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'again';
    const prompt = (question.querySelector('legend')?.textContent ?? '').replace(/^\s*\S+\s+\d+\.\s*/u, '').trim();
    button.textContent = quiz.again(index + 1, prompt);
    button.addEventListener('click', () => {
      round = questions;
      at = index;
      show(true);
    });
    item.append(
      badge(
        said === undefined ? 'pending' : said ? 'in-force' : 'repealed',
        said === undefined ? quiz.open : said ? quiz.right : quiz.wrong,
      ),
      button,
    );
    return item;
  };

  const finish = (): void => {
    quizForm.dataset['done'] = '';
    result.hidden = false;
    const right = questions.filter((question) => verdict(question) === true).length;
    title.textContent = quiz.result(right, questions.length);
    fill(list, ...questions.map(line));
    again.hidden = right === questions.length;
    title.focus();
  };

  const choose = (mode: 'tung-cau' | 'danh-sach'): void => {
    quizForm.dataset['mode'] = mode;
    for (const button of quizForm.querySelectorAll<HTMLElement>('[data-mode-button]'))
      button.setAttribute('aria-pressed', String(button.dataset['modeButton'] === mode));
    show();
  };

  back.addEventListener('click', () => {
    at = Math.max(0, at - 1);
    show(true);
  });
  on.addEventListener('click', () => {
    if (at === round.length - 1) return finish();
    at += 1;
    show(true);
  });
  again.addEventListener('click', () => {
    round = questions.filter((question) => verdict(question) !== true);
    for (const question of round) {
      for (const input of question.querySelectorAll('input')) input.checked = false;
      question.dispatchEvent(new CustomEvent('forget'));
    }
    at = 0;
    show(true);
  });
  quizForm.addEventListener('reset', () => {
    round = questions;
    at = 0;
    show();
  });
  for (const button of quizForm.querySelectorAll<HTMLElement>('[data-mode-button]'))
    button.addEventListener('click', () => choose(button.dataset['modeButton'] === 'danh-sach' ? 'danh-sach' : 'tung-cau'));
  // As the style sheet shows it before the script: a phone one by one, unless a link leads to a place in the list. Old browsers know no range in a query.
  choose(window.matchMedia('not all and (min-width: 48rem)').matches && location.hash === '' ? 'tung-cau' : 'danh-sach');
}

if (form) start(form);
