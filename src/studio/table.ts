import Papa from 'papaparse';

/** Cells of a list that was pasted or exported: tabs, commas or semicolons between them, as it comes. */
export const readTable = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;

/** How a file says that its text is UTF-16 or UTF-8. */
const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
];

/**
 * Text of a file that Excel or a register wrote: UTF-16 ("Unicode text"), UTF-8, or the older Windows code page for Vietnamese.
 *
 * @returns composed characters
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes).normalize('NFC');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** An XLSX file is a ZIP. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Cells of a list: XLSX (its first sheet) or text.
 *
 * @throws Error for what is neither
 */
export async function readPeopleList(file: Blob): Promise<string[][]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return readTable(decodeText(bytes));
  const { readSheet } = await import('read-excel-file/browser');
  const rows = await readSheet(file);
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
