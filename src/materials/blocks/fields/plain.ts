import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'fields'> = ({ items }) => items.map(({ label }) => `${label}: ……………`).join('\n');
