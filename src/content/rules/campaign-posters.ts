import { posterOf } from '../../materials/campaign-poster.ts';
import { KIT_FOLDER } from '../../schema/campaign-id.ts';
import { SourceError } from '../../legal/errors.ts';
import { yearFile } from '../readers/campaign.ts';
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
            { file: yearFile(year.year), field: 'poster' },
            `Gặp “${year.poster}”`,
            `tên một tệp trong ${KIT_FOLDER}/ của năm này có định dạng png và cỡ 1200x630`,
          ),
        ],
  );
