/** What a print shop gets of one design: a ZIP with each size as PDF/X-4, the same with outlined letters, SVG, and a job ticket. */
import { zip } from '../files/zip.ts';
import type { ZipEntry } from '../files/zip.ts';
import { described } from '../images/image.ts';
import { svgPage } from '../images/svg-pages.ts';
import type { Item } from '../../materials/model/item.ts';
import type { Built, Press } from '../plan/types.ts';
import { REGISTRATION } from '../../vocabulary/palette.ts';
import { FINISHES, SHOP_SIZES, type Finish, type ShopSize, type ShopSizeId } from '../../vocabulary/print-shop.ts';
import { STRINGS } from '../../strings/press.ts';
import type { Layout, TemplateInput } from '../typst/compiler.ts';
import { artInputAt, certificateInput, leafletInput, ticketInput } from '../typst/input.ts';
import { toPdfX } from './pdfx.ts';

/** Room for marks outside the ground, in millimetres. */
const SLUG = 9;
/** Most millimetres between two eyelets. */
const BETWEEN_EYELETS = 500;

/** One drawing of a set, at one size. */
export interface ShopSheet {
  id: string;
  size: ShopSize;
  template: string;
  input: (site: string | undefined) => TemplateInput;
  /** What else is done to it: folding, of a leaflet. */
  folded?: boolean;
}

const POSTER: readonly ShopSizeId[] = ['a2', 'a3', 'a4', 'a5'];
const HELP: readonly ShopSizeId[] = ['a3', 'a4', 'a5'];
const BANNER = (Object.keys(SHOP_SIZES) as ShopSizeId[]).filter((id) => SHOP_SIZES[id].finish !== 'cut');

/** A4 on its side, of what has one size only. */
const SIDEWAYS: ShopSize = { ...SHOP_SIZES.a4, width: SHOP_SIZES.a4.height, height: SHOP_SIZES.a4.width };

const scaleOf = (size: ShopSize): number => size.scale ?? 1;
const scaleText = (size: ShopSize): string => `1:${Math.round(1 / scaleOf(size))}`;

/** What templates need to know of a sheet for a print shop, in millimetres as drawn. */
function shopInput(item: Item, size: ShopSize): Record<string, unknown> {
  const { over, eyelets } = FINISHES[size.finish];
  const scale = scaleOf(size);
  return {
    shop: {
      over: over * scale,
      slug: SLUG,
      scale,
      eyelets: eyelets ? BETWEEN_EYELETS * scale : 0,
      mark: REGISTRATION.screen,
      note: STRINGS.shop.note(item.title, size.label, over, scaleText(size)),
    },
  };
}

/** The sheets of an item's set; none for what an office prints (documents, forms) or a screen shows. */
export function shopSheets(item: Item): ShopSheet[] {
  const { art, leaflet, certificate } = item;
  if (leaflet !== undefined)
    return [
      {
        id: 'a4',
        size: SIDEWAYS,
        template: 'leaflet',
        folded: true,
        input: (site) => ({ ...leafletInput(item, leaflet, site), ...shopInput(item, SIDEWAYS) }),
      },
    ];
  if (certificate !== undefined)
    return [
      {
        id: 'a4',
        size: SIDEWAYS,
        template: 'certificate',
        input: (site) => ({ ...certificateInput(item, certificate, site), ...shopInput(item, SIDEWAYS) }),
      },
    ];
  if (art === undefined || !item.formats.includes('pdf')) return [];
  const ids = { poster: POSTER, banner: BANNER, sheet: HELP }[item.kind as 'poster'] ?? [];
  return ids.map((id) => {
    const size: ShopSize = SHOP_SIZES[id];
    const [width, height] = [size.width * scaleOf(size), size.height * scaleOf(size)];
    return {
      id,
      size,
      template: `designs/${art.design}`,
      input: (site) => ({ ...artInputAt(item, art, { id, width, height, unit: 'mm' }, site), ...shopInput(item, size) }),
    };
  });
}

/** Width and height of a page of Typst's SVG, in points. */
function pageSize(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The same pages with letters as shapes: Typst's SVG has them so, and is set again as pictures. */
function outlined(press: Press, svgs: readonly string[]): Layout {
  return press.typst().layout('outlined', { ...pageSize(svgs[0] ?? ''), pages: svgs });
}

/** How large a sheet is in millimetres, in words: "297 × 420". */
const measures = ({ width, height }: ShopSize): string => `${width} × ${height}`;

async function sheetFiles(item: Item, sheet: ShopSheet, press: Press): Promise<{ files: ZipEntry[]; pages: number }> {
  const { folders, fileTitle } = STRINGS.shop;
  const layout = press.typst().layout(sheet.template, sheet.input(press.site));
  const merged = layout.svg();
  const svgs = Array.from({ length: layout.pages }, (_, page) => svgPage(merged, page, layout.pages));
  const page = { over: FINISHES[sheet.size.finish].over * scaleOf(sheet.size), slug: SLUG };
  const about = { title: fileTitle(item.title, sheet.size.label), checked: item.checked };
  const name = `${item.slug}-${sheet.id}`;
  const files = [
    { path: `${folders.pdf}/${name}.pdf`, bytes: await toPdfX(layout.plainPdf(), page, about, press.root) },
    { path: `${folders.outlined}/${name}-net.pdf`, bytes: await toPdfX(outlined(press, svgs).plainPdf(), page, about, press.root) },
    ...svgs.map((svg, index) => ({
      path: `${folders.svg}/${name}${svgs.length > 1 ? `-${index + 1}` : ''}.svg`,
      bytes: Buffer.from(described(svg, about.title, item.art?.alt ?? item.summary)),
    })),
  ];
  return { files, pages: layout.pages };
}

/** The ticket: which files there are, what to fill in, what the print shop must know. */
function ticket(item: Item, made: readonly { sheet: ShopSheet; pages: number }[], press: Press): Buffer {
  const rows = made.map(({ sheet, pages }) => [
    `${item.slug}-${sheet.id}`,
    measures(sheet.size),
    String(FINISHES[sheet.size.finish].over),
    scaleText(sheet.size),
    String(pages),
  ]);
  const kinds = [...new Set(made.map(({ sheet }): Finish | 'fold' => (sheet.folded ? 'fold' : sheet.size.finish)))];
  const finishes = [...new Set(kinds.flatMap((kind): readonly string[] => STRINGS.shop.finishes[kind]))];
  const scaled = made.some(({ sheet }) => scaleOf(sheet.size) !== 1);
  const said = [...STRINGS.shop.said, ...(scaled ? [STRINGS.shop.scaled] : [])];
  return press
    .typst()
    .layout('job-ticket', ticketInput(item, { title: STRINGS.shop.title(item.title), rows, finishes, said }, press.site))
    .pdf();
}

/** The whole set of an item as one ZIP. */
export async function shopSet(item: Item, press: Press): Promise<Built> {
  const made: { sheet: ShopSheet; pages: number }[] = [];
  const files: ZipEntry[] = [];
  for (const sheet of shopSheets(item)) {
    const built = await sheetFiles(item, sheet, press);
    files.push(...built.files);
    made.push({ sheet, pages: built.pages });
  }
  return { bytes: zip([...files, { path: STRINGS.shop.ticket, bytes: ticket(item, made, press) }]) };
}
