import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';
import { shortWords } from './short.ts';

export const plain: Plain<'activity'> = (activity, inner) => {
  const { title, minutes, method, materials, blocks } = activity;
  const short = shortWords(activity);
  return [
    `${title} (${minutes} ${STRINGS.minutes})`,
    ...(method === undefined ? [] : [`${STRINGS.method}: ${method}`]),
    ...(materials === undefined ? [] : [`${STRINGS.materials}: ${materials.join('; ')}`]),
    ...(short === undefined ? [] : [`${STRINGS.short}: ${short}`]),
    `\n${inner(blocks)}`,
  ].join('\n');
};
