/** What a question of the page says about itself: its texts, its right letter, what was chosen. */
import { verdictText } from '../../strings/materials.ts';

/** "right" and "wrong" as the badges of the site draw them: each has a shape of its own. */
export const BADGES = {
  right: { shape: 'in-force', text: verdictText.rightOption },
  wrong: { shape: 'repealed', text: verdictText.wrongOption },
} as const;

/** The questions of the page in their order. */
export const questionsOfPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-question]')];

/** True for right, false for wrong, undefined before an answer. */
export function verdict(question: HTMLElement): boolean | undefined {
  const chosen = question.querySelector<HTMLInputElement>('input:checked');
  return chosen ? chosen.value === question.dataset['right'] : undefined;
}

/** A badge in words and shape, as an element. */
export function badge(shape: string, words: string): HTMLElement {
  const made = document.createElement('span');
  made.className = `badge ${shape}`;
  made.textContent = words;
  return made;
}
