import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'signature'> = ({ place, parties }) =>
  [...(place === undefined ? [] : [place]), parties.map(({ role }) => role).join('   ')].join('\n');
