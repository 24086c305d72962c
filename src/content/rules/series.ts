import type { SourceError } from '../../legal/errors.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** In a series each number is there once and is not above the number of its pieces, and a kit's item does not stand in one. */
export const seriesRule: Rule = ({ allItems, series }) => {
  const seen = new Map<string, string>();
  return allItems.flatMap(({ item, lineOf }): SourceError[] => {
    const place = item.series;
    const count = place === undefined ? undefined : series.get(place.id)?.count;
    // A series that is not there has been told where the item was read.
    if (place === undefined || count === undefined) return [];
    const fault = (path: PropertyKey[], found: string, wanted: string): SourceError[] => [
      problemAt(item.file, lineOf, path, found, wanted),
    ];
    if (item.campaign !== undefined)
      return fault(['series'], 'Tài liệu của một chiến dịch nằm trong chuỗi', 'tài liệu trong content/tai-lieu');
    if (place.number > count)
      return fault(['series', 'number'], `Gặp ${place.number}`, `số từ 1 đến ${count}, như count của chuỗi “${place.id}”`);
    const key = `${place.id} ${place.number}`;
    const other = seen.get(key);
    seen.set(key, item.file);
    return other === undefined ? [] : fault(['series', 'number'], `Số ${place.number} đã có ở ${other}`, 'mỗi bài của chuỗi một số');
  });
};
