/** What younger browsers have as `at(-1)`, `findLast` and `findLastIndex`: the code that reads laws runs on readers' devices too. */

/** The last of a list; undefined of an empty one. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** Where the last of a list stands that is as asked; -1 where none is. */
export function lastIndexWhere<T>(list: readonly T[], wanted: (each: T) => boolean): number {
  let at = list.length - 1;
  while (at >= 0 && !wanted(list[at] as T)) at -= 1;
  return at;
}

/** The last of a list that is as asked. */
export const lastWhere = <T>(list: readonly T[], wanted: (each: T) => boolean): T | undefined => list[lastIndexWhere(list, wanted)];

/** At most so many of a list, in its order, around the one at `at`: as many before as after it, or more on one side near an end. */
export function around<T>(list: readonly T[], at: number, most: number): readonly T[] {
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), list.length - most));
  return list.slice(start, start + most);
}
