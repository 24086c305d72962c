import { procedureSchema, type Procedure } from '../../procedures/procedure.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { slugOf } from '../slug.ts';
import { readYamlFile } from '../yaml.ts';

const FOLDER = 'content/thu-tuc';
/** What the clock of the first step waits for. */
const START = 'bat-dau';

/** A procedure with the lines of its fields. */
export interface LoadedProcedure {
  procedure: Procedure;
  lineOf: LineOf;
}

/** Reads all procedures; two steps of one id, and a deadline that runs from a step that is not there, are faults. */
export function readProcedures(files: ContentFiles): LoadedProcedure[] {
  return files.names(FOLDER, /\.yaml$/).flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const read = files.read(file, (text, path) => ({ slug: slugOf(path), ...readYamlFile(text, procedureSchema, path) }));
    if (read === undefined) return [];
    const { slug, value, lineOf } = read;
    const ids = value.steps.map(({ id }) => id);
    for (const [index, { id, deadline }] of value.steps.entries()) {
      if (ids.indexOf(id) < index) files.note([problemAt(file, lineOf, ['steps', index, 'id'], `Gặp “${id}” hai lần`, 'mỗi bước một tên')]);
      if (deadline !== undefined && deadline.of !== START && !ids.includes(deadline.of))
        files.note([
          problemAt(file, lineOf, ['steps', index, 'deadline', 'of'], `Không có bước “${deadline.of}”`, `${START} hoặc id của một bước`),
        ]);
    }
    return [{ procedure: { ...value, slug, file }, lineOf }];
  });
}
