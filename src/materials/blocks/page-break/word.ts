import { PageBreak, Paragraph } from 'docx';
import type { Word } from '../../kit/word.ts';

export const word: Word<'page-break'> = () => [new Paragraph({ children: [new PageBreak()] })];
