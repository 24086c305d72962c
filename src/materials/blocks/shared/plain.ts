import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'shared'> = ({ title, blocks }, inner) => [...(title === undefined ? [] : [title]), inner(blocks)].join('\n\n');
