import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findReferences } from '../../legal/citations/find.ts';
import { SourceError } from '../../legal/errors.ts';
import type { Place } from '../../legal/place.ts';
import { readYaml } from '../yaml.ts';

const schema = z.array(z.strictObject({ text: z.string().min(10), cite: z.string().min(5) }));
const FILE = 'content/trang-chu/diem-moi.yaml';

/** One point of the law in force for the home page, with the place that says it. */
export interface Highlight {
  text: string;
  cite: string;
  place: Place;
}

/**
 * Reads the points shown on the home page.
 *
 * @throws SourceError for a point whose citation names no place
 */
export function loadHighlights(root: string): Highlight[] {
  return readYaml(readFileSync(join(root, FILE), 'utf8'), schema, FILE).map(({ text, cite }) => {
    const [reference] = findReferences(cite, { published: [] });
    if (!reference) throw new SourceError({ file: FILE, field: 'cite' }, `Gặp “${cite}”`, 'nơi dẫn như “khoản 1 Điều 29”');
    return { text, cite, place: reference.place };
  });
}
