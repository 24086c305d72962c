import { z } from 'zod';
import { NO_PLACE, placeIn } from '../../legal/citations/find.ts';
import type { Place } from '../../legal/place.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

const schema = z.array(z.strictObject({ text: z.string().min(10), cite: z.string().min(5) }));
export const HIGHLIGHTS_FILE = 'content/trang-chu/diem-moi.yaml';

/** One point of the law in force for the home page, with the place that says it. */
export interface Highlight {
  text: string;
  cite: string;
  place: Place;
}

/**
 * Reads the points shown on the home page; a point whose citation names no place is a fault.
 *
 * @param files the content of the project
 */
export function readHighlights(files: ContentFiles): { highlights: Highlight[]; lineOf: LineOf } {
  const read = files.read(HIGHLIGHTS_FILE, (text, path) => readYamlFile(text, schema, path));
  const lineOf: LineOf = read?.lineOf ?? (() => undefined);
  const highlights = (read?.value ?? []).flatMap(({ text, cite }, index) => {
    const place = placeIn(cite);
    if (place !== undefined) return [{ text, cite, place }];
    files.note([problemAt(HIGHLIGHTS_FILE, lineOf, [index, 'cite'], `Gặp “${cite}”`, NO_PLACE)]);
    return [];
  });
  return { highlights, lineOf };
}
