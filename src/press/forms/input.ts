import { formName, type Form, type FormField } from '../../forms/form.ts';
import { piecesOf, type Piece } from '../../forms/marks.ts';
import { boxesOf, DATE_WORDS, type SheetField } from '../../forms/sheet.ts';
import { STRINGS } from '../../strings/press.ts';
import type { TemplateInput } from '../typst/compiler.ts';

/** A piece as it is laid out: a field has become its boxes, with the strokes or words between those of a date. */
export type Laid = Exclude<Piece, { t: 'field' }> | (SheetField & { t: 'field'; width: number | undefined; lines: number });

/** Where a field's link leads until it becomes a form field; no address of the web ends in ".invalid". */
export const FIELD_ADDRESS = 'https://o.invalid/';

/** Widths of the boxes of a date in millimetres: two digits, four digits. */
const DATE_WIDTHS = [9, 9, 13];

const text = (words: string): Laid => ({ t: 'text', text: words, style: 'plain' });

function laidField(field: FormField): Laid[] {
  const { kind, width, lines = 1 } = field;
  const boxes = boxesOf(field);
  if (boxes.length === 1) return boxes.map((box) => ({ ...box, t: 'field', width, lines }));
  return boxes.flatMap((box, index) => {
    const between = kind === 'date' ? '/' : ` ${DATE_WORDS[index] ?? ''} `;
    return [...(index === 0 ? [] : [text(between)]), { ...box, t: 'field', width: DATE_WIDTHS[index], lines: 1 }];
  });
}

/** A printed line with its fields as boxes. @throws Error for a field that the form does not have; the reader has said so before */
export function laidLine(form: Pick<Form, 'fields'>, line: string): Laid[] {
  return piecesOf(line).flatMap((piece): Laid[] => {
    if (piece.t !== 'field') return [piece];
    const field = form.fields.find(({ id }) => id === piece.id);
    if (field === undefined) throw new Error(`Không có ô “${piece.id}”`);
    return laidField(field);
  });
}

/** What the template of official forms prints. */
export function officialFormInput(form: Form): TemplateInput {
  const { sheet } = form;
  const seen = new Set<number>();
  // A footnote stands on the page of its first mark; later marks refer to it.
  const lay = (line: string): object[] =>
    laidLine(form, line).map((piece) => {
      if (piece.t === 'field') return { ...piece, width: piece.width ?? null };
      if (piece.t !== 'note') return piece;
      const first = !seen.has(piece.number);
      seen.add(piece.number);
      return { ...piece, first };
    });
  const rows = (): object[] =>
    sheet.rows.map((row) => {
      if (typeof row === 'string') return { kind: 'line', line: lay(row) };
      if ('heading' in row) return { kind: 'heading', line: lay(row.heading) };
      if ('flush' in row) return { kind: 'flush', line: lay(row.flush) };
      if ('statement' in row) return { kind: 'statement', line: lay(row.statement), bold: row.bold };
      const { head, widths, rows: cells } = row.table;
      return { kind: 'table', head: head.map(lay), widths, rows: cells.map((line) => line.map((lines) => ({ lines: lines.map(lay) }))) };
    });
  return {
    title: `${formName(form)}: ${form.title}`,
    number: `${STRINGS.formNumber} ${form.form}`,
    motto: STRINGS.motto,
    address: FIELD_ADDRESS,
    date: form.checked.split('-').map(Number),
    sheet: {
      head: sheet.head,
      photo: sheet.photo ?? null,
      place: lay(sheet.place),
      title: lay(sheet.title),
      subtitle: sheet.subtitle.map(lay),
      boldSubtitle: sheet.boldSubtitle,
      rule: sheet.rule,
      compact: sheet.compact,
      to: sheet.to === undefined ? null : lay(sheet.to),
      rows: rows(),
      signatures: sheet.signatures.map((blocks, index) => [
        ...(index === 0 && sheet.recipients !== undefined
          ? [{ kind: 'recipients', title: sheet.recipients.title, lines: sheet.recipients.lines.map(lay) }]
          : []),
        ...blocks.map((block) => (block === null ? null : { kind: 'signer', ...block })),
      ]),
      notes: sheet.notes,
    },
  };
}
