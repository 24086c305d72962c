import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'fields'> = ({ items }) =>
  items.map(({ label, hint }) => `${label}${hint === undefined ? '' : ` (${hint})`}: ……………`).join('\n');
