import { SourceFaults, type SourceError } from '../../legal/errors.ts';
import { formSchema, type Form } from '../../forms/form.ts';
import { piecesOf } from '../../forms/marks.ts';
import { fieldsInPrint, printedLines } from '../../forms/sheet.ts';
import { slugOf } from '../slug.ts';
import { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

const FORMS_FOLDER = 'content/bieu-mau';

/** A form that people fill, with the lines of its fields. */
export interface LoadedForm {
  form: Form;
  lineOf: LineOf;
}

/** Fields and printed lines agree: each field once in the list, each on the sheet, in the order of print, each told how to fill. */
function fieldFaults(
  { fields, how, sheet }: Form,
  at: (path: PropertyKey[], found: string, expected: string) => SourceError,
): SourceError[] {
  const ids = fields.map(({ id }) => id);
  const printed = fieldsInPrint(sheet);
  const firsts = [...new Set(printed.map(({ id }) => id))].filter((id) => ids.includes(id));
  const told = how.flatMap((group) => group.fields);
  const misplaced = ids.filter((id) => firsts.includes(id)).findIndex((id, index) => id !== firsts[index]);
  return [
    ...printed.flatMap(({ id, path }) => (ids.includes(id) ? [] : [at(path, `Không có ô “${id}”`, 'id của một ô trong fields')])),
    ...ids.flatMap((id, index) =>
      firsts.includes(id) ? [] : [at(['fields', index], `Ô “${id}” không có trên tờ`, `{${id}} ở một dòng của sheet`)],
    ),
    ...(misplaced < 0
      ? []
      : [at(['fields', misplaced], `Ô thứ ${misplaced + 1} không theo thứ tự in`, `“${firsts[misplaced]}”, như thứ tự trên tờ`)]),
    ...how.flatMap((group, index) =>
      group.fields.flatMap((id, n) =>
        ids.includes(id) ? [] : [at(['how', index, 'fields', n], `Không có ô “${id}”`, 'id của một ô trong fields')],
      ),
    ),
    ...ids.flatMap((id, index) =>
      told.includes(id) ? [] : [at(['fields', index], `Ô “${id}” chưa có cách điền`, 'tên ô trong một nhóm của how')],
    ),
  ];
}

/** Raised marks lead to notes, and come for the first time in the order of the notes. */
function noteFaults({ sheet }: Form, at: (path: PropertyKey[], found: string, expected: string) => SourceError): SourceError[] {
  const marks = printedLines(sheet).flatMap(({ line, path }) =>
    piecesOf(line).flatMap((piece) => (piece.t === 'note' ? [{ number: piece.number, path }] : [])),
  );
  const firsts = marks.filter(({ number }, index) => marks.findIndex((mark) => mark.number === number) === index);
  const wrong = firsts.find(({ number }, index) => number !== index + 1 || number > sheet.notes.length);
  return [
    ...(wrong === undefined
      ? []
      : [
          at(
            wrong.path,
            `Số chú thích ${wrong.number}`,
            `các số 1 đến ${sheet.notes.length} lần lượt theo thứ tự in, mỗi số có một dòng ở notes`,
          ),
        ]),
    ...(wrong === undefined && firsts.length < sheet.notes.length
      ? [
          at(
            ['sheet', 'notes', firsts.length],
            `Chú thích ${firsts.length + 1} không có số ở dòng nào`,
            `^${firsts.length + 1}^ ở một dòng của tờ`,
          ),
        ]
      : []),
  ];
}

/** Rows of a table are as wide as its head. */
function tableFaults({ sheet }: Form, at: (path: PropertyKey[], found: string, expected: string) => SourceError): SourceError[] {
  return sheet.rows.flatMap((row, index) => {
    if (typeof row === 'string' || !('table' in row)) return [];
    const { head, widths, rows } = row.table;
    return [
      ...(widths.length === head.length
        ? []
        : [at(['sheet', 'rows', index, 'table', 'widths'], `${widths.length} độ rộng`, `${head.length} số`)]),
    ].concat(
      rows.flatMap((cells, y) =>
        cells.length === head.length
          ? []
          : [at(['sheet', 'rows', index, 'table', 'rows', y], `Hàng có ${cells.length} ô`, `${head.length} ô như hàng đầu`)],
      ),
    );
  });
}

/**
 * Reads one form.
 *
 * @param text YAML
 * @param file its path from the root, with "/"
 * @throws SourceError, SourceFaults where the schema, a field, a mark or a table is wrong
 */
export function parseForm(text: string, file: string): LoadedForm {
  const { value, lineOf } = readYamlFile(text, formSchema, file);
  const form: Form = { ...value, slug: slugOf(file), file };
  const at = (path: PropertyKey[], found: string, expected: string): SourceError => problemAt(file, lineOf, path, found, expected);
  SourceFaults.raise([...fieldFaults(form, at), ...noteFaults(form, at), ...tableFaults(form, at)]);
  return { form, lineOf };
}

/** Reads all forms that people fill, in the order of annex and number. Faults are noted in `files`. */
export function readFillableForms(files: ContentFiles): LoadedForm[] {
  return files
    .names(FORMS_FOLDER, /\.yaml$/)
    .flatMap((name) => files.read(`${FORMS_FOLDER}/${name}`, parseForm) ?? [])
    .sort((a, b) => (`${a.form.annex} ${a.form.form}` < `${b.form.annex} ${b.form.form}` ? -1 : 1));
}

/** All forms of a project, for a command or test that wants nothing else. @throws SourceError, SourceFaults where one is wrong */
export function loadForms(root: string): LoadedForm[] {
  const files = new ContentFiles(root);
  const forms = readFillableForms(files);
  SourceFaults.raise(files.faults);
  return forms;
}
