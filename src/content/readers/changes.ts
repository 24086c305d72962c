import { changeSchema, orderChanges, type Change } from '../../schema/change.ts';
import { SourceError } from '../../legal/errors.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt } from '../problems.ts';
import { slugOf } from '../slug.ts';
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
    const read = files.read(file, (text, path) => ({ id: slugOf(path), ...readYamlFile(text, changeSchema, path) }));
    if (read === undefined) return [];
    const { id, value, lineOf } = read;
    if (!id.startsWith(`${value.date}-`))
      files.note([new SourceError({ file }, `Tên tệp “${name}”`, `tên bắt đầu bằng ngày: ${value.date}-…`)]);
    const unknown = value.documents.findIndex((document) => !published.includes(document));
    if (unknown >= 0)
      files.note([
        problemAt(file, lineOf, ['documents', unknown], `Gặp “${value.documents[unknown]}”`, `một trong: ${published.join(', ')}`),
      ]);
    return [{ ...value, id }];
  });
  return orderChanges(changes);
}
