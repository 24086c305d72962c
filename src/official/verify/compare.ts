import { collapse, wordsOf } from '../text/characters.ts';
import { align, type AlignedPlace, type Alignment } from './align.ts';
import type { Fingerprint } from './fingerprint.ts';
import { hashText } from './hash.ts';
import { placeName } from '../text/place-ids.ts';
import { factsOf, placesOf } from './places.ts';
import { changedPart, repair, vocabularyOf, type Budget } from './repair.ts';
import { readingOfArticles } from './selected.ts';
import type { OfficialReading } from '../understand/stages.ts';
import type { OfficialText } from '../text/types.ts';

/**
 * One place where a copy is not the verified text. Only a `different` one can be accepted: it has a wording of its own. What is `extra`
 * never reaches the stored text, which is made of the fingerprints' own places.
 */
export interface Difference {
  place: string;
  /** The place in words: "điểm a khoản 2 Điều 23". */
  name: string;
  kind: 'different' | 'missing' | 'extra';
  /** What is wrong, in Vietnamese: the copy's own words, and where the hash proved it, the right ones. */
  detail: string;
}

/** A place at which the copy had a slip, and the hash proved what is right. */
export interface Repaired {
  place: string;
  name: string;
  /** The stretch that was wrong, and as it is right, each with a word before and behind. */
  was: string;
  right: string;
  /** What kind of slip, in Vietnamese. */
  what: string;
}

/** What is compared of a reading. */
type ComparedReading = Pick<OfficialReading, 'text' | 'issues' | 'paragraphs'>;

/** What comparing a copy with the fingerprints gives. */
export interface Comparison {
  identical: boolean;
  /** Number of places of the document, how many of them have the verified wording, and how many of these needed no repair and have nothing beside them. */
  places: number;
  matched: number;
  clean: number;
  differences: Difference[];
  /** Slips that were put right; these places count as matched. */
  repairs: Repaired[];
  /** Wording of every place that the copy has. */
  texts: Map<string, string>;
  /** Places that were told apart only by the order of words, since lines and paragraphs misled. */
  realigned: number;
  /** Facts that the copy does not state at all. */
  unstated: string[];
}

/** So much of a copy's wording shows in a report. */
const SHOWN = 160;

function differenceOf(place: string, text: string, words: number): Difference {
  const has = wordsOf(text).length;
  const count = has === words ? `đủ ${words} chữ nhưng khác chữ` : `${has} chữ, bản đã kiểm có ${words} chữ`;
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return { place, name: placeName(place), kind: 'different', detail: `${count}; bản này ghi “${collapse(shown)}”` };
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
 * @param whole the copy as read; `paragraphs` may be empty (a JSON file), then there is no second try by word order
 * @param fingerprint the verified text's fingerprints
 * @param budget how much may be tried to prove what is right where the copy has a slip; without it every slip is a difference
 */
export function compare(whole: ComparedReading, fingerprint: Fingerprint, budget: Budget = { tries: 0 }): Comparison {
  const reading = fingerprint.selected
    ? readingOfArticles(
        whole,
        fingerprint.places.map(({ place }) => place),
      )
    : whole;
  const { texts, matched, extra } = compareStructure(reading.text, fingerprint);
  const needsAlignment = (matched.size < fingerprint.places.length || extra.length > 0) && reading.paragraphs.length > 0;
  const aligned: Alignment = needsAlignment ? align(reading.paragraphs, fingerprint) : new Map();
  const differences: Difference[] = [];
  const repairs: Repaired[] = [];
  const vocabulary = vocabularyOf(budget.tries > 0 ? reading.paragraphs : []);
  let realigned = 0;
  let beside = 0;
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
      // Its words are proved; what stands beside them is left behind.
      texts.set(place, other.text);
      matched.add(place);
      beside += 1;
      differences.push({ place, name: placeName(place), kind: 'extra', detail: 'có chữ thừa ngay trước hoặc ngay sau' });
      continue;
    }
    const wording = other?.text ?? texts.get(place) ?? '';
    if (wording === '') {
      texts.delete(place);
      differences.push({ place, name: placeName(place), kind: 'missing', detail: 'không thấy trong bản này' });
    } else {
      // The structure keeps paragraph breaks, so it is preferred where it has the same words.
      if (collapse(texts.get(place) ?? '') !== wording) texts.set(place, wording);
      const repaired = repair(wording, { sha256, words }, vocabulary, budget);
      if (repaired === undefined) differences.push(differenceOf(place, wording, words));
      else {
        texts.set(place, repaired.right);
        matched.add(place);
        repairs.push({ place, name: placeName(place), what: repaired.what, ...changedPart(wording, repaired.right) });
      }
    }
  }
  differences.push(...oddities(reading, fingerprint, new Set([...differences, ...repairs].map(({ place }) => place)), extra, aligned));
  const facts = compareFacts(reading.text, fingerprint);
  const order = new Map(fingerprint.places.map((print, index) => [print.place, index]));
  differences.sort((a, b) => (order.get(a.place) ?? Infinity) - (order.get(b.place) ?? Infinity));
  differences.unshift(...facts.differences);
  return {
    identical: differences.length === 0 && repairs.length === 0,
    places: fingerprint.places.length,
    matched: matched.size,
    clean: matched.size - repairs.length - beside,
    differences,
    repairs,
    texts,
    realigned,
    unstated: facts.unstated,
  };
}

/** Markers that are not the law's, and places that the law does not have, as far as the order of words does not explain them. */
function oddities(
  reading: ComparedReading,
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
