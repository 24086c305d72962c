import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The OASIS schema, read from a folder outside the repository. */
export interface AknSchema {
  schema: { fileName: string; contents: string };
  preload: { fileName: string; contents: string }[];
}

/**
 * Finds the schema of Akoma Ntoso 3.0 (`akomantoso30.xsd` and the `xml.xsd` that it imports). It is not part of this repository.
 *
 * @param env `AKN_SCHEMA_DIR` names its folder; else `../shared/akn` beside the project is tried
 * @returns undefined where it is not there
 */
export function findAknSchema(root: string = process.cwd(), env: Record<string, string | undefined> = process.env): AknSchema | undefined {
  const named = env['AKN_SCHEMA_DIR'];
  const folder = named === undefined || named === '' ? join(root, '..', 'shared', 'akn') : resolve(root, named);
  const read = (fileName: string): { fileName: string; contents: string } => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  });
  return existsSync(join(folder, 'akomantoso30.xsd')) && existsSync(join(folder, 'xml.xsd'))
    ? { schema: read('akomantoso30.xsd'), preload: [read('xml.xsd')] }
    : undefined;
}
