import { stripInline } from '../../../schema/inline.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'callout'> = ({ kind, title, text }) =>
  [title ?? STRINGS.callout[kind], ...[text].flat().map(stripInline)].join('\n');
