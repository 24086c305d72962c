import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'cards'> = ({ items }) =>
  items.map(({ title, text, tag }) => `${tag === undefined ? '' : `${tag}: `}${title}\n${stripInline(text)}`).join('\n\n');
