import type { Copy } from '../read/read-copy.ts';
import type { DocumentHeader } from '../text/types.ts';
import type { Comparison, Difference } from './compare.ts';
import { placeName } from '../text/place-ids.ts';

/** A copy held against the fingerprints. */
export interface Compared {
  copy: Copy;
  comparison: Comparison;
  /** What is to be known of the fingerprints themselves, in Vietnamese. */
  note?: string | undefined;
}

/** Where a document's header keeps each fact. */
const FIELDS = {
  'so-hieu': 'number',
  loai: 'type',
  'ten-van-ban': 'title',
  'ten-in-hoa': 'title_upper',
  'nguoi-ky': 'signer',
  'cong-bao': 'gazette',
} as const satisfies Record<string, keyof DocumentHeader>;

const isFact = (place: string): place is keyof typeof FIELDS => place in FIELDS;

/** Nothing is wrong with a place in a copy: its wording is proved and nothing stands beside it; a fact is stated, and right. */
const hasRight = ({ comparison }: Compared, place: string): boolean =>
  comparison.differences.every((each) => each.place !== place) && (!isFact(place) || !comparison.unstated.includes(placeName(place)));

/** A header with a fact as another copy states it. */
const withFact = (header: DocumentHeader, place: keyof typeof FIELDS, from: DocumentHeader): DocumentHeader => ({
  ...header,
  [FIELDS[place]]: from[FIELDS[place]],
});

/**
 * What several copies prove together: each place and each fact of the document as the first of them proves it. What none proves is as the
 * best copy has it. Words that stand beside a place are told only where no copy has that place without them.
 *
 * @param all at least one copy of the same document
 */
export function provedTogether(all: readonly Compared[]): Compared {
  const [best = all[0], ...others] = [...all].sort((a, b) => b.comparison.matched - a.comparison.matched);
  if (best === undefined) throw new Error('no copy');
  const texts = new Map(best.comparison.texts);
  let header = best.copy.text.document;
  let proved = 0;
  /** True where another copy has what the best one has not. */
  const isMended = ({ kind, place }: Difference): boolean => {
    const other = others.find((each) => hasRight(each, place));
    if (other === undefined) return false;
    if (isFact(place)) {
      header = withFact(header, place, other.copy.text.document);
      return true;
    }
    // What is beside or between the places of one copy, and not of another, is none of the document's.
    if (kind === 'extra') return true;
    const text = other.comparison.texts.get(place);
    if (text === undefined) return false;
    texts.set(place, text);
    proved += 1;
    return true;
  };
  const differences = best.comparison.differences.filter((difference) => !isMended(difference));
  const unstated = best.comparison.unstated.filter((name) => {
    const place = Object.keys(FIELDS).find((each) => placeName(each) === name);
    const other = place !== undefined && isFact(place) ? others.find((each) => hasRight(each, place)) : undefined;
    if (other === undefined || place === undefined || !isFact(place)) return true;
    header = withFact(header, place, other.copy.text.document);
    return false;
  });
  return {
    copy: { ...best.copy, text: { ...best.copy.text, document: header } },
    comparison: { ...best.comparison, texts, differences, unstated, matched: best.comparison.matched + proved },
  };
}
