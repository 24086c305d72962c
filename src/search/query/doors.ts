import type { FileHelp } from '../index/file.ts';
import { phrase, type Phrase, type QueryWord } from './words.ts';

/** One way of saying something; `strict` where it means something else without its marks, `tied` the words that follow the one before at once. */
interface Saying extends Phrase {
  strict: boolean;
  tied: boolean[];
}

/** Ways of saying who somebody is, or what happens, by their first syllable without marks. */
type Group = ReadonlyMap<string, readonly Saying[]>;

/** A way in: who and what open it, and where it leads. */
interface Door {
  what: Group[];
  who: Group[];
  lead: readonly string[];
  always: boolean;
  quiet: boolean;
}

/** The doors of the editors' list, cut once. */
export interface Doors {
  doors: Door[];
  /** Every group, and those that lead to help: whatever they hold says who and what, and asks nothing more. */
  groups: Group[];
  helpGroups: Group[];
  /** Those that say who. */
  people: Group[];
  not: Group;
  notFirst: Group;
  filler: Group;
}

/**
 * A door that a query opens. `sure` where the query says nothing else, or it is danger: then its pages go to the top; else they are lifted.
 * `help` where somebody may need help: not for those who ask about money or work.
 */
export interface OpenDoor {
  lead: readonly string[];
  sure: boolean;
  help: boolean;
}

/** Every phrase of an entry of the editors' list: "bị đánh|bạo_hành" stands for "bị đánh" and "bị bạo hành". */
function phrases(entry: string): Saying[] {
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

/** Cuts the editors' list. */
export function prepareDoors({ who, what, not, notFirst, filler, doors }: FileHelp): Doors {
  // Without Map.groupBy, which phones of 2022 lack.
  const cut = (texts: readonly string[]): Group => {
    const group = new Map<string, Saying[]>();
    for (const saying of texts.flatMap(phrases)) {
      const first = saying.folds[0] ?? '';
      group.set(first, [...(group.get(first) ?? []), saying]);
    }
    return group;
  };
  const groups = (from: Record<string, string[]>): Map<string, Group> =>
    new Map(Object.entries(from).map(([name, texts]) => [name, cut(texts)]));
  const [people, things] = [groups(who), groups(what)];
  const lead = new Set(doors.flatMap((door) => (door.quiet === true ? [] : door.what)));
  return {
    helpGroups: [...people.values(), ...[...things].flatMap(([name, group]) => (lead.has(name) ? [group] : []))],
    groups: [...people.values(), ...things.values()],
    people: [...people.values()],
    doors: doors.map((door) => ({
      what: door.what.map((name) => things.get(name) ?? new Map<string, Saying[]>()),
      who: (door.who ?? []).map((name) => people.get(name) ?? new Map<string, Saying[]>()),
      lead: door.lead,
      always: door.always === true,
      quiet: door.quiet === true,
    })),
    not: cut(not),
    notFirst: cut(notFirst),
    filler: cut(filler),
  };
}

/** Most words that may stand between two words of a phrase: "bị bố đánh" is "bị đánh". */
const GAP = 2;

/** True where a typed word is a word of a phrase just as it is written. */
const exact = (word: QueryWord, { keys }: Saying, index: number): boolean => word.key === keys[index];

/** True where a typed word may be a word of a phrase: in a query with marks a word without any is often just unfinished. */
const loose = (word: QueryWord, { folds, strict }: Saying, index: number): boolean =>
  !strict && word.fold === folds[index] && (word.key === undefined || (folds.length > 1 && word.form === word.fold));

/**
 * Positions of the words of a phrase that begins at `at`; undefined where it does not. Other words may stand between those that are typed
 * with their marks; without marks too much would be read into "tu van" or "danh muc".
 */
function positions(words: readonly QueryWord[], at: number, sought: Saying): number[] | undefined {
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
    const after = (found.at(-1) ?? at) + 1;
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
function covered(words: readonly QueryWord[], group: Group): number[] {
  return words.flatMap(({ fold }, at) => (group.get(fold) ?? []).flatMap((item) => positions(words, at, item) ?? []));
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
 * @param asks tells whether some of its words ask something, see {@link asksSomething}: who only tells what happens is led to help
 * @returns undefined where nobody seems to need help, or somebody asks what the law says
 */
export function openDoor(
  words: readonly QueryWord[],
  empty: readonly boolean[],
  asks: (words: readonly QueryWord[]) => boolean,
  { doors, groups, helpGroups, people, not, notFirst, filler }: Doors,
): OpenDoor | undefined {
  const asksLaw = covered(words, not).length > 0 || covered(words, notFirst).includes(0);
  const known = new Map<Group, number[]>();
  const at = (group: Group): number[] => {
    const found = known.get(group) ?? covered(words, group);
    known.set(group, found);
    return found;
  };
  const beside = (kinds: readonly Group[]): number[] => {
    const said = new Set([...kinds.flatMap(at), ...covered(words, filler)]);
    return [...words.keys()].filter((index) => !said.has(index));
  };
  const more = beside(helpGroups);
  // "What am I to do?" asks nothing that the door does not answer.
  const tells = people.some((group) => at(group).length > 0) && !asks(more.flatMap((index) => words[index] ?? []));
  // Who tells at some length of oneself or of one's own, and asks nothing, may need somebody whatever it is.
  const story = tells && words.length >= A_STORY;
  const door = doors.find(
    ({ what, who, always }) =>
      (always || !asksLaw) &&
      (what.length > 0 || story) &&
      what.every((group) => at(group).length > 0) &&
      (who.length === 0 || who.some((group) => at(group).length > 0)),
  );
  if (door === undefined) return undefined;
  const rest = (door.quiet ? beside(groups) : more).filter((index) => empty[index] !== true).length;
  const sure = door.quiet
    ? asks(words) && rest <= MOST_REST
    : door.always || (door.what.length > 0 && rest <= (tells ? MOST_STORY : MOST_REST));
  return { lead: door.lead, sure, help: !door.quiet };
}
