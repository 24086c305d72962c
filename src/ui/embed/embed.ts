/** The page of code for embedding: the chosen question goes into the code and the preview; the code is copied. */
import { copied } from '../../strings/copy.ts';

const choice = document.querySelector<HTMLSelectElement>('[data-embed-choice]');
const code = document.querySelector<HTMLElement>('[data-embed-code]');
const frame = document.querySelector<HTMLIFrameElement>('[data-embed-frame]');
const button = document.querySelector<HTMLButtonElement>('[data-embed-copy]');

/** Puts the chosen question into the code, at the address where the page really stands. */
function choose(): void {
  const option = choice?.selectedOptions[0];
  if (option === undefined || code === null || frame === null) return;
  const path = new URL(frame.src).pathname;
  if (path !== option.value) {
    frame.src = option.value;
    frame.title = option.text;
  }
  const sample = frame.cloneNode() as HTMLIFrameElement;
  sample.src = new URL(option.value, location.origin).href;
  for (const name of sample.getAttributeNames()) if (name.startsWith('data-')) sample.removeAttribute(name);
  code.textContent = sample.outerHTML;
}

choice?.addEventListener('change', choose);
choose();
button?.addEventListener('click', () => {
  const label = (button.dataset['label'] ??= button.textContent ?? '');
  const text = code?.textContent ?? '';
  navigator.clipboard.writeText(text).then(
    () => {
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
      }, 1600);
    },
    () => window.prompt(label, text),
  );
});
