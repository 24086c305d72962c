import type { ArticleNumber } from './article-number.ts';
import { slugify } from '../vietnamese/fold.ts';
import type { Term } from './terms.ts';

/** The definitions of one law. */
export interface LawTerms {
  documentId: string;
  /** Number of the article that defines them. */
  article: ArticleNumber;
  terms: readonly Term[];
}

/** What one law says a term means; `term` is absent where the law does not define it. */
export interface Meaning {
  documentId: string;
  article: ArticleNumber;
  term?: Term;
}

/** A defined term with what each law says of it, in the order in which the laws were given. */
export interface GlossaryEntry {
  name: string;
  /** Anchor of the entry. */
  slug: string;
  meanings: Meaning[];
  /** True where all laws define it and our restatements do not differ by a character. */
  same: boolean;
}

const vietnamese = new Intl.Collator('vi', { sensitivity: 'variant', ignorePunctuation: true });

/**
 * All terms that any of the laws defines, in Vietnamese alphabetical order (a ă â b c d đ …).
 *
 * @param laws definitions law by law, the law in force first
 */
export function glossary(laws: readonly LawTerms[]): GlossaryEntry[] {
  const names = new Map(laws.flatMap(({ terms }) => terms.map(({ name }) => [name.toLocaleLowerCase('vi'), name] as const)).reverse());
  return [...names]
    .sort(([a], [b]) => vietnamese.compare(a, b))
    .map(([key, name]) => {
      const meanings = laws.map(({ documentId, article, terms }) => {
        const term = terms.find((item) => item.name.toLocaleLowerCase('vi') === key);
        return { documentId, article, ...(term === undefined ? {} : { term }) };
      });
      const texts = new Set(meanings.map(({ term }) => term?.meaning));
      return { name, slug: slugify(name), meanings, same: meanings.length > 1 && texts.size === 1 && !texts.has(undefined) };
    });
}
