import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeAtomically } from '../../base/write-file.ts';
import { SourceError } from '../../legal/errors.ts';
import { articleNumberOf } from '../text/place-ids.ts';
import { makeFingerprint, type Fingerprint, type Fingerprinted } from '../verify/fingerprint.ts';
import { printFingerprint } from '../verify/fingerprint-file.ts';
import { compareCopy } from '../verify/import-copy.ts';
import { fingerprintPath, officialDir } from '../verify/store.ts';
import { importFrom } from './commands.ts';
import { checkNumber, fingerprinted, knownDocument } from './documents.ts';
import { reportComparison, reportReading } from './report.ts';
import { readSource, sourceName, type Context, type Read } from './sources.ts';

/** What fingerprints of one copy say of themselves, where the editor says nothing of it. */
const ONE_COPY = 'dấu vân tay làm từ một bản';

/** Every article that the site publishes is in the copy that the fingerprints are made of. */
function checkArticles({ articles }: Fingerprinted, made: Fingerprint, source: string): void {
  const found = new Set(made.places.map(({ place }) => place.split('/')[0]));
  const missing = [...(articles ?? [])].filter((article) => !found.has(article)).map(articleNumberOf);
  if (missing.length > 0)
    throw new SourceError({ file: source }, `Không thấy Điều ${missing.join(', ')}`, 'bản có đủ các điều mà trang đăng (tệp dieu-….md)');
}

/**
 * `--fingerprint <id> <copy> …`: makes the fingerprints of a document from a copy that was read word for word; each further copy must say the
 * same at every place. A fact that they state in different ways (the title of who signed) is left out. A text of the document that was
 * stored before there were any fingerprints is held against them at once.
 *
 * @param note what a reader is to know of the copies: "bản chép không có chữ ký số"
 * @returns false where the copies disagree; then nothing is written
 */
export async function fingerprint(id: string, given: readonly string[], note: string | undefined, context: Context): Promise<boolean> {
  const known = knownDocument(context.root, id);
  // One file given twice is one copy.
  const sources = [...new Set(given)];
  const [first = '', ...others] = sources;
  const read = async (source: string): Promise<Read> => {
    const found = await readSource(source, context, () => true);
    checkNumber(id, known, found);
    if (found.copy.fromPicture === true)
      throw new SourceError(
        { file: found.source },
        'Chữ có lẽ do máy đọc từ ảnh (OCR), có nhiều chữ lạ',
        'bản có chữ gốc: PDF chọn được chữ hoặc DOCX của cơ quan ban hành',
      );
    return found;
  };
  const { copy, source: from } = await read(first);
  const document = { ...fingerprinted(context.root, id, known), note: note ?? (others.length === 0 ? ONE_COPY : undefined) };
  const made = makeFingerprint(document, copy.text, context.today);
  checkArticles(document, made, from);
  context.say(reportReading(`${id} ← ${sourceName(from)}`, copy));
  const disputed = new Set<string>();
  let agree = true;
  for (const source of others) {
    const other = await read(source);
    const comparison = compareCopy(other.copy, made, source);
    context.say(reportComparison(`${sourceName(from)} và ${sourceName(other.source)}`, comparison, other.copy.notes));
    for (const { place } of comparison.differences.filter(({ place }) => made.facts.some((fact) => fact.place === place)))
      disputed.add(place);
    agree &&= comparison.repairs.length === 0 && comparison.differences.every(({ place }) => disputed.has(place));
  }
  if (!agree) {
    context.say('Các bản khác nhau ở những chỗ trên. Chưa ghi gì: tìm xem bản nào sai rồi làm lại.');
    return false;
  }
  const path = fingerprintPath(context.root, id);
  writeAtomically(path, printFingerprint({ ...made, facts: made.facts.filter(({ place }) => !disputed.has(place)) }));
  const copies = others.length === 0 ? 'từ một bản' : `${sources.length} bản như nhau`;
  context.say(`Đã ghi ${relative(context.root, path)}: dấu vân tay của ${made.places.length} chỗ, ${copies}.`);
  if (known.places !== 'dau-van-tay') context.say(`Ghi thêm dòng này vào ${known.file}: places: dau-van-tay`);
  const stored = join(officialDir(context.root), `${id}.json`);
  if (existsSync(stored)) await importFrom(id, [stored], [], context);
  return true;
}
