import { stripInline } from '../../../schema/inline.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'checklist'> = ({ items }) => items.map((item) => `[ ] ${stripInline(item)}`).join('\n');
