import { z } from 'zod';
import { helpLineSchema, type HelpLine } from '../../people/help-line.ts';
import { sheetItem } from '../../people/sheet-item.ts';
import { sheetSchema, type Sheet } from '../../people/sheet.ts';
import { HELP_LINES, type HelpLineId } from '../../vocabulary/help-lines.ts';
import { slugOf } from '../slug.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';
import type { LoadedItem } from './items.ts';

/** Every line that helps, once. */
const HELP_LINES_FILE = 'content/tro-giup/duong-day.yaml';
const FOLDER = 'content/tro-giup/to';

/** A sheet with the lines of its fields. */
export interface LoadedSheet {
  sheet: Sheet;
  lineOf: LineOf;
}

/** Reads the lines that help, by their keys; a key that is missing is a fault (one that stands twice is told where YAML is read). No file is no line (a project without help). */
function readHelpLines(files: ContentFiles): ReadonlyMap<HelpLineId, HelpLine> {
  if (!files.has(HELP_LINES_FILE)) return new Map();
  const read = files.read(HELP_LINES_FILE, (text, path) => readYamlFile(text, z.array(helpLineSchema), path));
  if (read === undefined) return new Map();
  const { value, lineOf } = read;
  const ids = value.map(({ id }) => id);
  for (const id of HELP_LINES)
    if (!ids.includes(id)) files.note([problemAt(HELP_LINES_FILE, lineOf, [], `Không có “${id}”`, `đủ các số: ${HELP_LINES.join(', ')}`)]);
  return new Map(value.map((line) => [line.id, line]));
}

/** Reads one sheet; the file's name is its address. @throws SourceError, SourceFaults where it does not fit */
export function parseSheet(text: string, file: string): LoadedSheet {
  const { value, lineOf } = readYamlFile(text, sheetSchema, file);
  const slug = slugOf(file);
  return { sheet: { ...value, slug, file }, lineOf };
}

/** Reads all sheets, in their order. Faults are noted in `files`; two sheets of one place are one. */
function readSheets(files: ContentFiles): LoadedSheet[] {
  const sheets = files.names(FOLDER, /\.yaml$/).flatMap((name) => files.read(`${FOLDER}/${name}`, parseSheet) ?? []);
  const places = new Map<number, string>();
  for (const { sheet, lineOf } of sheets) {
    const other = places.get(sheet.order);
    if (other !== undefined)
      files.note([problemAt(sheet.file, lineOf, ['order'], `Số ${sheet.order} đã thuộc về ${other}`, 'mỗi tờ một số thứ tự')]);
    places.set(sheet.order, sheet.file);
  }
  return sheets.sort((a, b) => a.sheet.order - b.sheet.order);
}

/** Help in the first minute: the lines by their keys, the sheets in their order, and the sheets as the press prints them. */
export interface FirstHelp {
  lines: ReadonlyMap<HelpLineId, HelpLine>;
  sheets: readonly LoadedSheet[];
  items: readonly LoadedItem[];
}

/** Reads lines and sheets. A sheet whose line is missing has its fault at the lines and gives no item. */
export function readFirstHelp(files: ContentFiles): FirstHelp {
  const lines = readHelpLines(files);
  const sheets = readSheets(files);
  const items = sheets.flatMap(({ sheet, lineOf }) => {
    const line = lines.get(sheet.number.line);
    return line === undefined ? [] : [{ item: sheetItem(sheet, line), lineOf }];
  });
  return { lines, sheets, items };
}
