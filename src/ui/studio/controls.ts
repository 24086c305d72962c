/** The form of the page: what was chosen and typed, and which parts of it belong to a design. */
import { FIELDS, sizeName, sizesOf, type Size, type StudioDesign, type Values } from '../../studio/model.ts';
import { printable } from '../../studio/characters.ts';

/** The design that is chosen. */
export function chosenDesign(form: HTMLFormElement): StudioDesign | undefined {
  const choice = form.querySelector<HTMLInputElement>('input[name="design"]:checked');
  return choice === null ? undefined : (JSON.parse(choice.dataset['design'] ?? 'null') as StudioDesign);
}

/** Offers the sizes of a design, and shows the fields that it has a place for. */
export function fitForm(form: HTMLFormElement, design: StudioDesign): void {
  const select = form.querySelector<HTMLSelectElement>('select[name="size"]');
  if (select?.dataset['for'] !== design.slug) {
    if (select) select.textContent = '';
    select?.append(...sizesOf(design).map((size, at) => new Option(sizeName(size), String(at))));
    if (select) select.dataset['for'] = design.slug;
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-kinds]'))
    part.hidden = !(part.dataset['kinds'] ?? '').split(' ').includes(design.kind);
}

export const chosenSize = (form: HTMLFormElement, design: StudioDesign): Size | undefined =>
  sizesOf(design)[Number(form.querySelector<HTMLSelectElement>('select[name="size"]')?.value ?? 0)];

/** What was typed, as far as it can be printed, and the characters that cannot. */
export function typedValues(form: HTMLFormElement): { values: Values; missing: string[] } {
  const data = new FormData(form);
  const read = FIELDS.map((field) => [field, printable(String(data.get(field) ?? ''))] as const);
  return {
    values: Object.fromEntries(read.map(([field, { text }]) => [field, text])),
    missing: [...new Set(read.flatMap(([, { missing }]) => missing))],
  };
}

/** A poster, a certificate, the one that a link asked for. */
export function chooseFromAddress(form: HTMLFormElement): void {
  const slug = new URLSearchParams(location.search).get('mau');
  const choice = [...form.querySelectorAll<HTMLInputElement>('input[name="design"]')].find(({ value }) => value === slug);
  if (choice === undefined) return;
  choice.checked = true;
  choice.closest('label')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
