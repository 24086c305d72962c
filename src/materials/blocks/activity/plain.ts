import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'activity'> = ({ title, minutes, blocks }, inner) =>
  `${title} (${minutes} ${STRINGS.minutes})\n\n${inner(blocks)}`;
