import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_PATH, REST_PATH } from '../../vocabulary/search-paths.ts';
import type { SearchFile } from './file.ts';
import { readFirst, readRest } from './parts.ts';

/** Reads the whole index of a built site. @param dist folder of the built site */
export function readSearchFile(dist: string): SearchFile {
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  return readRest(readFirst(text(INDEX_PATH)), text(REST_PATH));
}
