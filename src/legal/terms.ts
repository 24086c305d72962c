import { escapePattern } from '../base/pattern.ts';
import type { ArticleEntry } from './article.ts';

/** A defined term: its name as the law writes it, what it means, and the clause that says so. */
export interface Term {
  name: string;
  meaning: string;
  clause: number;
}

const DEFINITION = /^(?<name>[^.:;]{3,120}?)(?: có)?(?: nghĩa là| được hiểu là| là| bao gồm| gồm):? /u;

/**
 * Terms defined by an article of definitions ("Giải thích từ ngữ"): each clause opens with "<term> là …".
 *
 * @param article the article of definitions
 * @returns terms in the order of the clauses; clauses that define nothing are left out
 */
export function termsOf(article: ArticleEntry): Term[] {
  return article.body.clauses.flatMap((clause) => {
    const name = DEFINITION.exec(clause.text)?.groups?.['name'];
    return name === undefined || clause.number === null ? [] : [{ name, meaning: clause.text, clause: clause.number }];
  });
}

/** One use of a term in running text (UTF-16 offsets). */
export interface TermUse {
  term: Term;
  start: number;
  end: number;
}

/**
 * Finds the first use of each term that a page has not explained yet; longer terms win over the terms inside them.
 *
 * @param text running text
 * @param terms the law's terms
 * @param explained names explained earlier on the page; the terms found here are added
 */
export function firstUses(text: string, terms: readonly Term[], explained: Set<string>): TermUse[] {
  const uses: TermUse[] = [];
  for (const term of [...terms].sort((a, b) => b.name.length - a.name.length)) {
    if (explained.has(term.name)) continue;
    const pattern = new RegExp(`(?<!\\p{L})${escapePattern(term.name)}(?!\\p{L})`, 'giu');
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (uses.some((use) => start < use.end && use.start < end)) continue;
      uses.push({ term, start, end });
      explained.add(term.name);
      break;
    }
  }
  return uses.sort((a, b) => a.start - b.start);
}
