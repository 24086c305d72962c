/** Law pages: copy buttons, and citation previews on touch (first tap shows, second tap follows). */
import { copied } from '../../strings/copy.ts';
import { officialWithCitation, textWithCitation } from './copied-text.ts';
import '../own-copy/drop.ts';

document.documentElement.classList.add('js');

/** Read out by screen readers: the name of a button hides the words that it shows. */
const said = document.createElement('p');
said.className = 'sr-only';
said.setAttribute('role', 'status');
document.querySelector('main')?.append(said);

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  // Kept from the first click: a second one within the moment would otherwise take "copied" for the button's name.
  const label = (button.dataset['label'] ??= button.textContent ?? '');
  // The shorter word must not move the buttons under the finger.
  button.style.minWidth = `${button.offsetWidth}px`;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
    said.textContent = `${copied}: ${button.getAttribute('aria-label') ?? label}`;
  } catch {
    // No permission to the clipboard: offer the text for copying by hand.
    window.prompt(label, text);
  }
  setTimeout(() => {
    button.textContent = label;
    said.textContent = '';
  }, 1600);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const official = target.closest<HTMLButtonElement>('button[data-copy-official]');
  if (official) {
    void copy(official, officialWithCitation(official));
    return;
  }
  const button = target.closest<HTMLButtonElement>('button[data-copy], button[data-copy-link], button[data-copy-text]');
  if (button?.hasAttribute('data-copy-text') === true) {
    void copy(button, textWithCitation(button));
    return;
  }
  if (button) {
    const { copy: text, copyLink: anchor } = button.dataset;
    const address = `${location.origin}${location.pathname}${anchor === undefined || anchor === '' ? '' : `#${anchor}`}`;
    void copy(button, text ?? address);
    return;
  }
  const link = target.closest<HTMLAnchorElement>('.cite > a');
  if (link && matchMedia('(hover: none)').matches && link.dataset['shown'] === undefined) {
    event.preventDefault();
    for (const other of document.querySelectorAll<HTMLElement>('.cite > a[data-shown]')) delete other.dataset['shown'];
    link.dataset['shown'] = '';
    link.focus();
  }
});

document.addEventListener('keydown', (event) => {
  const active = document.activeElement;
  if (event.key === 'Escape' && active instanceof HTMLElement && active.matches('.cite > a')) active.blur();
});
