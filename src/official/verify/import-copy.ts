import { SourceError } from '../../legal/errors.ts';
import { wordsOf } from '../text/characters.ts';
import { assemble } from './assemble.ts';
import { compare, type Comparison, type Difference } from './compare.ts';
import { defaultBudget, type Budget } from './repair.ts';
import type { Fingerprint } from './fingerprint.ts';
import { hashText } from './hash.ts';
import { factsOf, placesOf } from './places.ts';
import { normalName } from '../text/place-ids.ts';
import type { Copy } from '../read/read-copy.ts';
import type { Compared } from './together.ts';
import type { OfficialText } from '../text/types.ts';

/** Below this share of matching places a copy is another document, not a damaged one. */
const SAME_DOCUMENT = 0.5;

/**
 * Compares a copy with a document's fingerprints and refuses another document altogether.
 *
 * @param budget how much may be tried to prove what is right where the copy has a slip
 * @throws SourceError for another document
 */
export function compareCopy(copy: Copy, fingerprint: Fingerprint, file: string, budget: Budget = defaultBudget()): Comparison {
  const comparison = compare(copy, fingerprint);
  if (comparison.clean >= SAME_DOCUMENT * comparison.places) return comparison.identical ? comparison : compare(copy, fingerprint, budget);
  throw refusal(copy, comparison, fingerprint, file);
}

/** A place counts as alike where the copy has about as many words there as the law: one word in twenty more or fewer. */
const NEARLY = 0.05;
/** A noisy copy of the law has so many of its places with about their length; another document only by chance, one in ten. */
const ALIKE = 0.4;

/** Whether a copy seems to be the law after all: places of the same ids and about the same length. */
function seemsTheLaw({ texts }: Comparison, { places }: Fingerprint): boolean {
  const alike = places.filter(({ place, words }) => {
    const text = texts.get(place);
    return text !== undefined && Math.abs(wordsOf(text).length - words) <= NEARLY * words;
  });
  return alike.length >= ALIKE * places.length;
}

/** Why a copy is not taken at all: another document, or the right one of which next to no place is proved. */
function refusal(copy: Copy, comparison: Comparison, fingerprint: Fingerprint, file: string): SourceError {
  const { number } = copy.text.document;
  const matches = `chỉ khớp ${comparison.matched} trên ${comparison.places} chỗ`;
  if (seemsTheLaw(comparison, fingerprint) || (copy.fromPicture === true && number === fingerprint.number))
    return new SourceError(
      { file },
      copy.fromPicture === true
        ? `Có lẽ đúng là văn bản số ${fingerprint.number}, nhưng chữ do máy đọc từ ảnh (OCR) nên sai nhiều: ${matches}`
        : `Có lẽ đúng là văn bản số ${fingerprint.number}, nhưng bản này sai nhiều chữ: ${matches}`,
      'bản có chữ gốc (PDF chọn được chữ hoặc DOCX, tải từ trang của cơ quan nhà nước); bản này không sửa nổi, hãy tìm bản khác',
    );
  const stated = number === undefined || number === fingerprint.number ? '' : `; tệp ghi số ${number}`;
  return new SourceError(
    { file },
    `Không phải văn bản số ${fingerprint.number}: ${matches}${stated}`,
    `toàn văn văn bản số ${fingerprint.number}`,
  );
}

/** Which differences remain after the accepted ones; every accepted name must be a place that differs. */
function remaining(differences: readonly Difference[], accept: readonly string[]): { open: Difference[]; accepted: Difference[] } {
  const names = new Set(accept.map(normalName));
  for (const name of accept) {
    if (differences.some((difference) => difference.kind === 'different' && normalName(difference.name) === normalName(name))) continue;
    throw new SourceError(
      {},
      `--accept “${name}”: chỗ này không nằm trong danh sách khác chữ`,
      'đúng tên một chỗ khác chữ mà lệnh đã liệt kê (chỗ thiếu hoặc thừa không chấp nhận được)',
    );
  }
  const isAccepted = (difference: Difference): boolean => difference.kind === 'different' && names.has(normalName(difference.name));
  // What is extra is left out of the stored text by itself.
  const open = differences.filter((difference) => difference.kind !== 'extra' && !isAccepted(difference));
  return { open, accepted: differences.filter(isAccepted) };
}

/** What an import is told besides the copy. */
export interface ImportOptions {
  source: string;
  on: string;
  accept: readonly string[];
}

/**
 * Makes the text to be stored out of compared copies.
 *
 * @returns undefined where differences remain that nobody accepted
 * @throws SourceError for an accepted name that is no differing place
 */
export function importCopy({ copy, comparison }: Compared, fingerprint: Fingerprint, options: ImportOptions): OfficialText | undefined {
  const { open, accepted } = remaining(comparison.differences, options.accept);
  if (open.length > 0) return undefined;
  const text = assemble(fingerprint, copy.text.document, comparison.texts, new Set(accepted.map(({ place }) => place)));
  const wordings = new Map([...placesOf(text), ...factsOf(text.document)].map(({ id, text: wording }) => [id, wording]));
  const seals = Object.fromEntries(accepted.map(({ name, place }) => [name, hashText(wordings.get(place) ?? '')]));
  return {
    ...text,
    verified: {
      on: options.on,
      source: options.source,
      method: `so dấu vân tay sha256 từng khoản, điểm: khớp ${comparison.matched} trên ${comparison.places} chỗ`,
      accepted: accepted.map(({ name }) => name),
      ...(accepted.length === 0 ? {} : { seals }),
      ...(fingerprint.note === undefined ? {} : { note: fingerprint.note }),
    },
  };
}
