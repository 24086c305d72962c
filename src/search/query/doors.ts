import type { FileHelp } from '../index/file.ts';
import { phrase, type Phrase, type QueryWord } from './words.ts';

/** Phrases of one group of people, or of one thing that happens. */
type Group = readonly Phrase[];

/** A way in: who and what open it, and where it leads. */
interface Door {
  what: Group[];
  who: Group[];
  lead: readonly string[];
  always: boolean;
}

/** The doors of the editors' list, cut once. */
export interface Doors {
  doors: Door[];
  /** Every group: whatever they hold says who and what, and asks nothing more. */
  groups: Group[];
  /** Those that say who. */
  people: Group[];
  not: Group;
  notFirst: Group;
  filler: Group;
}

/** A door that a query opens. `sure` where the query says nothing else, or it is danger: then its pages go to the top. */
export interface OpenDoor {
  lead: readonly string[];
  sure: boolean;
}

/** Cuts the editors' list. */
export function prepareDoors({ who, what, not, notFirst, filler, doors }: FileHelp): Doors {
  const cut = (texts: readonly string[]): Group => texts.map(phrase);
  const groups = (from: Record<string, string[]>): Map<string, Group> =>
    new Map(Object.entries(from).map(([name, texts]) => [name, cut(texts)]));
  const [people, things] = [groups(who), groups(what)];
  return {
    groups: [...people.values(), ...things.values()],
    people: [...people.values()],
    doors: doors.map((door) => ({
      what: door.what.map((name) => things.get(name) ?? []),
      who: (door.who ?? []).map((name) => people.get(name) ?? []),
      lead: door.lead,
      always: door.always === true,
    })),
    not: cut(not),
    notFirst: cut(notFirst),
    filler: cut(filler),
  };
}

/** Most words that may stand between two words of a phrase: "bị bố đánh" is "bị đánh". */
const GAP = 2;

/** True where a typed word is a word of a phrase, as in {@link standsAt}. */
function same(word: QueryWord | undefined, { folds, keys }: Phrase, index: number): boolean {
  if (word === undefined || word.fold !== folds[index]) return false;
  if (word.key === undefined || word.key === keys[index]) return true;
  // In a query with marks a word without any is often just unfinished; one syllable alone means too many things for that.
  return folds.length > 1 && word.form === word.fold;
}

/** Positions of the words of a phrase that begins at `at`; undefined where it does not. */
function positions(words: readonly QueryWord[], at: number, sought: Phrase): number[] | undefined {
  const length = sought.folds.length;
  // Typed without marks, a single syllable means too many things ("danh": đánh, danh).
  if (length === 0 || (length === 1 && words[at]?.key === undefined && sought.keys[0] !== `${sought.folds[0]}|`)) return undefined;
  if (!same(words[at], sought, 0)) return undefined;
  const found = [at];
  for (let index = 1; index < length; index += 1) {
    const last = found[found.length - 1] ?? at;
    const next = Array.from({ length: GAP + 1 }, (_, step) => last + 1 + step).find((place) => same(words[place], sought, index));
    if (next === undefined) return undefined;
    found.push(next);
  }
  return found;
}

/** All positions that phrases of a group take; none where the group is not named. */
function covered(words: readonly QueryWord[], group: Group): number[] {
  return words.flatMap((_, at) => group.flatMap((item) => positions(words, at, item) ?? []));
}

/** How many words may ask for more before a question is a question of its own, and how many may tell more of somebody where nothing is asked. */
const MOST_REST = 0;
const MOST_STORY = 6;
/** Words that are at least a sentence. */
const A_STORY = 5;

/**
 * Reads who needs help with what.
 *
 * @param words the query
 * @param empty which of its words say nothing, see {@link emptyWords}
 * @param asks true where a word of it asks something, see {@link asksSomething}: who only tells what happens is led to help
 * @returns undefined where nobody seems to need help, or somebody asks what the law says
 */
export function openDoor(
  words: readonly QueryWord[],
  empty: readonly boolean[],
  asks: boolean,
  { doors, groups, people, not, notFirst, filler }: Doors,
): OpenDoor | undefined {
  const asksLaw = covered(words, not).length > 0 || notFirst.some((item) => positions(words, 0, item) !== undefined);
  const known = new Map<Group, number[]>();
  const at = (group: Group): number[] => {
    const found = known.get(group) ?? covered(words, group);
    known.set(group, found);
    return found;
  };
  const door = doors.find(
    ({ what, who, always }) =>
      (always || !asksLaw) &&
      what.every((group) => at(group).length > 0) &&
      (who.length === 0 || who.some((group) => at(group).length > 0)),
  );
  const tells = !asks && people.some((group) => at(group).length > 0);
  // Who tells at some length of oneself or of one's own, and asks nothing, may need somebody: the numbers are shown, the list stays.
  if (door === undefined) return tells && !asksLaw && words.length >= A_STORY ? { lead: [], sure: false } : undefined;
  const said = new Set([...groups.flatMap(at), ...covered(words, filler)]);
  const rest = words.filter((_, index) => !said.has(index) && empty[index] !== true).length;
  return { lead: door.lead, sure: door.always || rest <= (tells ? MOST_STORY : MOST_REST) };
}
