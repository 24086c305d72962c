import { basename } from 'node:path';
import { seriesSchema, type Series } from '../../materials/model/series.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';

/** Where series are declared, one file each. */
const SERIES_FOLDER = 'content/chuoi';

/** Reads all series by id, in the order in which they are shown. Faults are noted, also where two want one place. */
export function readSeries(files: ContentFiles): ReadonlyMap<string, Series> {
  const found = files.names(SERIES_FOLDER, /\.yaml$/).flatMap((name) => {
    const file = `${SERIES_FOLDER}/${name}`;
    const read = files.read(file, (text, path) => readYamlFile(text, seriesSchema, path));
    return read === undefined ? [] : [{ file, lineOf: read.lineOf, series: { ...read.value, id: basename(name, '.yaml') } }];
  });
  found.sort((a, b) => a.series.order - b.series.order);
  for (const [index, { file, lineOf, series }] of found.entries()) {
    const before = found[index - 1]?.series;
    if (before?.order === series.order)
      files.note([problemAt(file, lineOf, ['order'], `Gặp ${series.order}, như chuỗi “${before.id}”`, 'mỗi chuỗi một số thứ tự')]);
  }
  return new Map(found.map(({ series }) => [series.id, series]));
}
