import { STRINGS } from '../../../strings/press.ts';
import { framed } from '../../kit/framed.ts';
import type { Word } from '../../kit/word.ts';
import { countsOf } from './table.ts';

export const word: Word<'measure'> = (block, context) => [
  ...framed('note', STRINGS.measure.title, [`**${STRINGS.question}:** ${block.prompt}`, block.how], context),
  ...context.inner([countsOf(block)]),
];
