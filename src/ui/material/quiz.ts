/** Quizzes: choosing an option marks it and the right one, opens the explanation, and keeps the score. */
import { verdictText } from '../../strings/materials.ts';

const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
const score = document.querySelector<HTMLElement>('[data-score]');

/** "right" and "wrong" as the badges of the site draw them: each has a shape of its own. */
const BADGES = {
  right: { shape: 'in-force', text: verdictText.rightOption },
  wrong: { shape: 'repealed', text: verdictText.wrongOption },
} as const;

function verdict(question: HTMLElement): boolean | undefined {
  const chosen = question.querySelector<HTMLInputElement>('input:checked');
  return chosen ? chosen.value === question.dataset['right'] : undefined;
}

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

for (const question of questions) {
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
  for (const question of questions) {
    question.querySelector('details')?.removeAttribute('open');
    const line = question.querySelector('[data-verdict]');
    if (line) line.textContent = '';
  }
  setTimeout(() => {
    questions.forEach(mark);
    update();
  });
});
