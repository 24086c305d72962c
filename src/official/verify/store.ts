import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SLUG } from '../../base/pattern.ts';
import { writeAtomically } from '../../base/write-file.ts';
import { SourceError } from '../../legal/errors.ts';
import { compare } from './compare.ts';
import { hashText } from './hash.ts';
import { factsOf, placesOf } from './places.ts';
import type { Fingerprint } from './fingerprint.ts';
import { parseFingerprint } from './fingerprint-file.ts';
import { normalName, placeName } from '../text/place-ids.ts';
import { parseOfficialText } from './shape.ts';
import type { OfficialText } from '../text/types.ts';

const DOCUMENTS = join('content', 'van-ban');
/** Where a document's folder keeps its fingerprints. */
export const FINGERPRINT_FILE = 'dau-van-tay.json';

/** Where imported texts go: `OFFICIAL_TEXT_DIR`, else `.official` in the project. */
export function officialDir(root: string = process.cwd()): string {
  const named = process.env['OFFICIAL_TEXT_DIR'];
  return named === undefined || named === '' ? join(root, '.official') : resolve(root, named);
}

/** Document ids are folder names in addresses; anything else could leave the folder. */
export function checkId(id: string): string {
  if (SLUG.test(id)) return id;
  throw new SourceError(
    {},
    `Mã văn bản “${id.slice(0, 60)}” không hợp lệ`,
    'chữ thường không dấu, số và gạch nối, ví dụ luat-120-2025-qh15',
  );
}

/** Path of a document's fingerprints. */
export const fingerprintPath = (root: string, id: string): string => join(root, DOCUMENTS, checkId(id), FINGERPRINT_FILE);

/** Reads a document's fingerprints; undefined where there are none. */
export function readFingerprint(root: string, id: string): Fingerprint | undefined {
  const path = fingerprintPath(root, id);
  return existsSync(path) ? parseFingerprint(readFileSync(path, 'utf8'), relative(root, path)) : undefined;
}

/** Ids of all documents that have fingerprints. */
export function fingerprintedIds(root: string): string[] {
  const folder = join(root, DOCUMENTS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, FINGERPRINT_FILE)))
    .map((entry) => entry.name)
    .sort();
}

/** Writes an imported text and returns its path. */
export function writeOfficial(dir: string, id: string, text: OfficialText): string {
  const path = join(dir, `${checkId(id)}.json`);
  writeAtomically(path, `${JSON.stringify(text, null, 1)}\n`);
  return path;
}

/**
 * Holds a stored text against the fingerprints again; throws for every place that neither matches nor was accepted by name, and for one whose
 * words are not those that were accepted.
 */
function verify(text: OfficialText, fingerprint: Fingerprint, path: string): void {
  const { accepted = [], seals = {} } = text.verified ?? {};
  const names = new Set(accepted.map(normalName));
  const { differences } = compare({ text, issues: [], paragraphs: [] }, fingerprint);
  const wrong = differences.filter(({ kind, place }) => kind !== 'different' || !names.has(normalName(placeName(place))));
  const [first] = wrong;
  if (first)
    throw new SourceError(
      { file: path },
      `Nguyên văn khác bản đã kiểm ở ${wrong.length} chỗ, chỗ đầu: ${first.name}`,
      'tệp do npm run official ghi, không sửa tay; nhập lại văn bản',
    );
  const wordings = new Map([...placesOf(text), ...factsOf(text.document)].map(({ id, text: wording }) => [placeName(id), wording]));
  const forged = accepted.find((name) => {
    const wording = wordings.get(name);
    return wording === undefined || seals[name] !== hashText(wording) || !differences.some((each) => each.name === name);
  });
  if (forged === undefined) return;
  throw new SourceError(
    { file: path, field: 'verified.accepted' },
    `Chữ ở ${forged} không phải chữ đã được chấp nhận khi nhập`,
    'tệp do npm run official ghi, không sửa tay; nhập lại văn bản và chấp nhận lại chỗ ấy',
  );
}

/**
 * Reads a document's imported official wording for the site. Its wording is checked against the fingerprints again each time,
 * so a file that somebody changed never reaches a page.
 *
 * @param dir where imported texts are, see {@link officialDir}
 * @param id the document's id
 * @param root the project, where the fingerprints are
 * @returns undefined where nothing was imported, and where the document has no fingerprints (its wording is unverified)
 * @throws SourceError for a file that does not fit its shape or the fingerprints
 */
export function readOfficial(dir: string, id: string, root: string = process.cwd()): OfficialText | undefined {
  const path = join(dir, `${checkId(id)}.json`);
  if (!existsSync(path)) return undefined;
  const fingerprint = readFingerprint(root, id);
  if (!fingerprint) return undefined;
  const text = parseOfficialText(readFileSync(path, 'utf8'), path);
  verify(text, fingerprint, path);
  return text;
}
