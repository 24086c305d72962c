import { STRINGS } from '../../../strings/press.ts';
import { framed } from '../../kit/framed.ts';
import type { Word } from '../../kit/word.ts';

export const word: Word<'callout'> = ({ kind, title, text }, context) =>
  framed(kind, title ?? STRINGS.callout[kind], [text].flat(), context);
