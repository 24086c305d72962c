import type { FileHelp } from '../index/file.ts';
import { covered, cutGroup, type Group } from './sayings.ts';
import type { QueryWord } from './words.ts';

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

/** Cuts the editors' list. */
export function prepareDoors({ who, what, not, notFirst, filler, doors }: FileHelp): Doors {
  const groups = (from: Record<string, string[]>): Map<string, Group> =>
    new Map(Object.entries(from).map(([name, texts]) => [name, cutGroup(texts)]));
  const [people, things] = [groups(who), groups(what)];
  const lead = new Set(doors.flatMap((door) => (door.quiet === true ? [] : door.what)));
  return {
    helpGroups: [...people.values(), ...[...things].flatMap(([name, group]) => (lead.has(name) ? [group] : []))],
    groups: [...people.values(), ...things.values()],
    people: [...people.values()],
    doors: doors.map((door) => ({
      what: door.what.map((name) => things.get(name) ?? cutGroup([])),
      who: (door.who ?? []).map((name) => people.get(name) ?? cutGroup([])),
      lead: door.lead,
      always: door.always === true,
      quiet: door.quiet === true,
    })),
    not: cutGroup(not),
    notFirst: cutGroup(notFirst),
    filler: cutGroup(filler),
  };
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
