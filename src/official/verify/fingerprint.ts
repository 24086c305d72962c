import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readJson } from './json.ts';
import { SourceError } from '../../legal/errors.ts';
import { collapse, wordsOf } from '../text/characters.ts';
import { factsOf, placesOf } from './places.ts';
import type { OfficialText } from '../text/types.ts';

const sha = z.string().regex(/^[0-9a-f]{64}$/u);

/** `words` is the number of words of the place, `breaks` the number of words before each paragraph break inside it. */
const printedPlace = z.strictObject({
  place: z.string().min(3),
  marker: z.string(),
  words: z.int().nonnegative(),
  breaks: z.array(z.int().positive()).optional(),
  sha256: sha,
});

const fingerprintSchema = z.strictObject({
  document: z.string().min(3),
  number: z.string().min(3),
  division: z.enum(['điều', 'mục']),
  made: z.string(),
  method: z.string(),
  facts: z.array(z.strictObject({ place: z.string(), sha256: sha })),
  places: z.array(printedPlace).min(1),
});

/** Fingerprint of one place: enough to recognise its wording, not to read it. */
export type PlacePrint = z.infer<typeof printedPlace>;
/** Fingerprints of a whole document, `content/van-ban/<id>/dau-van-tay.json`. */
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** sha256 of a text that is in NFC with every run of white space one space: the fast half of {@link hashText}. */
export const hashOfClean = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** sha256 of the text in NFC with every run of white space one space. */
export const hashText = (text: string): string => hashOfClean(collapse(text));

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

/** The file's text: one place a line, so that a change shows in a diff. */
export function printFingerprint(fingerprint: Fingerprint): string {
  const { facts, places, ...head } = fingerprint;
  const rows = (list: readonly object[]): string => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  return `${start},\n  "facts": [\n${rows(facts)}\n  ],\n  "places": [\n${rows(places)}\n  ]\n}\n`;
}

/**
 * Reads a fingerprint file.
 *
 * @throws SourceError for text that is not a fingerprint file
 */
export function parseFingerprint(source: string, file: string): Fingerprint {
  return readJson(source, fingerprintSchema, file, 'tệp dấu vân tay', 'tệp nguyên vẹn do npm run official -- --fingerprint làm ra');
}
