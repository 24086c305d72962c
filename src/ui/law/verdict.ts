import { law } from '../../strings/law.ts';

/**
 * Under which mark official wording stands: the green one where every place is proved and nothing has to be known of the fingerprints.
 *
 * @param whole whether every place is proved, and none was accepted though it differs
 * @param note what a reader has to know of the fingerprints
 */
export function verdictOf(whole: boolean, note: string | undefined): { kind: 'in-force' | 'pending'; words: string } {
  if (!whole) return { kind: 'pending', words: law.notAllVerified };
  return note === undefined ? { kind: 'in-force', words: law.verified } : { kind: 'pending', words: law.verifiedWithNote };
}
