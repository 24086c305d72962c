import { SourceError } from '../legal/errors.ts';

/** A content file split at its front matter. `bodyLine` is the number of lines before the body. */
export interface FrontMatterFile {
  yaml: string;
  body: string;
  bodyLine: number;
}

/**
 * Splits "---\nYAML\n---\nbody"; line ends are made "\n" and trailing space at line ends is dropped, nothing else.
 *
 * @throws SourceError where the file does not open with "---" or the front matter is not closed
 */
export function splitFrontMatter(raw: string, file: string): FrontMatterFile {
  const lines = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  if (lines[0] !== '---') throw new SourceError({ file, line: 1 }, 'Không thấy phần thông tin đầu tệp', 'dòng đầu là ---');
  const end = lines.indexOf('---', 1);
  if (end < 0) throw new SourceError({ file, line: 1 }, 'Phần thông tin đầu tệp không được đóng', 'một dòng --- sau các trường');
  const body = lines
    .slice(end + 1)
    .join('\n')
    .replace(/\n+$/, '');
  return { yaml: lines.slice(1, end).join('\n'), body, bodyLine: end + 1 };
}
