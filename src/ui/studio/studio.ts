/** "Make it yours": words and a logo on a design of the press, drawn, printed and saved in this browser; nothing is uploaded. */
import { ownWords, studio } from '../../strings/studio.ts';
import { compose, type Drawing } from '../../studio/compose.ts';
import type { Places, StudioSheet, StudioDesign, Values } from '../../studio/model.ts';
import { printable } from '../../studio/characters.ts';
import { peopleOf, type Person } from '../../studio/people.ts';
import { canSendPictures, handOver, sendFile } from '../save/hand-over.ts';
import { chooseFromAddress, chosenDesign, chosenSize, fitForm, typedValues } from './controls.ts';
import { show } from './draw.ts';
import { bytesOf, facesOf, loadFace, measureFace } from './faces.ts';
import { pdfFile, pngFile, wordFile, type Order } from './files.ts';
import { readLogo, type Logo } from './logo.ts';

const root = document.querySelector<HTMLElement>('[data-studio]');
const part = <E extends Element>(name: string): E | null => root?.querySelector<E>(`[data-${name}]`) ?? null;
const form = root?.querySelector('form') ?? null;
const svg = part<SVGSVGElement>('sheet');
const status = part<HTMLElement>('status');

let logo: Logo | undefined;
let people: Person[] = [];
let at = 0;
let turn = 0;
let order: Order | undefined;

const say = (words: string): void => {
  if (status) status.textContent = words;
};

const known = new Map<string, Promise<Places>>();

/** The places of a template; a sheet with a strip has none. */
function placesOf({ strip, base }: StudioSheet): Promise<Places> | undefined {
  if (strip > 0) return undefined;
  let places = known.get(base);
  if (places === undefined) {
    places = bytesOf(`${base}.json`).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Places);
    places.catch(() => known.delete(base));
    known.set(base, places);
  }
  return places;
}

const draw = (sheet: StudioSheet, places: Places | undefined, values: Values): Drawing =>
  compose(sheet, places, { values, ...(logo === undefined ? {} : { logo: logo.ratio }) }, ownWords, measureFace);

/** What a person of the list adds to what was typed for all. */
const forPerson = (values: Values, { person, unit, reason }: Person): Values => ({
  ...values,
  person,
  unit,
  ...(reason === '' ? {} : { reason }),
});

/** Tells the printer which way the sheet lies and how large it is; A2 and banners are printed on A4. */
function tellPaper({ paper, sheet }: Pick<Order, 'paper' | 'sheet'>): void {
  const size = paper?.id === 'a3' ? 'a3' : 'a4';
  document.documentElement.dataset['paper'] = `${size}-${sheet.width > sheet.height ? 'ngang' : 'doc'}`;
}

function showButtons({ paper, drawings }: Order, design: StudioDesign): void {
  const pdf = part<HTMLButtonElement>('pdf');
  if (pdf) {
    pdf.hidden = paper === undefined;
    pdf.textContent = drawings.length > 1 ? studio.pdfOf(drawings.length) : studio.pdf;
  }
  part('word')?.toggleAttribute('hidden', design.word === undefined);
  part('share')?.toggleAttribute('hidden', !canSendPictures() || design.kind === 'head');
  const steps = part<HTMLElement>('steps');
  if (steps) steps.hidden = drawings.length < 2;
  const place = part<HTMLElement>('at');
  if (place) place.textContent = studio.position(at + 1, drawings.length);
  const reduced = part<HTMLElement>('reduced');
  if (reduced) reduced.textContent = paper?.reduced === undefined ? '' : studio.reduced(paper.reduced);
}

async function redraw(): Promise<void> {
  if (!form || !svg) return;
  const design = chosenDesign(form);
  if (design === undefined) return;
  fitForm(form, design);
  const size = chosenSize(form, design);
  if (size === undefined) return;
  const mine = (turn += 1);
  const { sheet, paper } = size;
  const { values, missing } = typedValues(form);
  try {
    const places = await placesOf(sheet);
    const list = design.kind === 'certificate' ? people : [];
    const words = [...Object.values(values), ...list.flatMap((one) => Object.values<string>({ ...one }))];
    await Promise.all(facesOf(places?.slots, words).map(loadFace));
    if (mine !== turn) return;
    at = Math.min(at, Math.max(0, list.length - 1));
    const drawings = list.length === 0 ? [draw(sheet, places, values)] : list.map((one) => draw(sheet, places, forPerson(values, one)));
    const shown = drawings[at];
    if (shown === undefined) return;
    const one = list[at];
    const named = one === undefined ? values : forPerson(values, one);
    order = { design, sheet, paper, places, drawings, shown, logo, values: named };
    show(svg, shown, `${sheet.base}.svg`, logo?.url);
    svg.setAttribute('aria-label', [studio.preview, design.title, ...shown.lines.map(({ text }) => text)].join(', '));
    tellPaper(order);
    showButtons(order, design);
    say(missing.length === 0 ? '' : `${studio.missing} ${missing.join(' ')}`);
  } catch {
    say(studio.failed);
  }
}

