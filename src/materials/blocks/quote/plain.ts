import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'quote'> = ({ text, by }) => `“${stripInline(text)}”${by === undefined ? '' : ` (${by})`}`;
