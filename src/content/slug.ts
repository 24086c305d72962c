import { basename } from 'node:path';
import { slug } from '../vocabulary/pieces.ts';
import { SourceError } from '../legal/errors.ts';

/**
 * The name of a content file without its ending: it becomes an address, so it is written like one.
 *
 * @param file path from the root
 * @throws SourceError for a name that no address can have
 */
export function slugOf(file: string): string {
  const name = basename(file).replace(/\.[a-z]+$/u, '');
  const read = slug.safeParse(name);
  if (read.success) return name;
  throw new SourceError({ file }, `Tên tệp “${name}”`, read.error.issues[0]?.message ?? '');
}
