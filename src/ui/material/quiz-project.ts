/** Class mode: one question over the whole screen, large, for a projector. The answer shows when the class has answered; nothing is kept. */
import { fill } from '../fill.ts';
import { quiz, verdictText } from '../../strings/materials.ts';
import { badge, questionsOfPage } from './quiz-marks.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-projector]');

/** Starts the projector of a quiz. */
function start(screen: HTMLDialogElement): void {
  const questions = questionsOfPage();
  const part = <E extends HTMLElement>(name: string): E | null => screen.querySelector<E>(`[data-projector-${name}]`);
  const [prompt, options, why, place, back, on, reveal] = [
    part('prompt'),
    part('options'),
    part('why'),
    part('place'),
    part<HTMLButtonElement>('back'),
    part<HTMLButtonElement>('on'),
    part<HTMLButtonElement>('show'),
  ];
  if (!prompt || !options || !why || !place || !back || !on || !reveal) return;
  let at = 0;

  const draw = (): void => {
    const question = questions[at];
    place.textContent = quiz.place(at + 1, questions.length);
    prompt.textContent = (question?.querySelector('legend')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const labels = [...(question?.querySelectorAll('label > span') ?? [])];
    fill(
      options,
      ...labels.map((label) => {
        const line = document.createElement('li');
        // The words of the option, without the mark that an answer on the page has left.
        const copy = label.cloneNode(true) as HTMLElement;
        copy.querySelector('[data-badge]')?.remove();
        line.textContent = copy.textContent.replace(/\s+/gu, ' ').trim();
        return line;
      }),
    );
    why.textContent = '';
    back.disabled = at === 0;
    on.disabled = at === questions.length - 1;
    screen.scrollTop = 0;
  };

  const answer = (): void => {
    const question = questions[at];
    const right = 'ABCDE'.indexOf(question?.dataset['right'] ?? '');
    const line = options.children[right];
    if (!(line instanceof HTMLElement) || line.dataset['mark'] !== undefined) return;
    line.dataset['mark'] = 'right';
    line.append(badge('in-force', verdictText.rightOption));
    why.textContent = question?.querySelectorAll('[data-explanation] p')[1]?.textContent.trim() ?? '';
  };

  const move = (by: number): void => {
    at = Math.min(questions.length - 1, Math.max(0, at + by));
    draw();
  };

  const start = document.querySelector<HTMLElement>('[data-project]');
  // A browser without dialogs shows no large questions: nothing offers them there.
  if (start !== null && typeof screen.showModal !== 'function') start.hidden = true;
  start?.addEventListener('click', () => {
    at = Math.max(
      0,
      questions.findIndex((question) => question.hasAttribute('data-current')),
    );
    draw();
    screen.showModal();
    // The whole screen where the browser gives it; the dialog fills the window either way.
    void screen.requestFullscreen?.().catch(() => undefined);
  });
  part('close')?.addEventListener('click', () => screen.close());
  screen.addEventListener('close', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
  });
  back.addEventListener('click', () => move(-1));
  on.addEventListener('click', () => move(1));
  reveal.addEventListener('click', answer);
  // The keys of a keyboard and of a presenter, wherever the focus is.
  document.addEventListener('keydown', (event) => {
    if (!screen.open) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') move(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') move(-1);
    else return;
    event.preventDefault();
  });
}

if (dialog) start(dialog);
