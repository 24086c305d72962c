/** Quizzes: choosing an option says at once whether it is right, opens the explanation, and keeps the score. */
import { verdictText } from '../../strings/materials.ts';

const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
const score = document.querySelector<HTMLElement>('[data-score]');

function verdict(question: HTMLElement): boolean | undefined {
  const chosen = question.querySelector<HTMLInputElement>('input:checked');
  return chosen ? chosen.value === question.dataset['right'] : undefined;
}

function update(): void {
  if (!score) return;
  const answered = questions.map(verdict).filter((value) => value !== undefined);
  score.textContent = answered.length === 0 ? '' : `${score.dataset['label'] ?? ''} ${answered.filter(Boolean).length}/${questions.length}`;
}

for (const question of questions) {
  question.addEventListener('change', () => {
    const right = verdict(question);
    const line = question.querySelector<HTMLElement>('[data-verdict]');
    if (line) line.textContent = right ? verdictText.right : verdictText.wrong;
    question.querySelector('details')?.setAttribute('open', '');
    update();
  });
}

document.querySelector('[data-quiz]')?.addEventListener('reset', () => {
  for (const question of questions) {
    question.querySelector('details')?.removeAttribute('open');
    const line = question.querySelector('[data-verdict]');
    if (line) line.textContent = '';
  }
  setTimeout(update);
});
