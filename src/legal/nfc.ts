import { SourceError } from './errors.ts';

/**
 * Holds that a text is in Unicode NFC: "ế" as one character, so that it is found, compared and printed as it looks.
 *
 * @param source any number of lines
 * @param file where it stands, if that is known
 * @param above lines of the file above it
 * @throws SourceError with the first line that is not
 */
export function checkNfc(source: string, file?: string, above = 0): void {
  if (source === source.normalize('NFC')) return;
  const line = source.split('\n').findIndex((text) => text !== text.normalize('NFC')) + 1;
  throw new SourceError(
    { line: above + line, ...(file === undefined ? {} : { file }) },
    'Chữ có dấu ở dạng tổ hợp (NFD)',
    'chữ dựng sẵn, Unicode NFC (lưu lại bằng “Unicode dựng sẵn”)',
  );
}
