import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'list'> = ({ style, items }) =>
  items.map((item, index) => `${style === 'steps' ? `${index + 1}.` : '-'} ${stripInline(item)}`).join('\n');
