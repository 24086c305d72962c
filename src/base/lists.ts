/** What younger browsers have as `at(-1)` and `findLast`: the code that reads laws runs on readers' devices too. */

/** The last of a list; undefined of an empty one. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** The last of a list that is as asked. */
export function lastWhere<T>(list: readonly T[], wanted: (each: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const each = list[at] as T;
    if (wanted(each)) return each;
  }
  return undefined;
}
