import { stripInline } from '../../../schema/inline.ts';
import { LETTERS } from '../../kit/letters.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'question'> = ({ prompt, options }) =>
  [stripInline(prompt), ...options.map((option, index) => `${LETTERS[index] ?? ''}. ${stripInline(option)}`)].join('\n');
