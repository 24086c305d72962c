import { SourceError } from '../../legal/errors.ts';
import { assemble } from './assemble.ts';
import { compare, type Comparison, type Difference } from './compare.ts';
import { defaultBudget, type Budget } from './repair.ts';
import type { Fingerprint } from './fingerprint.ts';
import { normalName } from '../text/place-ids.ts';
import type { Copy } from '../read/read-copy.ts';
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
  const number = copy.text.document.number;
  const stated = number === undefined || number === fingerprint.number ? '' : `; tệp ghi số ${number}`;
  throw new SourceError(
    { file },
    `Không phải văn bản số ${fingerprint.number}: chỉ khớp ${comparison.matched} trên ${comparison.places} chỗ${stated}`,
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

/** A copy held against the fingerprints. */
export interface Compared {
  copy: Copy;
  comparison: Comparison;
}

/**
 * What several copies prove together: each place as the first of them proves it. What none proves is as the best copy has it.
 *
 * @param all at least one copy of the same document
 */
export function provedTogether(all: readonly Compared[]): Compared {
  const [best = all[0], ...others] = [...all].sort((a, b) => b.comparison.matched - a.comparison.matched);
  if (best === undefined) throw new Error('no copy');
  const texts = new Map(best.comparison.texts);
  const open = best.comparison.differences.filter(({ kind, place }) => {
    if (kind === 'extra') return true;
    const other = others.find(({ comparison }) => comparison.differences.every((each) => each.place !== place));
    const text = other?.comparison.texts.get(place);
    if (text === undefined) return true;
    texts.set(place, text);
    return false;
  });
  const proved = best.comparison.differences.length - open.length;
  return {
    copy: best.copy,
    comparison: { ...best.comparison, texts, differences: open, matched: best.comparison.matched + proved },
  };
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
  return {
    ...text,
    verified: {
      on: options.on,
      source: options.source,
      method: `so dấu vân tay sha256 từng khoản, điểm: khớp ${comparison.matched} trên ${comparison.places} chỗ`,
      accepted: accepted.map(({ name }) => name),
    },
  };
}
