import { collapse, wordsOf } from '../text/characters.ts';
import { align, type AlignedPlace, type Alignment } from './align.ts';
import { explainDifference } from './explain.ts';
import { hashText, type Fingerprint } from './fingerprint.ts';
import { placeName } from '../text/place-ids.ts';
import { factsOf, placesOf } from './places.ts';
import type { OfficialReading } from '../understand/stages.ts';
import type { OfficialText } from '../text/types.ts';

/** One place where a copy is not the verified text. Only a `different` one can be accepted: it has a wording of its own. */
export interface Difference {
  place: string;
  /** The place in words: "điểm a khoản 2 Điều 23". */
  name: string;
  kind: 'different' | 'missing' | 'extra';
  /** What is wrong, in Vietnamese, without the verified wording, which nobody here has. */
  detail: string;
}

/** What comparing a copy with the fingerprints gives. */
export interface Comparison {
  identical: boolean;
  /** Number of places of the document, and how many of them have the verified wording. */
  places: number;
  matched: number;
  differences: Difference[];
  /** Wording of every place that the copy has. */
  texts: Map<string, string>;
  /** Places that were told apart only by the order of words, since lines and paragraphs misled. */
  realigned: number;
  /** Facts that the copy does not state at all. */
  unstated: string[];
}

function differenceOf(place: string, text: string, words: number, sha256: string): Difference {
  const has = wordsOf(text).length;
  const count = has === words ? `đủ ${words} chữ nhưng khác chữ` : `${has} chữ, bản đã kiểm có ${words} chữ`;
  return { place, name: placeName(place), kind: 'different', detail: explainDifference(text, sha256) ?? count };
}

function compareFacts(text: OfficialText, fingerprint: Fingerprint): { differences: Difference[]; unstated: string[] } {
  const stated = new Map(factsOf(text.document).map((fact) => [fact.id, fact.text]));
  const differences: Difference[] = [];
  const unstated: string[] = [];
  for (const { place, sha256 } of fingerprint.facts) {
    const value = stated.get(place);
    if (value === undefined) unstated.push(placeName(place));
    else if (hashText(value) !== sha256)
      differences.push({ place, name: placeName(place), kind: 'different', detail: `bản này ghi “${value.slice(0, 80)}”` });
  }
  return { differences, unstated };
}

const isProved = (place: AlignedPlace | undefined): boolean => place !== undefined && place.matches && place.joined;
/** The article of a place, or the part that stands in for it: all recitals are one part. */
const articleOf = (place: string): string => (place.split('/')[0] ?? place).replace(/^can-cu-\d+$/u, 'can-cu');

/** Compares what was read by structure alone; places that fail are left for the alignment. */
function compareStructure(
  text: OfficialText,
  fingerprint: Fingerprint,
): { texts: Map<string, string>; matched: Set<string>; extra: string[] } {
  const read = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, text: wording } of placesOf(text)) {
    if (read.has(id)) twice.push(id);
    else read.set(id, wording);
  }
  const known = new Set(fingerprint.places.map((print) => print.place));
  const matched = new Set(
    fingerprint.places
      .filter((print) => hashText(read.get(print.place) ?? '') === print.sha256 && !twice.includes(print.place))
      .map((print) => print.place),
  );
  return {
    texts: new Map([...read].filter(([id]) => known.has(id))),
    matched,
    extra: [...[...read.keys()].filter((id) => !known.has(id)), ...twice],
  };
}

/**
 * Holds a copy against the fingerprints of the verified text.
 *
 * @param reading the copy as read; `paragraphs` may be empty (a JSON file), then there is no second try by word order
 * @param fingerprint the verified text's fingerprints
 */
export function compare(reading: OfficialReading, fingerprint: Fingerprint): Comparison {
  const { texts, matched, extra } = compareStructure(reading.text, fingerprint);
  const needsAlignment = (matched.size < fingerprint.places.length || extra.length > 0) && reading.paragraphs.length > 0;
  const aligned: Alignment = needsAlignment ? align(reading.paragraphs, fingerprint) : new Map();
  const differences: Difference[] = [];
  let realigned = 0;
  for (const { place, sha256, words } of fingerprint.places) {
    if (matched.has(place)) continue;
    const other = aligned.get(place);
    if (isProved(other)) {
      texts.set(place, other?.text ?? '');
      matched.add(place);
      realigned += 1;
      continue;
    }
    if (other?.matches === true) {
      texts.set(place, texts.get(place) ?? other.text);
      differences.push({ place, name: placeName(place), kind: 'different', detail: 'có chữ thừa ngay trước hoặc ngay sau' });
      continue;
    }
    const wording = other?.text ?? texts.get(place) ?? '';
    if (wording === '') {
      texts.delete(place);
      differences.push({ place, name: placeName(place), kind: 'missing', detail: 'không thấy trong bản này' });
    } else {
      // The structure keeps paragraph breaks, so it is preferred where it has the same words.
      if (collapse(texts.get(place) ?? '') !== wording) texts.set(place, wording);
      differences.push(differenceOf(place, wording, words, sha256));
    }
  }
  differences.push(...oddities(reading, fingerprint, new Set(differences.map(({ place }) => place)), extra, aligned));
  const facts = compareFacts(reading.text, fingerprint);
  const order = new Map(fingerprint.places.map((print, index) => [print.place, index]));
  differences.sort((a, b) => (order.get(a.place) ?? Infinity) - (order.get(b.place) ?? Infinity));
  differences.unshift(...facts.differences);
  return {
    identical: differences.length === 0,
    places: fingerprint.places.length,
    matched: matched.size,
    differences,
    texts,
    realigned,
    unstated: facts.unstated,
  };
}

/** Markers that are not the law's, and places that the law does not have, as far as the order of words does not explain them. */
function oddities(
  reading: OfficialReading,
  fingerprint: Fingerprint,
  reported: ReadonlySet<string>,
  extra: readonly string[],
  aligned: Alignment,
): Difference[] {
  const known = new Set(fingerprint.places.map((print) => print.place));
  const articles = new Map<string, string[]>();
  for (const { place } of fingerprint.places) articles.set(articleOf(place), [...(articles.get(articleOf(place)) ?? []), place]);
  /** All words of the article belong to its places, each proved or reported; what the structure saw besides is made of them. */
  const explained = (article: string): boolean => articles.get(article)?.every((place) => aligned.get(place)?.joined === true) ?? false;
  const strangers = extra
    .filter((place) => !explained(articleOf(place)))
    .map((place): Difference => ({ place, name: placeName(place), kind: 'extra', detail: 'không có trong bản đã kiểm' }));
  const markers = reading.issues
    .filter(({ place, kind }) => kind === 'marker' && known.has(place) && !reported.has(place) && !isProved(aligned.get(place)))
    .map(({ place, found }): Difference => ({ place, name: placeName(place), kind: 'different', detail: found }));
  const complete = fingerprint.places.every(({ place }) => aligned.get(place)?.joined === true);
  const outside = reading.issues
    .filter(({ kind }) => kind === 'outside' && !complete)
    .map(({ found }): Difference => ({ place: 'ngoai-dieu', name: 'ngoài các điều', kind: 'extra', detail: found }));
  return [...strangers, ...markers, ...outside];
}
