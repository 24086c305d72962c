import type { Word } from '../../kit/word.ts';

/** Paper knows no slides. */
export const word: Word<'slide-break'> = () => [];
