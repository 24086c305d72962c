import type { Word } from '../../kit/word.ts';

export const word: Word<'sources'> = (_block, context) => context.sources();
