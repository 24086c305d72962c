import { z } from 'zod';
import { NO_PLACE, placeIn } from '../../legal/citations/find.ts';
import type { Place } from '../../legal/place.ts';
import { plain } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Where it is chosen. */
export const LIVE_CLAUSE_FILE = 'content/trang-chu/khoan-luat.yaml';
const schema = z.strictObject({ question: plain, new: plain, old: plain });

/** The clause of the law that the home page shows at work: what it answers, its place in the new law and in the old one. */
export interface LiveClause {
  question: string;
  newPlace: Place;
  oldPlace: Place;
  lineOf: LineOf;
}

/**
 * Reads the clause shown on the home page; a citation that names no place is a fault.
 *
 * @param files the content of the project
 * @returns undefined where content names none, or names it wrongly
 */
export function readLiveClause(files: ContentFiles): LiveClause | undefined {
  if (!files.has(LIVE_CLAUSE_FILE)) return undefined;
  const read = files.read(LIVE_CLAUSE_FILE, (text, path) => readYamlFile(text, schema, path));
  if (read === undefined) return undefined;
  const { value, lineOf } = read;
  const [newPlace, oldPlace] = (['new', 'old'] as const).map((field) => {
    const place = placeIn(value[field]);
    if (place === undefined) files.note([problemAt(LIVE_CLAUSE_FILE, lineOf, [field], `Gặp “${value[field]}”`, NO_PLACE)]);
    return place;
  });
  return newPlace === undefined || oldPlace === undefined ? undefined : { question: value.question, newPlace, oldPlace, lineOf };
}
