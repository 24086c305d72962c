import { stripInline } from '../../../schema/inline.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'measure'> = ({ prompt, options, how }) =>
  [`${STRINGS.measure.title}: ${stripInline(prompt)}`, ...options.map((option) => `- ${option}`), stripInline(how)].join('\n');
