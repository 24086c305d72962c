import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'table'> = ({ caption, head, rows }) =>
  [caption, head.join(' | '), ...rows.map((row) => row.map(stripInline).join(' | '))].join('\n');
