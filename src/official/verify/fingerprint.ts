import { SourceError } from '../../legal/errors.ts';
import { wordsOf } from '../text/characters.ts';
import { hashText } from './hash.ts';
import { factsOf, placesOf } from './places.ts';
import type { OfficialText } from '../text/types.ts';

/**
 * Fingerprint of one place: enough to recognise its wording, not to read it. `words` is the number of words of the place, `breaks` the number
 * of words before each paragraph break inside it.
 */
export interface PlacePrint {
  place: string;
  marker: string;
  words: number;
  breaks?: number[] | undefined;
  sha256: string;
}

/** Fingerprints of a whole document, `content/van-ban/<id>/dau-van-tay.json`. */
export interface Fingerprint {
  document: string;
  number: string;
  division: 'điều' | 'mục';
  made: string;
  method: string;
  facts: { place: string; sha256: string }[];
  places: PlacePrint[];
}

function breaksOf(text: string): number[] {
  const paragraphs = text.split('\n').map((paragraph) => wordsOf(paragraph).length);
  return paragraphs.slice(0, -1).map((_, index) => paragraphs.slice(0, index + 1).reduce((sum, words) => sum + words, 0));
}

/** Words with their paragraph breaks back in place. */
export function withBreaks(words: readonly string[], breaks: readonly number[] = []): string {
  const ends = new Set(breaks);
  return words.map((word, index) => (index === 0 ? word : `${ends.has(index) ? '\n' : ' '}${word}`)).join('');
}

/**
 * Makes the fingerprints of a verified text.
 *
 * @param id the document's id
 * @param text the verified text
 * @param made today, as an ISO date
 * @throws SourceError where a text would not come back exactly from its words and breaks (stray spaces, NFD)
 */
export function makeFingerprint(id: string, text: OfficialText, made: string): Fingerprint {
  const places = placesOf(text).map(({ id: place, text: wording, marker }): PlacePrint => {
    const words = wordsOf(wording);
    const breaks = breaksOf(wording);
    if (withBreaks(words, breaks) !== wording)
      throw new SourceError({ field: place }, 'Chữ không phải NFC hoặc thừa khoảng trắng', 'chữ NFC, các từ cách nhau một dấu cách');
    return { place, marker, words: words.length, ...(breaks.length === 0 ? {} : { breaks }), sha256: hashText(wording) };
  });
  return {
    document: id,
    number: text.document.number ?? '',
    division: text.document.division ?? 'điều',
    made,
    method: 'sha256 của chữ NFC, mọi khoảng trắng gộp thành một dấu cách; words là số chữ, breaks là số chữ trước mỗi chỗ xuống dòng',
    facts: factsOf(text.document).map(({ id: place, text: wording }) => ({ place, sha256: hashText(wording) })),
    places,
  };
}
