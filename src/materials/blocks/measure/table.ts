import { STRINGS } from '../../../strings/press.ts';
import type { BlockOf } from '../index.ts';

/** The blank table for the counts before and after: one row an answer. */
export const countsOf = ({ options }: Pick<BlockOf<'measure'>, 'options'>): BlockOf<'table'> => ({
  type: 'table',
  caption: STRINGS.measure.caption,
  head: [...STRINGS.measure.head],
  rows: options.map((option) => [option.replace(/[*[\]\\]/g, (sign) => `\\${sign}`), '', '']),
  widths: [4, 1, 1],
  blank: 0,
});
