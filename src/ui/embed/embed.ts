/** The page of code for embedding: the chosen question goes into the code and the preview; the code is copied. */
import { embedCode, embedPath } from '../../share/embed.ts';

const choice = document.querySelector<HTMLSelectElement>('[data-embed-choice]');
const code = document.querySelector<HTMLElement>('[data-embed-code]');
const frame = document.querySelector<HTMLIFrameElement>('[data-embed-frame]');
const button = document.querySelector<HTMLButtonElement>('[data-embed-copy]');

/** Puts the chosen question into the code, at the address where the page really stands. */
function choose(): void {
  const option = choice?.selectedOptions[0];
  if (option === undefined || code === null || frame === null) return;
  const question = { slug: option.value, question: option.text };
  code.textContent = embedCode(question, location.origin);
  if (new URL(frame.src).pathname === embedPath(question)) return;
  frame.src = embedPath(question);
  frame.title = question.question;
}

choice?.addEventListener('change', choose);
choose();
button?.addEventListener('click', () => {
  const label = (button.dataset['label'] ??= button.textContent ?? '');
  const text = code?.textContent ?? '';
  navigator.clipboard.writeText(text).then(
    () => {
      button.textContent = button.dataset['embedCopy'] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, 1600);
    },
    () => window.prompt(label, text),
  );
});
