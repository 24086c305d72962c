import { wordsOf } from './characters.ts';
import { hashText, type Fingerprint, type PlacePrint } from './fingerprint.ts';

/**
 * Holds a copy's words, without regard to its lines and paragraphs, against the fingerprints. Where only line breaks misled the
 * reading of the structure, the words still follow each other place by place, and every place proves itself by its hash.
 */
export interface Alignment {
  /** Wording of each place that was found; `proved` says that its hash matches and nothing unexplained follows it. */
  places: Map<string, { text: string; proved: boolean }>;
}

const LOOK_AHEAD = 4;
const WINDOW = 700;
const MAX_HASHES = 150_000;

/** Words of the copy; a marker without a space behind it is cut off ("1.Chất", "a)Người", "Điều 5.Tên"). */
export function markedWords(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => wordsOf(text.replace(/^(\d{1,3}\.|\p{Ll}\)|[Đđ][Ii][Ềề][Uu]\s*\d{1,3}[.:])(?=\S)/u, '$1 ').replace(/^[Đđ][Ii][Ềề][Uu]\s*(\d{1,3})\s*[.:]/u, 'Điều $1.')));
}

interface Search {
  words: readonly string[];
  budget: number;
}

/** True where the place stands at this position, marker and all. */
function standsAt(search: Search, print: PlacePrint, at: number, marker: readonly string[]): boolean {
  const start = at + marker.length;
  if (start + print.words > search.words.length || search.budget <= 0) return false;
  if (marker.some((word, index) => (search.words[at + index] ?? '').toLowerCase() !== word.toLowerCase())) return false;
  search.budget -= 1;
  return hashText(search.words.slice(start, start + print.words).join(' ')) === print.sha256;
}

/** The nearest later position where this place or one of the next few stands. */
function findNext(search: Search, prints: readonly PlacePrint[], markers: readonly string[][], from: number, at: number): { place: number; at: number } | undefined {
  for (let place = from; place < Math.min(prints.length, from + LOOK_AHEAD); place += 1) {
    const print = prints[place];
    const marker = markers[place];
    if (!print || !marker || print.words === 0) continue;
    for (let position = at; position < Math.min(search.words.length, at + WINDOW); position += 1) {
      if (standsAt(search, print, position, marker)) return { place, at: position };
    }
  }
  return undefined;
}

/** Shares the words of a stretch out among the places in it, by their markers in order. */
function shareOut(words: readonly string[], from: number, to: number, prints: readonly PlacePrint[], markers: readonly string[][]): Map<string, string> {
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

/**
 * Aligns a copy with the fingerprints.
 *
 * @param paragraphs the copy's paragraphs, furniture dropped
 * @param fingerprint what the document must be
 */
export function align(paragraphs: readonly string[], fingerprint: Fingerprint): Alignment {
  const search: Search = { words: markedWords(paragraphs), budget: MAX_HASHES };
  const prints = fingerprint.places;
  const markers = prints.map((print) => wordsOf(print.marker));
  const places: Alignment['places'] = new Map();
  let at = findNext(search, prints, markers, 0, 0)?.at ?? 0;
  let index = 0;
  while (index < prints.length) {
    const print = prints[index];
    const marker = markers[index] ?? [];
    if (print && standsAt(search, print, at, marker)) {
      const start = at + marker.length;
      places.set(print.place, { text: search.words.slice(start, start + print.words).join(' '), proved: true });
      at = start + print.words;
      index += 1;
      continue;
    }
    const next = findNext(search, prints, markers, index, at);
    if (!next) {
      index += 1;
      continue;
    }
    if (next.place === index) {
      // Words that no place accounts for: they belong to the place above.
      const above = prints[index - 1]?.place;
      const known = above === undefined ? undefined : places.get(above);
      if (above !== undefined && known) places.set(above, { text: `${known.text} ${search.words.slice(at, next.at).join(' ')}`, proved: false });
    } else {
      const stretch = shareOut(search.words, at, next.at, prints.slice(index, next.place), markers.slice(index, next.place));
      for (const [place, text] of stretch) places.set(place, { text, proved: false });
    }
    [at, index] = [next.at, next.place];
  }
  return { places };
}
