import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../content/yaml.ts';
import { writeAtomically } from '../../base/write-file.ts';
import { SourceError } from '../../legal/errors.ts';
import { makeFingerprint, printFingerprint } from '../verify/fingerprint.ts';
import { compareCopy, importCopy } from '../verify/import-copy.ts';
import { LIMITS, type Limits } from '../read/limits.ts';
import { fetchBytes, isAddress, linkedFiles } from '../read/network.ts';
import { readCopy, type Copy } from '../read/read-copy.ts';
import { reportComparison, reportUnverified } from './report.ts';
import { parseOfficialText } from '../verify/shape.ts';
import { checkId, fingerprintedIds, fingerprintPath, officialDir, readFingerprint, writeOfficial } from '../verify/store.ts';

/** What every command needs: where the project is, where output goes, what today is. */
export interface Context {
  root: string;
  today: string;
  say: (text: string) => void;
  limits?: Limits;
}

const limitsOf = (context: Context): Limits => context.limits ?? LIMITS;

function readFile(path: string, limits: Limits): Uint8Array {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new SourceError({ file: path }, 'Không thấy tệp', 'đường dẫn tới một tệp PDF, DOCX, DOC hoặc văn bản thuần');
  const { size } = statSync(path);
  if (size > limits.fileBytes)
    throw new SourceError(
      { file: path },
      `Tệp quá lớn (${Math.round(size / 1e6)} MB)`,
      `không quá ${Math.round(limits.fileBytes / 1e6)} MB`,
    );
  return readFileSync(path);
}

/** Bytes of a file or of an address. */
async function load(source: string, context: Context): Promise<Uint8Array> {
  return isAddress(source) ? fetchBytes(source, limitsOf(context)) : readFile(resolve(context.root, source), limitsOf(context));
}

/** What stands in the stored text as its source: an address whole, a file by name only (paths tell about a person's computer). */
const sourceName = (source: string): string => (isAddress(source) ? source : (source.split(/[\\/]/u).at(-1) ?? source));

function store(id: string, copy: Copy, source: string, accept: readonly string[], context: Context): boolean {
  const fingerprint = readFingerprint(context.root, id);
  const dir = officialDir(context.root);
  if (!fingerprint) {
    if (accept.length > 0)
      throw new SourceError({}, 'Có --accept nhưng văn bản chưa có dấu vân tay', 'không dùng --accept với văn bản này');
    const path = writeOfficial(dir, id, copy.text);
    context.say(`${reportUnverified(id, copy)}\nĐã ghi ${relative(context.root, path)}.`);
    return true;
  }
  const comparison = compareCopy(copy, fingerprint, source);
  context.say(reportComparison(`${id} ← ${sourceName(source)}`, comparison, copy.notes));
  const text = importCopy(copy, comparison, fingerprint, { source: sourceName(source), on: context.today, accept });
  if (!text) {
    context.say('Chưa ghi gì. Nếu bản này đúng, chấp nhận từng chỗ: --accept "điểm a khoản 2 Điều 23" (lặp lại cho mỗi chỗ).');
    return false;
  }
  context.say(`Đã ghi ${relative(context.root, writeOfficial(dir, id, text))}.`);
  return true;
}

/**
 * `npm run official -- <id> <file or address>`: reads one copy, compares it, and stores it if every place matches or was accepted.
 *
 * @returns true where it was stored
 * @throws SourceError for a file that cannot be read and for another document
 */
export async function importFrom(id: string, source: string, accept: readonly string[], context: Context): Promise<boolean> {
  checkId(id);
  const copy = await readCopy(await load(source, context), source, limitsOf(context));
  return store(id, copy, source, accept, context);
}

