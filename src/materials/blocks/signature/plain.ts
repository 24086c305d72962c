import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'signature'> = ({ place, parties }) =>
  [
    ...(place === undefined ? [] : [place]),
    parties.map(({ role, note, name }) => [role, note, name].filter((one) => one !== undefined).join(' ')).join('   '),
  ].join('\n');
