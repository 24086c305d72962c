/**
 * Reads the page aloud with a Vietnamese voice of the device. Voices that work elsewhere (`localService` is false) are not used: they would
 * send the text away. Where there is no such voice, no button shows.
 */
import { pieces } from './pieces.ts';

const start = document.querySelector<HTMLButtonElement>('[data-aloud]');
const stop = document.querySelector<HTMLButtonElement>('[data-aloud-stop]');

const voice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^vi\b/i.test(lang.replace('_', '-')));

/** What is read, block by block: headings, paragraphs, list items and table rows of the main part. */
function spoken(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, tr, dt, dd)')]
    .filter((node) => node.closest('.no-read, .no-print, [hidden], nav, .sources, .place-tools, .cite-preview') === null)
    .filter((node) => node.getClientRects().length > 0 && node.querySelector('p, li') === null)
    .flatMap((node) => pieces(node.innerText));
}

function halt(): void {
  speechSynthesis.cancel();
  if (stop !== null) stop.hidden = true;
}

function read(): void {
  const by = voice();
  if (by === undefined) return;
  halt();
  const texts = spoken();
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = by;
    utterance.lang = by.lang;
    if (index === texts.length - 1) utterance.addEventListener('end', halt);
    speechSynthesis.speak(utterance);
  });
  if (stop !== null) stop.hidden = false;
}

if (start !== null && 'speechSynthesis' in globalThis) {
  const show = (): void => {
    start.hidden = voice() === undefined;
  };
  show();
  speechSynthesis.addEventListener('voiceschanged', show);
  start.addEventListener('click', read);
  stop?.addEventListener('click', halt);
  addEventListener('pagehide', halt);
}
