import { slugify } from '../vietnamese/fold.ts';
import type { Term } from './terms.ts';

/** The definitions of one law. */
export interface LawTerms {
  documentId: string;
  terms: readonly Term[];
}

/** What one document says a term means. */
export interface Meaning {
  documentId: string;
  term: Term;
}

/** A defined term with what each document that defines it says of it, in the order in which the documents were given. */
export interface GlossaryEntry {
  name: string;
  /** Anchor of the entry. */
  slug: string;
  meanings: Meaning[];
  /** True where several documents define it and our restatements do not differ by a character. */
  same: boolean;
}

const vietnamese = new Intl.Collator('vi', { sensitivity: 'variant', ignorePunctuation: true });

/** A list in Vietnamese alphabetical order (a ă â b c d đ …) of what `nameOf` gives. */
export const inOrder = <T>(list: readonly T[], nameOf: (item: T) => string): T[] =>
  [...list].sort((a, b) => vietnamese.compare(nameOf(a).toLocaleLowerCase('vi'), nameOf(b).toLocaleLowerCase('vi')));

/**
 * All terms that any of the documents defines, in Vietnamese alphabetical order (a ă â b c d đ …).
 *
 * @param laws definitions document by document, those in force first
 */
export function glossary(laws: readonly LawTerms[]): GlossaryEntry[] {
  const names = new Map(laws.flatMap(({ terms }) => terms.map(({ name }) => [name.toLocaleLowerCase('vi'), name] as const)).reverse());
  return inOrder([...names], ([key]) => key).map(([key, name]) => {
    const meanings = laws.flatMap(({ documentId, terms }) =>
      terms.filter((term) => term.name.toLocaleLowerCase('vi') === key).map((term) => ({ documentId, term })),
    );
    const texts = new Set(meanings.map(({ term }) => term.meaning));
    return { name, slug: slugify(name), meanings, same: meanings.length > 1 && texts.size === 1 };
  });
}
