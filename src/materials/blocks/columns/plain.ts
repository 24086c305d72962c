import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'columns'> = ({ left, right }, inner) => inner([...left, ...right]);
