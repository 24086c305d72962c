import type { Item } from '../materials/model/item.ts';
import type { Source } from '../schema/base.ts';
import { sheetStrings } from '../strings/people.ts';
import { AUDIENCES } from '../vocabulary/audiences.ts';
import { lineAddress, type HelpLine } from './help-line.ts';
import { sheetPath, type Sheet } from './sheet.ts';

/** "Bệnh viện Bạch Mai (không ghi ngày)": one source as it stands in the foot of a sheet. */
const sourceWords = (source: Source): string => (typeof source === 'string' ? source : `${source.publisher} (${source.date})`);

/**
 * A sheet as an item of the press: one design at three sizes (A4, four cards on A4, picture), so that all files come from the file that the
 * page is made of.
 *
 * @param sheet the sheet @param line the line of its number
 * @returns an item that names the sheet's file as its own
 */
export function sheetItem(sheet: Sheet, line: HelpLine): Item {
  const { title, when, number, steps, dont, medical, sources, checked, slug, file } = sheet;
  return {
    slug: `to-${slug}`,
    pageSlug: slug,
    file,
    title,
    summary: when,
    kind: 'sheet',
    discreet: true,
    audiences: [...AUDIENCES],
    levels: [],
    topics: ['tro-giup'],
    formats: ['pdf', 'png'],
    sources,
    checked,
    blocks: [],
    parts: [],
    slides: [],
    events: [],
    surveys: [],
    art: {
      design: 'to-tro-giup',
      title: [title],
      message: when,
      action: lineAddress(line).startsWith('tel:') ? line.name : line.label,
      source: [...new Set(sources.map(sourceWords))].join('; '),
      link: sheetPath(sheet),
      alt: sheetStrings.alt(title),
      sizes: ['a4', 'a4-4-the', '1080x1350'],
      options: { who: line.label, note: number.note, steps, dont, stop: sheetStrings.dont, medical: medical ? sheetStrings.medical : '' },
    },
  };
}
