import { stripInline } from '../../../schema/inline.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'script'> = ({ title, minutes, lines }) =>
  [
    ...(title === undefined ? [] : [`${title}${minutes === undefined ? '' : ` (${minutes} ${STRINGS.minutes})`}`]),
    ...lines.map(
      ({ who, cue, text }) => `${cue === undefined ? '' : `[${cue}] `}${who === undefined ? '' : `${who}: `}${stripInline(text)}`,
    ),
  ].join('\n');
