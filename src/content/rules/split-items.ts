import { SourceError } from '../../legal/errors.ts';
import type { Rule } from './index.ts';

/** Every list of words below a value that stands under `items`. */
function listsIn(value: unknown, key = ''): string[][] {
  if (Array.isArray(value)) {
    const words = value.filter((entry): entry is string => typeof entry === 'string');
    return [...(key === 'items' && words.length === value.length ? [words] : []), ...value.flatMap((entry) => listsIn(entry))];
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => listsIn(inner, name)) : [];
}

/**
 * In a list on one line a comma ends an item: `[Bạn muốn chết, Bạn bị ép, bị dọa]` has three. What begins with a small letter among items
 * that begin with a capital is the second half of one.
 */
export const splitItemRule: Rule = ({ allItems, files }) =>
  allItems.flatMap(({ item: { inSeries: _, ...item } }) =>
    listsIn(item).flatMap(([first = '', ...others]) =>
      others
        .filter((entry) => /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(entry))
        .map(
          (entry) =>
            new SourceError(
              { file: item.file, line: files.lineOf(item.file, entry) ?? 1 },
              `Mục “${entry}” bắt đầu bằng chữ nhỏ, các mục khác bằng chữ hoa`,
              'mục có dấu phẩy thì đặt trong dấu nháy đơn',
            ),
        ),
    ),
  );
