/** The files that a visitor takes away, made of what the page shows. */
import { ownWords, studio } from '../../strings/studio.ts';
import type { Drawing } from '../../studio/compose.ts';
import { sayDensity } from '../../base/png-density.ts';
import type { SheetPaper, Places, StudioSheet, StudioDesign, Values } from '../../studio/model.ts';
import { fileName, slotWords } from '../../studio/words.ts';
import { picture } from './draw.ts';
import { bytesOf, embeddedFaces } from './faces.ts';
import type { Logo } from './logo.ts';

/** All that decides what a file holds. */
export interface Order {
  design: StudioDesign;
  sheet: StudioSheet;
  paper: SheetPaper | undefined;
  places: Places | undefined;
  values: Values;
  /** One for each person of a list, or a single one. */
  drawings: readonly Drawing[];
  /** The one on the screen. */
  shown: Drawing;
  logo: Logo | undefined;
}

const DPI = 300;
const MILLIMETRES = 25.4;
/** Longest side of a picture: what phones still open. */
const LONGEST = 4200;

/** Pixels to one unit: as a screen has it, or 300 to the inch of A4 (a banner: as many as a phone opens). */
const scaleOf = ({ unit, width, height }: StudioSheet): number =>
  unit === 'px' ? 1 : Math.min(DPI / MILLIMETRES, LONGEST / Math.max(width, height));

const typed = ({ name, person, date }: Values): (string | undefined)[] => [name, person, date];

/** The sheet on the screen as PNG, with its density. */
export async function pngFile({ design, sheet, shown, values, logo }: Order): Promise<{ blob: Blob; name: string }> {
  const scale = scaleOf(sheet);
  const bytes = new Uint8Array(await (await picture(shown, `${sheet.base}.svg`, logo?.url, scale)).arrayBuffer());
  const blob = new Blob([sheet.unit === 'px' ? bytes : sayDensity(bytes, scale * MILLIMETRES)], { type: 'image/png' });
  return { blob, name: fileName([design.slug, sheet.unit === 'px' ? sheet.id : 'a4', ...typed(values)], 'png') };
}

/** Vector PDF: one sheet, or a page for each person. @throws Error where the design or the engine cannot be fetched */
export async function pdfFile({ design, sheet, paper, drawings, shown, values, logo }: Order): Promise<{ blob: Blob; name: string }> {
  if (paper === undefined) throw new Error('a screen has no paper');
  const many = drawings.length > 1;
  const [{ writeSheet, writeSheets }, base, faces] = await Promise.all([
    import('./print-engine.ts'),
    bytesOf(`${sheet.base}${many ? '.tron' : ''}.pdf`),
    embeddedFaces(drawings),
  ]);
  const materials = {
    base,
    faces,
    ...(logo === undefined ? {} : { logo: logo.png }),
    logoAlt: studio.logoAlt,
    alt: design.alt,
    title: design.title,
    wordsFirst: design.kind === 'head',
  };
  const bytes = many ? await writeSheets(drawings, paper, materials) : await writeSheet(shown, paper, materials);
  const words = many ? [values.name, `${drawings.length} ${studio.people}`, values.date] : typed(values);
  const name = fileName([design.slug, paper.id, ...words], 'pdf');
  return { blob: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name };
}

/** The same document for Word, its head filled in. @throws Error where the document has no such head */
export async function wordFile({ design, places, values }: Order): Promise<{ blob: Blob; name: string }> {
  if (design.word === undefined) throw new Error('no document for Word');
  const [{ fillWord }, docx] = await Promise.all([import('../../studio/word-file.ts'), bytesOf(design.word)]);
  const words = (places?.slots ?? []).map((slot) => ({ blank: slot.blank, text: slotWords(slot, values, ownWords) }));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { blob: new Blob([fillWord(docx, words)], { type }), name: fileName([design.slug, ...typed(values)], 'docx') };
}
