import type { SourceError } from '../legal/errors.ts';
import { problemAt, type LineOf } from './problems.ts';

/** What tells one entry of a list from another. */
const KEYS = ['id', 'slug'] as const;

/** In what is laid out on a page the same may well stand twice: cards to cut, lines to fill, page breaks. There only ids count. */
const LAID_OUT: ReadonlySet<PropertyKey> = new Set(['blocks', 'parts']);

/** The key of an entry: its id, or itself where it is a word or number. */
function keyOf(entry: unknown, laidOut: boolean): string | undefined {
  if (typeof entry === 'object' && entry !== null)
    for (const key of KEYS)
      if (typeof (entry as Record<string, unknown>)[key] === 'string') return `${key}: ${String((entry as Record<string, unknown>)[key])}`;
  // A publication may stand twice, once as the year's kit is filled with it: sources are told once on the page.
  return laidOut || typeof entry === 'object' ? undefined : JSON.stringify(entry);
}

/**
 * Entries that stand twice in one list of a file: two places with one id (a link then leads to the wrong one), or a line that was pasted twice.
 *
 * @param data what the file holds
 * @param file its path
 * @param lineOf line of a path
 */
export function doublesIn(data: unknown, file: string, lineOf: LineOf, path: readonly PropertyKey[] = []): SourceError[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data)) return Object.entries(data).flatMap(([key, value]) => doublesIn(value, file, lineOf, [...path, key]));
  const laidOut = path.some((step) => LAID_OUT.has(step));
  const seen = new Map<string, number>();
  return data.flatMap((entry: unknown, index) => {
    const key = keyOf(entry, laidOut);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, index);
    const inner = doublesIn(entry, file, lineOf, [...path, index]);
    if (key === undefined || first === undefined) return inner;
    const line = lineOf([...path, first]);
    return [
      ...inner,
      problemAt(
        file,
        lineOf,
        [...path, index],
        `Mục này đã có${line === undefined ? '' : ` ở dòng ${line}`}: ${key.length > 60 ? `${key.slice(0, 60)}…` : key}`,
        'mỗi mục của một danh sách một lần',
      ),
    ];
  });
}
