import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SourceError } from '../../legal/errors.ts';
import { compareCopy, importCopy } from '../verify/import-copy.ts';
import { provedTogether } from '../verify/together.ts';
import { checkNumber, knownDocument } from './documents.ts';
import { reportComparison, reportUnverified } from './report.ts';
import { readSource, sourceName, type Context, type Read } from './sources.ts';
import { checkId, fingerprintedIds, officialDir, readFingerprint, writeOfficial } from '../verify/store.ts';

/** Stores a copy of a document that has no fingerprints: nothing vouches for it, and no page shows it. */
function storeUnverified(id: string, [first, ...more]: readonly Read[], accept: readonly string[], context: Context): boolean {
  if (accept.length > 0) throw new SourceError({}, 'Có --accept nhưng văn bản chưa có dấu vân tay', 'không dùng --accept với văn bản này');
  if (first === undefined || more.length > 0)
    throw new SourceError({}, 'Có nhiều bản nhưng văn bản chưa có dấu vân tay', 'một bản; không có gì để ghép các bản lại');
  const path = writeOfficial(officialDir(context.root), id, first.copy.text);
  context.say(`${reportUnverified(id, first.copy)}\nĐã ghi ${relative(context.root, path)}.`);
  return true;
}

function store(id: string, copies: readonly Read[], accept: readonly string[], context: Context): boolean {
  const fingerprint = readFingerprint(context.root, id);
  const known = knownDocument(context.root, id);
  for (const read of copies) checkNumber(id, known, read);
  if (!fingerprint) return storeUnverified(id, copies, accept, context);
  const compared = copies.map(({ copy, source }) => {
    const comparison = compareCopy(copy, fingerprint, source);
    context.say(reportComparison(`${id} ← ${sourceName(source)}`, comparison, copy.notes));
    return { copy, comparison };
  });
  const together = provedTogether(compared);
  const { differences, matched, places } = together.comparison;
  if (compared.length > 1) context.say(`Ghép ${compared.length} bản: khớp ${matched} trên ${places} chỗ.`);
  const source = copies.map((each) => sourceName(each.source)).join(', ');
  const text = importCopy(together, fingerprint, { source, on: context.today, accept });
  if (!text) {
    context.say(
      'Chưa ghi gì. Thêm một bản khác để bù chỗ sai: npm run official -- <mã> <bản 1> <bản 2>. Nếu bản này đúng, chấp nhận từng chỗ: --accept "điểm a khoản 2 Điều 23" (lặp lại cho mỗi chỗ).',
    );
    return false;
  }
  if (differences.some(({ kind }) => kind === 'extra')) context.say('Chữ thừa nêu trên không thuộc văn bản, nên không ghi lại.');
  context.say(`Đã ghi ${relative(context.root, writeOfficial(officialDir(context.root), id, text))}.`);
  return true;
}

/**
 * `npm run official -- <id> <file or address> …`: reads copies, compares them, and stores the wording if together they prove every place, or
 * what they do not was accepted.
 *
 * @returns true where it was stored
 * @throws SourceError for an unknown id, for a file that cannot be read and for another document
 */
export async function importFrom(id: string, sources: readonly string[], accept: readonly string[], context: Context): Promise<boolean> {
  const fingerprint = readFingerprint(context.root, id);
  const known = knownDocument(context.root, id);
  const fits = (read: Read): boolean => {
    const { copy, source } = read;
    checkNumber(id, known, read);
    return fingerprint === undefined || compareCopy(copy, fingerprint, source).differences.every(({ kind }) => kind === 'extra');
  };
  const copies: Read[] = [];
  for (const source of sources) copies.push(await readSource(source, context, fits));
  return store(id, copies, accept, context);
}

/** `--check <id> <file>`: compares and stores nothing. */
export async function check(id: string, source: string, context: Context): Promise<boolean> {
  const fingerprint = readFingerprint(context.root, checkId(id));
  if (!fingerprint)
    throw new SourceError({}, `Văn bản “${id}” chưa có dấu vân tay`, `một trong: ${fingerprintedIds(context.root).join(', ')}`);
  const { copy, source: from } = await readSource(source, context, (read) => compareCopy(read.copy, fingerprint, read.source).identical);
  const comparison = compareCopy(copy, fingerprint, from);
  context.say(reportComparison(`${id} ← ${sourceName(from)}`, comparison, copy.notes));
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

/**
 * `npm run official` alone: tries the official addresses in each document's metadata until one gives the verified wording.
 *
 * @returns true where every document that has addresses was stored
 */
export async function importAll(context: Context): Promise<boolean> {
  let all = true;
  let tried = 0;
  for (const id of fingerprintedIds(context.root)) {
    const addresses = knownDocument(context.root, id).official;
    if (addresses.length === 0)
      context.say(`${id}: van-ban.yaml không ghi địa chỉ tệp chính thức. Tải tệp về rồi chạy: npm run official -- ${id} <tệp>`);
    let stored = addresses.length === 0;
    for (const { label, url } of addresses) {
      if (stored) break;
      tried += 1;
      context.say(`${id}: thử ${label} (${url}) …`);
      try {
        stored = await importFrom(id, [url], [], context);
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
