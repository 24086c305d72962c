import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'heading'> = ({ text }) => text;
