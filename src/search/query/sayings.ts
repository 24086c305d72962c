import { phrase, type Phrase, type QueryWord } from './words.ts';

/** One way of wording something; `strict` where it means something else without its marks, `tied` the words that follow the one before at once. */
interface Wording extends Phrase {
  strict: boolean;
  tied: boolean[];
}

/** Ways of wording who somebody is, or what happens, by their first syllable without marks. */
export type Group = ReadonlyMap<string, readonly Wording[]>;

/** Every phrase of an entry of the editors' list: "bị đánh|bạo_hành" stands for "bị đánh" and "bị bạo hành". */
function phrases(entry: string): Wording[] {
  const strict = entry.endsWith('!');
  const slots = entry
    .replace(/!$/, '')
    .split(' ')
    .map((slot) => slot.split('|').map((part) => part.split('_')));
  const all = slots.reduce<string[][][]>((begun, slot) => begun.flatMap((parts) => slot.map((part) => [...parts, part])), [[]]);
  return all.map((parts) => ({
    ...phrase(parts.flat().join(' ')),
    strict,
    tied: parts.flatMap((part) => part.map((_, index) => index > 0)),
  }));
}

/** Cuts entries of the editors' list. Without Map.groupBy, which phones of 2022 lack. */
export function cutGroup(entries: readonly string[]): Group {
  const group = new Map<string, Wording[]>();
  for (const wording of entries.flatMap(phrases)) {
    const first = wording.folds[0] ?? '';
    group.set(first, [...(group.get(first) ?? []), wording]);
  }
  return group;
}

/** Most words that may stand between two words of a phrase: "bị bố đánh" is "bị đánh". */
const GAP = 2;

/** True where a typed word is a word of a phrase just as it is written. */
const exact = (word: QueryWord, { keys }: Wording, index: number): boolean => word.key === keys[index];

/** True where a typed word may be a word of a phrase: in a query with marks a word without any is often just unfinished. */
const loose = (word: QueryWord, { folds, strict }: Wording, index: number): boolean =>
  !strict && word.fold === folds[index] && (word.key === undefined || (folds.length > 1 && word.form === word.fold));

/**
 * Positions of the words of a phrase that begins at `at`; undefined where it does not. Other words may stand between those that are typed
 * with their marks; without marks too much would be read into "tu van" or "danh muc".
 */
function positions(words: readonly QueryWord[], at: number, sought: Wording): number[] | undefined {
  const { folds, keys, tied } = sought;
  // Typed without marks, a single syllable means too many things ("danh": đánh, danh).
  if (folds.length === 0 || (folds.length === 1 && words[at]?.key === undefined && keys[0] !== `${folds[0]}|`)) return undefined;
  const is = (place: number, index: number, match: typeof exact): boolean => {
    const word = words[place];
    return word !== undefined && match(word, sought, index);
  };
  if (!is(at, 0, exact) && !is(at, 0, loose)) return undefined;
  const found = [at];
  for (let index = 1; index < folds.length; index += 1) {
    const after = (found[found.length - 1] ?? at) + 1;
    const reach = tied[index] === true ? 1 : GAP + 1;
    const far = Array.from({ length: reach }, (_, step) => after + step).find((place) => is(place, index, exact));
    const next = is(after, index, loose) ? after : far;
    if (next === undefined) return undefined;
    found.push(next);
  }
  // "Danh mục chất ma túy" is not "đánh má": in a query with marks one word at least is typed as meant.
  return found.some((place, index) => words[place]?.key === undefined || is(place, index, exact)) ? found : undefined;
}

/** All positions that phrases of a group take; none where the group is not named. */
export function covered(words: readonly QueryWord[], group: Group): number[] {
  return words.flatMap(({ fold }, at) => (group.get(fold) ?? []).flatMap((item) => positions(words, at, item) ?? []));
}
