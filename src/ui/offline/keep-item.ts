import { offline } from '../../strings/offline.ts';
import { canKeep, dropMaterial, isKept, keepMaterial } from './kept.ts';

const button = document.querySelector<HTMLButtonElement>('[data-keep-item]');
const state = document.querySelector<HTMLElement>('[data-keep-state]');
const page = button?.dataset['keepItem'];

if (button !== null && page !== undefined && canKeep()) {
  const files = JSON.parse(button.dataset['addresses'] ?? '[]') as string[];
  const offer = button.textContent ?? '';
  const say = (text: string): void => {
    if (state !== null) state.textContent = text;
  };
  const show = async (): Promise<void> => {
    const kept = await isKept(page);
    button.textContent = kept ? offline.dropItem : offer;
    say(kept ? offline.keptItem : '');
    button.hidden = false;
  };
  void show();
  button.addEventListener('click', () => {
    void (async () => {
      const kept = await isKept(page);
      if (!kept) say(offline.keeping);
      try {
        await (kept ? dropMaterial : keepMaterial)([page, ...files]);
        await show();
      } catch {
        say(offline.failed);
      }
    })();
  });
}
