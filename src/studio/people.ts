import { fold } from '../vietnamese/fold.ts';
import { clean } from './words.ts';

/** One line of a list: whom a sheet is for. */
export interface Person {
  person: string;
  /** Class or office. */
  unit: string;
  /** A reason of their own, where the list has one. */
  reason: string;
}

/** What a column of a list is, by the words in its head; family name and given name stand apart in many registers. */
const COLUMNS = [
  ['given', /^ten$/],
  ['family', /^(?:ho|ho (?:va )?(?:ten )?(?:dem|lot|chu lot)|ho va)$/],
  ['person', /^(?:ho (?:va )?ten|ten (?:hoc sinh|sinh vien|nguoi|tap the)|hoc sinh|sinh vien|nguoi duoc khen)/],
  ['unit', /^(?:lop|don vi|to|khoi|chi doan|thon)/],
  ['reason', /^(?:ly do|thanh tich|noi dung|danh hieu)/],
] as const;
type ListColumn = (typeof COLUMNS)[number][0];

const columnOf = (head: string): ListColumn | undefined => COLUMNS.find(([, words]) => words.test(fold(clean(head))))?.[0];

/** A column of running numbers, as registers begin with. */
const isRunning = (rows: readonly string[][]): boolean => rows.length > 0 && rows.every(([first = '']) => /^\d+[.)]?$/.test(first));

/** Most lines that one file is made of: a school, not a province. */
const MOST_PEOPLE = 1000;

/**
 * People of a list, whatever its columns: with a head (in its first five lines) by the words of the head, without one as name, class,
 * reason.
 *
 * @param rows cells of each line; empty lines and a column of running numbers are passed over
 */
export function peopleOf(rows: readonly (readonly string[])[]): Person[] {
  const cells = rows.map((row) => row.map(clean)).filter((row) => row.some((cell) => cell !== ''));
  const headAt = cells.slice(0, 5).findIndex((row) => row.some((cell) => ['person', 'given', 'family'].includes(columnOf(cell) ?? '')));
  const columns = cells[headAt]?.map(columnOf);
  const body = cells.slice(headAt + 1);
  const shift = isRunning(body) ? 1 : 0;
  const at = (row: readonly string[], column: ListColumn, place: number): string =>
    (columns === undefined ? row[place + shift] : row[columns.indexOf(column)]) ?? '';
  return body
    .map((row): Person => {
      const whole = at(row, 'person', 0);
      const parts = columns === undefined ? '' : clean(`${at(row, 'family', 0)} ${at(row, 'given', 0)}`);
      return { person: whole === '' ? parts : whole, unit: at(row, 'unit', 1), reason: at(row, 'reason', 2) };
    })
    .filter(({ person }) => /\p{L}/u.test(person))
    .slice(0, MOST_PEOPLE);
}
