import subsetFont from 'subset-font';
import { readFileSync } from 'node:fs';
import type { Item } from '../../materials/model/item.ts';
import { SERIF_ONLY, TYPED_CHARACTERS } from '../../studio/characters.ts';
import { designOf } from '../../studio/designs.ts';
import { artSize, FACES, facePath, type FaceId, type Places, type StudioSheet, type Slot } from '../../studio/model.ts';
import { svgPage } from '../images/svg-pages.ts';
import type { Press } from '../plan/types.ts';
import { documentsOf } from '../plan/documents.ts';
import type { Print } from '../run/prints.ts';
import type { Layout, TemplateInput } from '../typst/compiler.ts';
import { pressFonts } from '../typst/fonts.ts';
import { artInput } from '../typst/input.ts';

/** The templates and what they get, for one size of a design that waits for a visitor's words. */
function openInput(item: Item, sheet: StudioSheet, site: string | undefined): { template: string; input: TemplateInput } {
  if (item.art !== undefined) {
    const page = { id: `${sheet.id}-tu-lam`, ...artSize(sheet), unit: sheet.unit };
    return { template: `designs/${item.art.design}`, input: { ...artInput(item, item.art, 'a4', site), page } };
  }
  const [main] = documentsOf(item);
  if (main === undefined) throw new Error(`${item.file}: không có gì để in`);
  return { template: main.template, input: { ...main.input(site), places: true } };
}

/** What a template records (templates/slots.typ). */
type Recorded = ({ kind: 'slot' } & Slot) | ({ kind: 'logo' } & NonNullable<Places['logo']>);

/** The places of a layout. @throws Error where a template has none: the page would have nothing to fill in */
function placesOf(layout: Layout): Places {
  const recorded = layout.places() as Recorded[];
  const slots = recorded.flatMap((one) => (one.kind === 'slot' ? [(({ kind: _kind, ...slot }) => slot)(one)] : []));
  if (slots.length === 0) throw new Error('mẫu không có chỗ nào để điền');
  const logo = recorded.find((one) => one.kind === 'logo');
  return { slots, ...(logo === undefined ? {} : { logo: { x: logo.x, y: logo.y, width: logo.width, height: logo.height } }) };
}

function sheetPrints(item: Item, sheet: StudioSheet): Print[] {
  const lay = (press: Press): Layout => {
    const { template, input } = openInput(item, sheet, press.site);
    return press.typst().layout(template, input);
  };
  const print = (ending: string, make: (layout: Layout) => string | Buffer): Print => ({
    path: `${sheet.base}.${ending}`,
    inputs: [item, sheet, ending],
    build: (press) => ({ bytes: Buffer.from(make(lay(press))) }),
  });
  return [
    print('svg', (layout) => svgPage(layout.svg(), 0, layout.pages)),
    ...(sheet.unit === 'mm' ? [print('pdf', (layout) => layout.pdf())] : []),
    // One page of many: its tags would not come along.
    ...(item.certificate === undefined ? [] : [print('tron.pdf', (layout) => layout.plainPdf())]),
    ...(sheet.strip === 0 ? [print('json', (layout) => JSON.stringify(placesOf(layout)))] : []),
  ];
}

/** The cuts of type as the browser draws and embeds them: without kerning, which no PDF of the browser would have. */
const facePrints = (): Print[] =>
  (Object.keys(FACES) as FaceId[]).map((face) => ({
    path: facePath(face),
    inputs: [FACES[face], TYPED_CHARACTERS, SERIF_ONLY],
    build: async (press) => {
      const { family, file } = FACES[face];
      const font = pressFonts(press.root).find((one) => one.family === family && one.file.endsWith(`_${file}.ttf`));
      if (font === undefined) throw new Error(`không có kiểu chữ ${family} ${file}`);
      const bytes = await subsetFont(readFileSync(font.file), TYPED_CHARACTERS, {
        targetFormat: 'truetype',
        noHinting: true,
        keepFeatures: ['mark', 'mkmk', 'ccmp'],
      });
      return { bytes };
    },
  }));

/** Everything that the page "make it yours" draws on: each design at each size, its places, and the cuts of type. */
export const studioPrints = (items: readonly Item[]): Print[] => [
  ...items.flatMap((item) => (designOf(item)?.sheets ?? []).flatMap((sheet) => sheetPrints(item, sheet))),
  ...facePrints(),
];
