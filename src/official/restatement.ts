/** Our restatement, held against the places that the fingerprints of the official text name: no clause and no point is lost. */
import { SourceError } from '../legal/errors.ts';
import type { Library } from '../content/library.ts';
import { shapeFaults, type Shapes } from '../content/rules/shapes.ts';
import { DOCUMENTS_FOLDER } from '../content/readers/documents.ts';
import { letterFromAnchor } from '../legal/letters.ts';
import type { Fingerprint } from './verify/fingerprint.ts';
import { FINGERPRINT_FILE, readFingerprint } from './verify/store.ts';

/** The shape of each article, from the ids of its places: "dieu-24/khoan-4/diem-a". */
function shapesOf({ places }: Pick<Fingerprint, 'places'>): Shapes {
  const articles = new Map<string, Map<string, string>>();
  for (const { place } of places) {
    const [, article, clause, point] = /^dieu-(\w+)(?:\/khoan-(\d+))?(?:\/diem-(\w+))?(?:\/(?:ten|mo-dau))?$/u.exec(place) ?? [];
    if (article === undefined) continue;
    const clauses = articles.get(article) ?? new Map<string, string>();
    articles.set(article, clauses);
    if (clause === undefined && point === undefined) continue;
    const number = clause ?? '-';
    clauses.set(number, `${clauses.get(number) ?? ''}${point === undefined ? '' : (letterFromAnchor(point) ?? point)}`);
  }
  return new Map(
    [...articles].map(([article, clauses]) => [
      article,
      [...clauses].map(([number, letters]) => (letters === '' ? number : `${number}:${letters}`)).join(' '),
    ]),
  );
}

/** A place of which the one before is missing: a clause 3 without clause 2, a point of a clause that is not there. */
function lostPlace({ places }: Fingerprint): Fingerprint['places'][number] | undefined {
  const all = new Set(places.map(({ place }) => place));
  return places.find(({ place }) => {
    const [, article = '', clause, point] = /^(dieu-\w+)\/khoan-(\d+)(\/diem-\w+)?$/u.exec(place) ?? [];
    if (clause === undefined) return false;
    if (point !== undefined) return !all.has(`${article}/khoan-${clause}`);
    return Number(clause) > 1 && !all.has(`${article}/khoan-${Number(clause) - 1}`);
  });
}

/**
 * Faults of every document whose `van-ban.yaml` says that fingerprints keep its places. The fingerprints are read whether or not an
 * official wording was imported: a damaged file is told before somebody needs it.
 */
export function restatementFaults(library: Library): SourceError[] {
  return library.documents.flatMap((document) => {
    const { id, number, places } = document.facts;
    if (places !== 'dau-van-tay') return [];
    const file = `${DOCUMENTS_FOLDER}/${id}/${FINGERPRINT_FILE}`;
    const print = library.files.attempt(() => readFingerprint(library.root, id));
    if (print === undefined)
      return library.files.has(file)
        ? []
        : [
            new SourceError(
              { file: document.file, line: library.files.lineOf(document.file, /^places:/u) ?? 1 },
              `Không thấy ${FINGERPRINT_FILE}`,
              'tệp do npm run official -- --fingerprint làm ra, trong cùng thư mục',
            ),
          ];
    if (print.document !== id || print.number !== number)
      return [new SourceError({ file, line: 1 }, `Dấu vân tay của ${print.document} (${print.number})`, `của ${id} (${number})`)];
    const lost = lostPlace(print);
    if (lost !== undefined)
      return [
        new SourceError(
          { file, line: library.files.lineOf(file, `"${lost.place}"`) ?? 1 },
          `Dấu vân tay thiếu chỗ đứng trước ${lost.place}`,
          'tệp nguyên vẹn do npm run official -- --fingerprint làm ra',
        ),
      ];
    return shapeFaults(library, document, shapesOf(print), FINGERPRINT_FILE);
  });
}
