import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'paragraph'> = ({ text }) => stripInline(text);
