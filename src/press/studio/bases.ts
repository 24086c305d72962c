import subsetFont from 'subset-font';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../materials/model/item.ts';
import { designOf } from '../../studio/designs.ts';
import { FACES, facePath, type FaceId, type Places, type Sheet, type Slot } from '../../studio/model.ts';
import { SIZES, type SizeId } from '../../vocabulary/kinds.ts';
import { svgPage } from '../images/image.ts';
import type { Press } from '../plan/types.ts';
import { documentsOf } from '../plan/documents.ts';
import type { Print } from '../run/prints.ts';
import type { Layout, TemplateInput } from '../typst/compiler.ts';
import { pressFonts } from '../typst/fonts.ts';
import { artInput } from '../typst/input.ts';

/** The templates and what they get, for one size of a design that waits for a visitor's words. */
function openInput(item: Item, sheet: Sheet, site: string | undefined): { template: string; input: TemplateInput } {
  if (item.art !== undefined) {
    const size = sheet.id as SizeId;
    const page = { ...SIZES[size], id: `${size}-tu-lam`, height: sheet.height - sheet.strip };
    return { template: `designs/${item.art.design}`, input: { ...artInput(item, item.art, size, site), page } };
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

function sheetPrints(item: Item, sheet: Sheet): Print[] {
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
    ...(item.certificate === undefined ? [] : [print('tron.pdf', (layout) => layout.barePdf())]),
    ...(sheet.strip === 0 ? [print('json', (layout) => JSON.stringify(placesOf(layout)))] : []),
  ];
}

/** Latin letters with every diacritic that the fonts have, figures, punctuation, the signs of đồng and of tick boxes. */
const TYPED = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
] as const;
const typedCharacters = TYPED.map(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(''),
).join('');

/** The cuts of type as the browser draws and embeds them: without kerning, which no PDF of the browser would have. */
const facePrints = (): Print[] =>
  (Object.keys(FACES) as FaceId[]).map((face) => ({
    path: facePath(face),
    inputs: [FACES[face], typedCharacters],
    build: async (press) => {
      const { family, file } = FACES[face];
      const font = pressFonts(press.root).find((one) => one.family === family && one.file.endsWith(`_${file}.ttf`));
      if (font === undefined) throw new Error(`không có kiểu chữ ${family} ${file}`);
      const bytes = await subsetFont(readFileSync(join(font.file)), typedCharacters, {
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
