import { changeSchema, orderChanges, type Change } from '../../schema/change.ts';
import { SourceError } from '../../legal/errors.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Folder of the change log below the project root. */
const CHANGES_FOLDER = 'content/thay-doi';

/**
 * Reads the change log, newest entry first. An entry whose file name does not open with its date or is no anchor, or that names a
 * document which is not published, is a fault.
 *
 * @param files the content of the project
 * @param published ids of the published documents
 */
export function readChanges(files: ContentFiles, published: readonly string[]): Change[] {
  const changes = files.names(CHANGES_FOLDER, /\.yaml$/).flatMap((name) => {
    const file = `${CHANGES_FOLDER}/${name}`;
    const read = files.read(file, (text, path) => readYamlFile(text, changeSchema, path));
    if (read === undefined) return [];
    const { value, lineOf } = read;
    const id = name.slice(0, -'.yaml'.length);
    if (!/^[a-z0-9-]+$/.test(id) || !id.startsWith(`${value.date}-`))
      files.note([new SourceError({ file }, `Tên tệp “${name}”`, `${value.date}-, rồi vài chữ thường không dấu nối bằng gạch nối`)]);
    const unknown = value.documents.findIndex((document) => !published.includes(document));
    if (unknown >= 0)
      files.note([
        problemAt(file, lineOf, ['documents', unknown], `Gặp “${value.documents[unknown]}”`, `một trong: ${published.join(', ')}`),
      ]);
    return [{ ...value, id }];
  });
  return orderChanges(changes);
}
