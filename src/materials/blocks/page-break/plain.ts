import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'page-break'> = () => '';
