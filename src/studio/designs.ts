import type { Item } from '../materials/model/item.ts';
import { KINDS, SIZES } from '../vocabulary/kinds.ts';
import type { SizeId } from '../vocabulary/kinds.ts';
import { SHOP_SIZES, type ShopSizeId } from '../vocabulary/print-shop.ts';
import { BASES_PATH, type SheetPaper, type StudioSheet, type StudioDesign } from './model.ts';

/** Papers of the A series, by their shorter side. */
const A_SERIES = { A4: 210, A3: 297, A2: 420 } as const;
const LONGER = { A4: 297, A3: 420, A2: 594 } as const;

/** Longest side of a page that every PDF reader opens (PDF 1.7, annex C: 14,400 units), in millimetres. */
const LONGEST = 5080;
const REDUCED = 10;

/** Share of a sheet's mean side, or of a low sheet's height, that the strip for a visitor's words takes. */
const STRIP = 0.115;
const STRIP_LOW = 0.17;
/** From this shape on a strip below would leave the design no height. */
const BESIDE = 3.5;
const STRIP_BESIDE = 0.85;

/** Sizes for a screen on which a name below the picture makes sense: not those whose ends apps cover. */
const SCREENS: readonly SizeId[] = ['1080x1080', '1080x1350'];

function stripOf({ width, height }: { width: number; height: number }): Pick<StudioSheet, 'strip' | 'beside'> {
  const shape = width / height;
  if (shape > BESIDE) return { strip: Math.round(height * STRIP_BESIDE), beside: true };
  return { strip: Math.round(shape > 2 ? height * STRIP_LOW : Math.sqrt(width * height) * STRIP) };
}

const aSeries = (names: readonly (keyof typeof A_SERIES)[], wide: boolean): SheetPaper[] =>
  names.map((label) => {
    const [short, long] = [A_SERIES[label], LONGER[label]];
    return { id: label.toLowerCase(), label, width: wide ? long : short, height: wide ? short : long };
  });

/** The paper of a banner: its own size, or a tenth of it where a PDF page would be too long. */
function bannerPaper(id: ShopSizeId): SheetPaper {
  const { width, height, label } = SHOP_SIZES[id];
  const reduced = Math.max(width, height) > LONGEST ? REDUCED : undefined;
  return { id, label, width: width / (reduced ?? 1), height: height / (reduced ?? 1), ...(reduced === undefined ? {} : { reduced }) };
}

/** What a print shop makes of cloth or puts on a stand: no sheets of paper. */
const BANNERS = (Object.keys(SHOP_SIZES) as ShopSizeId[]).filter((id) => SHOP_SIZES[id].finish !== 'cut');

function stripSheets(item: Item, sizes: readonly SizeId[]): StudioSheet[] {
  const sheet = (
    id: string,
    size: { width: number; height: number; label: string },
    unit: StudioSheet['unit'],
    papers: SheetPaper[],
  ): StudioSheet => ({
    id,
    label: size.label,
    unit,
    width: size.width,
    height: size.height,
    ...stripOf(size),
    base: `${BASES_PATH}${item.slug}-${id}`,
    papers,
  });
  if (item.kind === 'banner') return BANNERS.map((id) => sheet(id, SHOP_SIZES[id], 'mm', [bannerPaper(id)]));
  return [
    // A4, A3 and A2 have one shape: the design is laid out once.
    ...(sizes.includes('a4') ? [sheet('a4', SIZES.a4, 'mm', aSeries(['A4', 'A3', 'A2'], false))] : []),
    ...SCREENS.filter((id) => sizes.includes(id)).map((id) => sheet(id, SIZES[id], 'px', [])),
  ];
}

/** A design as visitors may make it their own; undefined for an item that is no design, no certificate and no office's document. */
export function designOf(item: Item): StudioDesign | undefined {
  const about = { slug: item.slug, title: item.title };
  const base = `${BASES_PATH}${item.slug}`;
  if (item.art !== undefined && ['poster', 'social', 'banner'].includes(item.kind)) {
    const sheets = stripSheets(item, item.art.sizes);
    return sheets.length === 0 ? undefined : { ...about, kind: 'strip', alt: item.art.alt, sheets };
  }
  if (item.certificate !== undefined) {
    const { heading, issuer, reason, signer } = item.certificate;
    const sheet: StudioSheet = {
      id: 'a4',
      label: 'A4, A3',
      unit: 'mm',
      width: 297,
      height: 210,
      strip: 0,
      base,
      papers: aSeries(['A4', 'A3'], true),
    };
    return { ...about, kind: 'certificate', alt: [heading, ...issuer, reason, signer.role].join('. '), sheets: [sheet] };
  }
  if (item.letterhead?.body !== undefined && item.formats.includes('pdf')) {
    const sheet: StudioSheet = {
      id: 'a4',
      label: 'A4',
      unit: 'mm',
      width: 210,
      height: 297,
      strip: 0,
      base,
      papers: aSeries(['A4'], false),
    };
    const word = `/tai-ve/${item.campaign === undefined ? '' : `${item.campaign}/`}${item.slug}/${item.slug}.docx`;
    return {
      ...about,
      kind: 'head',
      alt: `${KINDS[item.kind]}: ${item.title}`,
      sheets: [sheet],
      ...(item.formats.includes('docx') ? { word } : {}),
    };
  }
  return undefined;
}
