import { escapeMarkup } from '../../base/entities.ts';
import type { SheetField } from '../../forms/sheet.ts';

/** Around the number of a field in a text run: a run between these signs becomes a content control. Private use, so no text holds them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** A control whose number of dots is given behind its name. */
const BETWEEN = '\uE002';

/** The text of the run that stands for a field: its name and how many dots show while it is empty. */
export const markerOf = (name: string, dots: number): string => `${OPEN}${name}${BETWEEN}${dots}${CLOSE}`;

const RUN = new RegExp(
  `<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t[^>]*>${OPEN}([a-z0-9-]+)${BETWEEN}(\\d+)${CLOSE}</w:t></w:r>`,
  'g',
);

/** Dots that may wrap at the end of a line (zero width spaces between them). */
const dotted = (dots: number): string =>
  Array.from({ length: Math.ceil(dots / 4) }, (_, index) => '…'.repeat(Math.min(4, dots - index * 4))).join('\u200B');

/** Kind of the control, and what it shows at first. Source: ECMA-376 part 1, 17.5.2 (w:sdt); [MS-DOCX] 2.6.2 (w14:checkbox). */
function kindOf({ type, options = [] }: SheetField, dots: number): { kind: string; shown: string; font: string } {
  if (type === 'check')
    return {
      kind: '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
      shown: '☐',
      font: '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/>',
    };
  if (type === 'choice') {
    const items = options
      .map((option) => `<w:listItem w:displayText="${escapeMarkup(option)}" w:value="${escapeMarkup(option)}"/>`)
      .join('');
    return { kind: `<w:dropDownList>${items}</w:dropDownList>`, shown: escapeMarkup(options[0] ?? ''), font: '' };
  }
  return { kind: type === 'long' ? '<w:text w:multiLine="1"/>' : '<w:text/>', shown: dotted(dots), font: '' };
}

/**
 * Turns the marked runs of `word/document.xml` into content controls: one types over the dots, crosses a box, picks from a list.
 *
 * @throws Error for a mark without its field, and for one that did not become a control
 */
export function withControls(xml: string, fields: readonly SheetField[]): string {
  let id = 0;
  const done = xml.replace(RUN, (_all, style: string | undefined, name: string, dots: string) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) throw new Error(`Không có ô “${name}”`);
    const { kind, shown, font } = kindOf(field, Number(dots));
    const placeholder = field.type === 'text' || field.type === 'long' ? '<w:showingPlcHdr/>' : '';
    id += 1;
    return (
      `<w:sdt><w:sdtPr><w:alias w:val="${escapeMarkup(field.label)}"/><w:tag w:val="${name}"/><w:id w:val="${1000 + id}"/>${placeholder}${kind}</w:sdtPr>` +
      `<w:sdtContent><w:r><w:rPr>${font}${style ?? ''}</w:rPr><w:t xml:space="preserve">${shown}</w:t></w:r></w:sdtContent></w:sdt>`
    );
  });
  if (done.includes(OPEN)) throw new Error('docx: một ô chưa thành ô điền');
  return done;
}
