import { wordsOf } from '../text/characters.ts';
import type { Fingerprint, PlacePrint } from './fingerprint.ts';
import { hashText } from './hash.ts';

/**
 * Holds a copy's words, without regard to its lines and paragraphs, against the fingerprints. Where only line breaks misled the
 * reading of the structure, the words still follow each other place by place, and every place proves itself by its hash.
 */
export type Alignment = Map<string, AlignedPlace>;

/** Wording of a place as the order of words gives it. */
export interface AlignedPlace {
  text: string;
  /** Its hash matches. */
  matches: boolean;
  /** The words before it end where it begins, and the next place begins where it ends: no words are left over around it. */
  joined: boolean;
}

const LOOK_AHEAD = 4;
const WINDOW = 700;
const MAX_HASHES = 60_000;

/** Words of the copy; a marker without a space behind it is cut off ("1.Chất", "a)Người", "Điều 5.Tên"). */
function markedWords(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) =>
    wordsOf(
      text
        .replace(/^(\d{1,3}\.|\p{Ll}\)|[Đđ][Ii][Ềề][Uu]\s*\d{1,3}[a-zđ]?[.:])(?=\S)/u, '$1 ')
        .replace(/^[Đđ][Ii][Ềề][Uu]\s*(\d{1,3}[a-zđ]?)\s*[.:]/u, 'Điều $1.'),
    ),
  );
}

interface Search {
  words: readonly string[];
  budget: number;
  /** Answers given before, by place and position: a place that is missing is looked for again and again. */
  known: Map<string, boolean>;
}

/** True where the place stands at this position, marker and all. */
function standsAt(search: Search, print: PlacePrint, at: number, marker: readonly string[]): boolean {
  const start = at + marker.length;
  if (start + print.words > search.words.length || search.budget <= 0) return false;
  if (marker.some((word, index) => (search.words[at + index] ?? '').toLowerCase() !== word.toLowerCase())) return false;
  const key = `${print.place}@${at}`;
  const before = search.known.get(key);
  if (before !== undefined) return before;
  search.budget -= 1;
  const stands = hashText(search.words.slice(start, start + print.words).join(' ')) === print.sha256;
  search.known.set(key, stands);
  return stands;
}

/** The nearest later position where this place or one of the next few stands; the same words may come again further on. */
function findNext(
  search: Search,
  prints: readonly PlacePrint[],
  markers: readonly string[][],
  from: number,
  at: number,
): { place: number; at: number } | undefined {
  for (let position = at; position < Math.min(search.words.length, at + WINDOW); position += 1) {
    for (let place = from; place < Math.min(prints.length, from + LOOK_AHEAD); place += 1) {
      const print = prints[place];
      const marker = markers[place];
      if (print && marker && print.words > 0 && standsAt(search, print, position, marker)) return { place, at: position };
    }
  }
  return undefined;
}

/** A stretch of the copy's words that a place was found at. */
interface Found {
  text: string;
  /** The hash matches. */
  matches: boolean;
  from: number;
  to: number;
}

/** Shares the words of a stretch out among the places in it, by their markers in order. */
function shareOut(
  words: readonly string[],
  from: number,
  to: number,
  prints: readonly PlacePrint[],
  markers: readonly string[][],
): Map<string, string> {
  const texts = new Map<string, string>();
  let at = from;
  let current: string | undefined;
  let start = from;
  for (const [index, print] of prints.entries()) {
    const marker = markers[index] ?? [];
    let found = index === 0 && marker.length === 0 ? from : -1;
    for (let position = at; found < 0 && marker.length > 0 && position < to; position += 1) {
      if (marker.every((word, offset) => (words[position + offset] ?? '').toLowerCase() === word.toLowerCase())) found = position;
    }
    // The first place of the stretch begins with the stretch, whatever became of its marker.
    if (found < 0 && index > 0) continue;
    if (current !== undefined) texts.set(current, words.slice(start, Math.max(found, start)).join(' '));
    current = print.place;
    start = found < 0 ? from : found + marker.length;
    at = start;
  }
  if (current !== undefined) texts.set(current, words.slice(start, to).join(' '));
  return texts;
}

/** Finds each place's words, in order. */
function findPlaces(search: Search, prints: readonly PlacePrint[]): Map<string, Found> {
  const markers = prints.map((print) => wordsOf(print.marker));
  const found = new Map<string, Found>();
  let at = findNext(search, prints, markers, 0, 0)?.at ?? 0;
  let index = 0;
  while (index < prints.length) {
    const print = prints[index];
    const marker = markers[index] ?? [];
    if (print && standsAt(search, print, at, marker)) {
      const start = at + marker.length;
      found.set(print.place, {
        text: search.words.slice(start, start + print.words).join(' '),
        matches: true,
        from: at,
        to: start + print.words,
      });
      at = start + print.words;
      index += 1;
      continue;
    }
    const next = findNext(search, prints, markers, index, at);
    if (!next) {
      index += 1;
      continue;
    }
    const above = found.get(prints[index - 1]?.place ?? '');
    if (next.place > index && next.at > at) {
      const stretch = shareOut(search.words, at, next.at, prints.slice(index, next.place), markers.slice(index, next.place));
      for (const [place, text] of stretch) found.set(place, { text, matches: false, from: at, to: next.at });
    } else if (next.place === index && above) {
      // Words that no place accounts for: they belong to the place above.
      above.text = `${above.text} ${search.words.slice(at, next.at).join(' ')}`;
      above.matches = false;
    }
    [at, index] = [next.at, next.place];
  }
  return found;
}

/**
 * Aligns a copy with the fingerprints. A place is proved only where it both matches and is joined to its neighbours: otherwise
 * the same words elsewhere could vouch for it, or words that the law does not have could stand beside it unseen.
 *
 * @param paragraphs the copy's paragraphs, furniture dropped
 * @param fingerprint what the document must be
 * @returns the places that were found
 */
export function align(paragraphs: readonly string[], fingerprint: Fingerprint): Alignment {
  const search: Search = { words: markedWords(paragraphs), budget: MAX_HASHES, known: new Map() };
  const prints = fingerprint.places;
  const found = findPlaces(search, prints);
  const alignment: Alignment = new Map();
  for (const [index, { place }] of prints.entries()) {
    const here = found.get(place);
    if (!here) continue;
    const before = found.get(prints[index - 1]?.place ?? '');
    const after = found.get(prints[index + 1]?.place ?? '');
    // A stretch that several places share has one beginning and one end for all of them.
    const begins = index === 0 || before?.to === here.from || (before?.from === here.from && before.to === here.to);
    const ends = index === prints.length - 1 || after?.from === here.to || (after?.from === here.from && after.to === here.to);
    alignment.set(place, { text: here.text, matches: here.matches, joined: begins && ends });
  }
  return alignment;
}
