import type { FileHelp } from './file.ts';
import { fromColumns, toColumns } from './pack.ts';

/** Entries of the editors' list never hold this. */
const BETWEEN = ',';

/** Who needs help with what, as it travels: a group is one text, doors are columns, and each knows its groups by their names. */
export interface PackedHelp extends Omit<FileHelp, 'who' | 'what' | 'doors'> {
  who: Record<string, string>;
  what: Record<string, string>;
  doors: Record<string, unknown[]>;
  count: number;
}

const join = (groups: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, entries]) => [name, entries.join(BETWEEN)]));
const part = (groups: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(groups).map(([name, entries]) => [name, entries.split(BETWEEN)]));

/** Packs it. @throws Error for an entry with a comma in it */
export function packHelp({ who, what, doors, ...help }: FileHelp): PackedHelp {
  const odd = [...Object.values(who), ...Object.values(what)].flat().find((entry) => entry.includes(BETWEEN));
  if (odd !== undefined) throw new Error(`“${odd}”: dấu phẩy không đứng trong một cụm của content/tim-kiem/can-giup-do.yaml`);
  return { ...help, who: join(who), what: join(what), doors: toColumns(doors), count: doors.length };
}

/** The inverse of {@link packHelp}. */
export function unpackHelp({ who, what, doors, count, ...help }: PackedHelp): FileHelp {
  return { ...help, who: part(who), what: part(what), doors: fromColumns(doors, count) as unknown as FileHelp['doors'] };
}
