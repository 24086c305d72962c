import { framed } from '../../kit/framed.ts';
import type { Word } from '../../kit/word.ts';

export const word: Word<'law'> = ({ cite, text }, context) => framed('law', cite, [text], context);