/** Files are made of what was asked for last, also where a slow line has not shown it yet. */
let drawn = Promise.resolve();
const update = (): Promise<void> => (drawn = redraw());

/** Makes a file and hands it over; the button waits meanwhile. */
async function make(
  button: HTMLButtonElement,
  file: (what: Order) => Promise<{ blob: Blob; name: string }>,
  picture: boolean,
): Promise<void> {
  button.disabled = true;
  try {
    await drawn;
    say(studio.making);
    if (order === undefined) throw new Error('nothing to make a file of');
    const what = order;
    const { blob, name } = await file(what);
    await handOver(blob, name, picture ? (blob.type === 'image/png' ? blob : (await pngFile(what)).blob) : undefined);
    say(`${studio.made}: ${name}`);
  } catch {
    say(studio.failed);
  }
  button.disabled = false;
}

async function sharePicture(): Promise<void> {
  if (order === undefined) return;
  const { blob, name } = await pngFile(order);
  await sendFile(new File([blob], name, { type: blob.type }));
}

async function takeLogo(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (logo !== undefined) URL.revokeObjectURL(logo.url);
  logo = undefined;
  try {
    if (file !== undefined) logo = await readLogo(file);
    await update();
  } catch {
    await update();
    input.value = '';
    say(studio.logoFailed);
  }
  part('logo-remove')?.toggleAttribute('hidden', logo === undefined);
}

async function takeList(rows: Promise<string[][]>): Promise<void> {
  // Whoever has a list wants its file: the engine comes while one looks at the first sheet.
  void import('./print-engine.ts').catch(() => undefined);
  const count = part<HTMLElement>('list-count');
  const told = (words: string): void => {
    if (count) count.textContent = words;
  };
  try {
    const read = (await rows).map((row) => row.map((cell) => printable(cell).text));
    people = peopleOf(read);
    at = 0;
    told(people.length > 0 ? studio.listCount(people.length) : read.length > 0 ? studio.listEmpty : '');
  } catch {
    people = [];
    told(studio.listFailed);
  }
  await update();
}

/** Reading lists costs another file, fetched with the first list. */
const table = () => import('../../studio/table.ts');

function listen(): void {
  const on = (name: string, act: (button: HTMLButtonElement) => unknown): void => {
    const button = part<HTMLButtonElement>(name);
    button?.addEventListener('click', () => void act(button));
  };
  on('pdf', (button) => make(button, pdfFile, true));
  on('png', (button) => make(button, pngFile, true));
  on('word', (button) => make(button, wordFile, false));
  on('share', sharePicture);
  on('print', () => window.print());
  const step = (by: number) => (): void => {
    at = (at + by + Math.max(1, people.length)) % Math.max(1, people.length);
    void update();
  };
  on('before', step(-1));
  on('after', step(1));
  const logoInput = part<HTMLInputElement>('logo');
  logoInput?.addEventListener('change', () => void takeLogo(logoInput));
  on('logo-remove', () => {
    if (logoInput) logoInput.value = '';
    return logoInput && takeLogo(logoInput);
  });
  const list = part<HTMLTextAreaElement>('list');
  const listFile = part<HTMLInputElement>('list-file');
  list?.addEventListener('input', () => void takeList(table().then(({ readTable }) => readTable(list.value))));
  listFile?.addEventListener('change', () => {
    const file = listFile.files?.[0];
    if (file !== undefined) void takeList(table().then(({ readPeopleList }) => readPeopleList(file)));
  });
  form?.addEventListener('input', (event) => {
    if (event.target !== list) void update();
  });
  form?.addEventListener('submit', (event) => event.preventDefault());
}

/** On paper only the sheet: whatever stands beside it, or beside what holds it, stays away. */
function printSheetAlone(): void {
  for (let node: Element | null = svg; node !== null && node !== document.body; node = node.parentElement) {
    for (const beside of node.parentElement?.children ?? []) if (beside !== node) beside.classList.add('no-print');
    if (node !== svg) node.classList.add('holds-sheet');
  }
}

if (form) {
  printSheetAlone();
  chooseFromAddress(form);
  listen();
  void update();
}
