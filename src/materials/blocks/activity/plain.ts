import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'activity'> = ({ title, minutes, method, materials, blocks }, inner) =>
  [
    `${title} (${minutes} ${STRINGS.minutes})`,
    ...(method === undefined ? [] : [`${STRINGS.method}: ${method}`]),
    ...(materials === undefined ? [] : [`${STRINGS.materials}: ${materials.join('; ')}`]),
    `\n${inner(blocks)}`,
  ].join('\n');
