import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'figure'> = ({ alt, caption }) => `[${alt}]${caption === undefined ? '' : `\n${stripInline(caption)}`}`;
