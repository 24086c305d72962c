/** Quizzes: choosing an option marks it and the right one, opens the explanation, and keeps the score. */
import { verdictText } from '../../strings/materials.ts';
import { BADGES, questionsOfPage, verdict } from './quiz-marks.ts';

const questions = questionsOfPage();
const score = document.querySelector<HTMLElement>('[data-score]');

/** Marks the options of a question: the right one, and a wrong one that was chosen; none before an answer. */
function mark(question: HTMLElement): void {
  const answered = verdict(question) !== undefined;
  for (const input of question.querySelectorAll<HTMLInputElement>('input')) {
    const label = input.closest('label');
    const badge = label?.querySelector<HTMLElement>('[data-badge]');
    if (!label || !badge) continue;
    const right = input.value === question.dataset['right'];
    const kind = answered && (right || input.checked) ? (right ? 'right' : 'wrong') : undefined;
    badge.hidden = kind === undefined;
    badge.className = kind === undefined ? 'badge' : `badge ${BADGES[kind].shape}`;
    badge.textContent = kind === undefined ? '' : BADGES[kind].text;
    if (kind === undefined) delete label.dataset['mark'];
    else label.dataset['mark'] = kind;
  }
}

function update(): void {
  if (!score) return;
  const answered = questions.map(verdict).filter((value) => value !== undefined);
  score.textContent = answered.length === 0 ? '' : verdictText.progress(answered.length, questions.length, answered.filter(Boolean).length);
}

/** As before an answer. */
function forget(question: HTMLElement): void {
  question.querySelector('details')?.removeAttribute('open');
  const line = question.querySelector('[data-verdict]');
  if (line) line.textContent = '';
  mark(question);
}

for (const question of questions) {
  question.addEventListener('forget', () => {
    forget(question);
    update();
  });
  question.addEventListener('change', () => {
    const right = verdict(question);
    const line = question.querySelector<HTMLElement>('[data-verdict]');
    if (line) line.textContent = right ? verdictText.right : verdictText.wrong;
    question.querySelector('details')?.setAttribute('open', '');
    mark(question);
    update();
  });
}

document.querySelector('[data-quiz]')?.addEventListener('reset', () => {
  // The form empties its fields after this event.
  setTimeout(() => {
    questions.forEach(forget);
    update();
  });
});
