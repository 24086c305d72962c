import type { Form, FormField, PrintedForm } from './form.ts';
import { piecesOf } from './marks.ts';

/** A box of the finished file: what an AcroForm field and a content control are made from. */
export interface SheetField {
  name: string;
  label: string;
  type: 'text' | 'long' | 'check' | 'choice';
  options?: readonly string[];
  /** Most characters, of the boxes of a date. */
  most?: number;
}

const DATE_PARTS = [
  { id: 'ngay', most: 2 },
  { id: 'thang', most: 2 },
  { id: 'nam', most: 4 },
] as const;
/** What the boxes of a date are called, in the order of `DATE_PARTS`. */
export const DATE_WORDS = ['ngày', 'tháng', 'năm'] as const;

/** The boxes of a field: three for a date, one for any other. */
export function boxesOf({ id, label, kind, lines, options }: FormField): SheetField[] {
  if (kind === 'date' || kind === 'date-words')
    return DATE_PARTS.map((part, index) => ({
      name: `${id}-${part.id}`,
      label: `${label} (${DATE_WORDS[index]})`,
      type: 'text',
      most: part.most,
    }));
  if (kind === 'check') return [{ name: id, label, type: 'check' }];
  if (kind === 'choice') return [{ name: id, label, type: 'choice', options: options ?? [] }];
  return [{ name: id, label, type: lines === undefined ? 'text' : 'long' }];
}

/** All printed lines of a sheet in the order in which they are read, with their path in the file. */
export function printedLines(sheet: PrintedForm): { line: string; path: PropertyKey[] }[] {
  const at = (line: string | undefined, ...path: PropertyKey[]): { line: string; path: PropertyKey[] }[] =>
    line === undefined ? [] : [{ line, path: ['sheet', ...path] }];
  return [
    ...at(sheet.place, 'place'),
    ...at(sheet.title, 'title'),
    ...sheet.subtitle.flatMap((line, index) => at(line, 'subtitle', index)),
    ...at(sheet.to, 'to'),
    ...sheet.rows.flatMap((row, index) => {
      if (typeof row === 'string') return at(row, 'rows', index);
      if ('heading' in row) return at(row.heading, 'rows', index, 'heading');
      if ('flush' in row) return at(row.flush, 'rows', index, 'flush');
      if ('statement' in row) return at(row.statement, 'rows', index, 'statement');
      return [
        ...row.table.head.flatMap((line, cell) => at(line, 'rows', index, 'table', 'head', cell)),
        ...row.table.rows.flatMap((cells, y) =>
          cells.flatMap((lines, x) => lines.flatMap((line, z) => at(line, 'rows', index, 'table', 'rows', y, x, z))),
        ),
      ];
    }),
    ...(sheet.recipients === undefined
      ? []
      : [
          ...at(sheet.recipients.title, 'recipients', 'title'),
          ...sheet.recipients.lines.flatMap((line, index) => at(line, 'recipients', 'lines', index)),
        ]),
    ...sheet.signatures.flatMap((blocks, index) =>
      blocks.flatMap((block, x) => [
        ...at(block?.role, 'signatures', index, x, 'role'),
        ...at(block?.note, 'signatures', index, x, 'note'),
      ]),
    ),
    ...sheet.notes.flatMap((line, index) => at(line, 'notes', index)),
  ];
}

/** The fields of a sheet in the order of print; one that stands twice is named twice. */
export const fieldsInPrint = (sheet: PrintedForm): { id: string; path: PropertyKey[] }[] =>
  printedLines(sheet).flatMap(({ line, path }) => piecesOf(line).flatMap((piece) => (piece.t === 'field' ? [{ id: piece.id, path }] : [])));

/** All boxes of a form, in the order of its fields. */
export const sheetFields = ({ fields }: Pick<Form, 'fields'>): SheetField[] => fields.flatMap(boxesOf);