/** `--check <id> <file>`: compares and stores nothing. */
export async function check(id: string, source: string, context: Context): Promise<boolean> {
  const fingerprint = readFingerprint(context.root, checkId(id));
  if (!fingerprint)
    throw new SourceError({}, `Văn bản “${id}” chưa có dấu vân tay`, `một trong: ${fingerprintedIds(context.root).join(', ')}`);
  const copy = await readCopy(await load(source, context), source, limitsOf(context));
  const comparison = compareCopy(copy, fingerprint, source);
  context.say(reportComparison(`${id} ← ${sourceName(source)}`, comparison, copy.notes));
  return comparison.identical;
}

/** `--check` alone: compares everything that was imported. */
export async function checkStored(context: Context): Promise<boolean> {
  const dir = officialDir(context.root);
  const ids = fingerprintedIds(context.root).filter((id) => existsSync(join(dir, `${id}.json`)));
  if (ids.length === 0) {
    const other = existsSync(dir) && readdirSync(dir).some((name) => name.endsWith('.json'));
    context.say(
      `Không có nguyên văn nào để đối chiếu trong ${dir}${other ? ' (chỉ có văn bản chưa có dấu vân tay)' : ''}. Nhập trước: npm run official -- <mã văn bản> <tệp>.`,
    );
    return true;
  }
  let identical = true;
  for (const id of ids) identical = (await check(id, join(dir, `${id}.json`), context)) && identical;
  return identical;
}

/** `--fingerprint <id> <json>`: makes the fingerprints of a verified text. */
export function fingerprint(id: string, source: string, context: Context): void {
  const text = parseOfficialText(new TextDecoder().decode(readFile(resolve(context.root, source), limitsOf(context))), source);
  const made = makeFingerprint(checkId(id), text, context.today);
  const path = fingerprintPath(context.root, id);
  writeAtomically(path, printFingerprint(made));
  context.say(`Đã ghi ${relative(context.root, path)}: dấu vân tay của ${made.places.length} chỗ.`);
}

const metadata = z.looseObject({ official: z.array(z.looseObject({ label: z.string(), url: z.string() })).default([]) });

/** Official addresses of a document, from its metadata. */
function officialAddresses(root: string, id: string): { label: string; url: string }[] {
  const file = join('content', 'van-ban', checkId(id), 'van-ban.yaml');
  if (!existsSync(join(root, file))) return [];
  return readYaml(readFileSync(join(root, file), 'utf8'), metadata, file).official;
}

/** One address: the document itself, or a page that links to it. */
async function tryAddress(id: string, url: string, context: Context): Promise<boolean> {
  const bytes = await load(url, context);
  const start = new TextDecoder().decode(bytes.slice(0, 1000));
  const files = /<(?:!doctype html|html)/iu.test(start) ? linkedFiles(new TextDecoder().decode(bytes), url) : [];
  if (files.length === 0) return store(id, await readCopy(bytes, url, limitsOf(context)), url, [], context);
  for (const file of files) if (await importFrom(id, file, [], context)) return true;
  return false;
}

/**
 * `npm run official` alone: tries the official addresses in each document's metadata until one gives the verified wording.
 *
 * @returns true where every document that has addresses was stored
 */
export async function importAll(context: Context): Promise<boolean> {
  let all = true;
  let tried = 0;
  for (const id of fingerprintedIds(context.root)) {
    const addresses = officialAddresses(context.root, id);
    if (addresses.length === 0)
      context.say(`${id}: van-ban.yaml không ghi địa chỉ tệp chính thức. Tải tệp về rồi chạy: npm run official -- ${id} <tệp>`);
    let stored = addresses.length === 0;
    for (const { label, url } of addresses) {
      if (stored) break;
      tried += 1;
      context.say(`${id}: thử ${label} (${url}) …`);
      try {
        stored = await tryAddress(id, url, context);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        context.say(`  ${error.message}`);
      }
    }
    if (!stored) context.say(`${id}: chưa lấy được nguyên văn từ địa chỉ nào. Trang web vẫn dựng được, chỉ có phần diễn giải.`);
    all &&= stored;
  }
  if (tried === 0) context.say('Chưa có địa chỉ chính thức nào để thử.');
  return all && tried > 0;
}
