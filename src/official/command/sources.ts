import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SourceError } from '../../legal/errors.ts';
import { checkSize } from '../read/failure.ts';
import { LIMITS, type Limits } from '../read/limits.ts';
import { fetchBytes, isAddress, linkedFiles } from '../read/network.ts';
import { readCopy, type Copy } from '../read/read-copy.ts';

/** What every command needs: where the project is, where output goes, what today is. */
export interface Context {
  root: string;
  today: string;
  say: (text: string) => void;
  limits?: Limits;
}

/** A copy and where it came from. */
export interface Read {
  copy: Copy;
  source: string;
}

const EXPECTED = 'đường dẫn tới một tệp PDF, DOCX, DOC, HTML hoặc văn bản thuần';

function readFile(path: string, limits: Limits): Uint8Array {
  if (!existsSync(path)) throw new SourceError({ file: path }, 'Không thấy tệp', EXPECTED);
  const stat = statSync(path);
  if (stat.isDirectory()) throw new SourceError({ file: path }, 'Đây là một thư mục', EXPECTED);
  if (!stat.isFile()) throw new SourceError({ file: path }, 'Đây không phải một tệp thường', EXPECTED);
  checkSize(path, stat.size, limits);
  return readFileSync(path);
}

/** What stands in the stored text as its source: an address whole, a file by name only (paths tell about a person's computer). */
export const sourceName = (source: string): string =>
  // A file may be named with signs that move the cursor or colour a terminal.
  (isAddress(source) ? source : (source.split(/[\\/]/u).at(-1) ?? source)).replace(/\p{C}+/gu, '?');

/** The files that a web page links to, where an address leads to a page. */
function filesOfPage(bytes: Uint8Array, url: string): string[] {
  if (!isAddress(url)) return [];
  const start = new TextDecoder().decode(bytes.slice(0, 1000));
  return /<(?:!doctype html|html)/iu.test(start) ? linkedFiles(new TextDecoder().decode(bytes), url) : [];
}

/**
 * Reads a file, an address, or the files that the page at an address links to, in turn until one fits.
 *
 * @param fits says whether a copy is what was looked for; may throw a SourceError for another document
 * @returns the first copy that fits, else the last that could be read at all
 * @throws SourceError where nothing could be read, as the last try says
 */
export async function readSource(source: string, context: Context, fits: (read: Read) => boolean): Promise<Read> {
  const limits = context.limits ?? LIMITS;
  const load = (from: string): Promise<Uint8Array> | Uint8Array =>
    isAddress(from) ? fetchBytes(from, limits) : readFile(resolve(context.root, from), limits);
  const bytes = await load(source);
  const linked = filesOfPage(bytes, source);
  if (linked.length === 0) return { copy: await readCopy(bytes, source, limits), source };
  let best: Read | undefined;
  let trouble: unknown;
  for (const [index, file] of linked.entries()) {
    try {
      const read = { copy: await readCopy(await load(file), file, limits), source: file };
      if (fits(read)) return read;
      best = read;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      trouble = error;
      if (index + 1 < linked.length) context.say(`  ${error.message}`);
    }
  }
  if (best !== undefined) return best;
  throw trouble;
}
