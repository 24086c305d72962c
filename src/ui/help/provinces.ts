/** One choice of province instead of a list: shows what is known there, or who there must know. Nothing is kept, nothing is sent. */
const room = document.querySelector('[data-provinces]');
const choice = room?.querySelector<HTMLElement>('[data-choice]');
const select = choice?.querySelector('select');
const answer = room?.querySelector<HTMLElement>('[data-open]');
const known = [...(room?.querySelectorAll<HTMLElement>('[data-province]') ?? [])];

if (choice && select && answer) {
  const anywhere = answer.textContent;
  const show = (): void => {
    const here = known.filter(({ dataset }) => dataset['province'] === select.value);
    for (const part of known) part.hidden = select.value !== '' && !here.includes(part);
    answer.textContent = select.value === '' || here.length > 0 ? anywhere : `${select.value}: ${answer.dataset['said'] ?? ''}`;
  };
  choice.hidden = false;
  room?.querySelector('[data-list]')?.remove();
  // A page that comes back from the browser's memory forgets the choice too.
  addEventListener('pageshow', () => {
    select.value = '';
    show();
  });
  select.addEventListener('change', show);
}

export {};
