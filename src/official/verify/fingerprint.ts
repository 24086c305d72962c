import { SourceError } from '../../legal/errors.ts';
import { wordsOf } from '../text/characters.ts';
import { hashText } from './hash.ts';
import { factsOf, placesOf } from './places.ts';
import { onlyArticles } from './selected.ts';
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

/** Fingerprints of a document, `content/van-ban/<id>/dau-van-tay.json`; `selected` where they are about some of its articles only. */
export interface Fingerprint {
  document: string;
  number: string;
  division: 'điều' | 'mục';
  selected?: true | undefined;
  /** What a reader is to know of how they were made: from one copy only, from one without a signature. */
  note?: string | undefined;
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

/** What the site knows of a document that fingerprints are made of. */
export interface Fingerprinted {
  id: string;
  /** Its number; without it the one that the text states. A text may state another of several, as a consolidated one does. */
  number?: string | undefined;
  /** Ids of the articles that the site publishes ("dieu-256a"), where it does not publish all. */
  articles?: ReadonlySet<string> | undefined;
  /** What a reader is to know of the fingerprints. */
  note?: string | undefined;
}

/**
 * Makes the fingerprints of a verified text.
 *
 * @param document the document
 * @param whole the verified text
 * @param made today, as an ISO date
 * @throws SourceError where a text would not come back exactly from its words and breaks (stray spaces, NFD)
 */
export function makeFingerprint(document: Fingerprinted, whole: OfficialText, made: string): Fingerprint {
  const { id, articles } = document;
  const text = articles === undefined ? whole : onlyArticles(whole, articles);
  const { number: stated = '' } = text.document;
  const number = document.number ?? stated;
  const places = placesOf(text).map(({ id: place, text: wording, marker }): PlacePrint => {
    const words = wordsOf(wording);
    const breaks = breaksOf(wording);
    if (withBreaks(words, breaks) !== wording)
      throw new SourceError({ field: place }, 'Chữ không phải NFC hoặc thừa khoảng trắng', 'chữ NFC, các từ cách nhau một dấu cách');
    return { place, marker, words: words.length, ...(breaks.length === 0 ? {} : { breaks }), sha256: hashText(wording) };
  });
  return {
    document: id,
    number,
    division: text.document.division ?? 'điều',
    ...(articles === undefined ? {} : { selected: true }),
    ...(document.note === undefined ? {} : { note: document.note }),
    made,
    method: 'sha256 của chữ NFC, mọi khoảng trắng gộp thành một dấu cách; words là số chữ, breaks là số chữ trước mỗi chỗ xuống dòng',
    // Copies of some articles say of the document what they like.
    facts: (articles === undefined ? factsOf(text.document) : [])
      .filter(({ id: fact }) => fact !== 'so-hieu' || number === stated)
      .map(({ id: place, text: wording }) => ({ place, sha256: hashText(wording) })),
    places,
  };
}
