import { posterOf } from '../../materials/campaign-poster.ts';
import { SourceError } from '../../legal/errors.ts';
import type { Rule } from './index.ts';

/** The poster of a year is an item of its kit, made as PNG in the size that shared links show. */
export const posterRule: Rule = ({ years, allItems }) =>
  years.flatMap((year) =>
    year.poster === undefined ||
    posterOf(
      year,
      allItems.map(({ item }) => item),
    ) !== undefined
      ? []
      : [
          new SourceError(
            { file: `content/chien-dich/thang-hanh-dong/${year.year}/nam.yaml`, field: 'poster' },
            `Gặp “${year.poster}”`,
            'tên một tệp trong bo-tai-lieu/ của năm này có định dạng png và cỡ 1200x630',
          ),
        ],
  );
