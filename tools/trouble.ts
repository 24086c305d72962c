/**
 * Whether what a program says about its end means that the disk, or the room that a person has on it, is full. Any part of a build may meet that
 * first: Node's own calls, Pagefind, Typst, the bundler.
 */
export const isFull = (said: string): boolean => /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i.test(said);
