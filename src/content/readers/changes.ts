import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../yaml.ts';
import { changeSchema, orderChanges, type Change } from '../../schema/change.ts';

/** Folder of the change log below the project root. */
const CHANGES_FOLDER = 'content/thay-doi';

/**
 * Reads the change log, newest entry first.
 *
 * @param root absolute path of the project
 * @param published ids of the published documents
 * @throws SourceError for an entry that does not fit its schema, whose file name does not open with its date or is no anchor,
 *   or that names a document which is not published
 */
export function loadChanges(root: string, published: readonly string[]): Change[] {
  const files = readdirSync(join(root, CHANGES_FOLDER)).filter((name) => name.endsWith('.yaml'));
  return orderChanges(
    files.map((name) => {
      const file = join(CHANGES_FOLDER, name);
      const change = readYaml(readFileSync(join(root, file), 'utf8'), changeSchema, file);
      const id = name.slice(0, -'.yaml'.length);
      if (!/^[a-z0-9-]+$/.test(id) || !id.startsWith(`${change.date}-`)) {
        throw new SourceError({ file }, `Tên tệp “${name}”`, `${change.date}-, rồi vài chữ thường không dấu nối bằng gạch nối`);
      }
      const unknown = change.documents.find((document) => !published.includes(document));
      if (unknown !== undefined)
        throw new SourceError({ file, field: 'documents' }, `Gặp “${unknown}”`, `một trong: ${published.join(', ')}`);
      return { ...change, id };
    }),
  );
}
