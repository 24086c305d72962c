import type { ArticleEntry } from './article.ts';
import type { DocumentFacts } from './document.ts';

/** A section of a chapter with its articles. */
interface SectionDivision {
  number: number;
  title: string;
  articles: ArticleEntry[];
}

/** A chapter with its articles, directly or in sections. `number` and `title` are absent in a document without chapters. */
export interface Division {
  number?: string;
  title?: string;
  articles: ArticleEntry[];
  sections: SectionDivision[];
}

/**
 * The articles of a document as its metadata divides them: chapters, in them sections; a document without chapters is one
 * division without a number.
 *
 * @param facts metadata of the document
 * @param articles its published articles in order
 */
export function divisionsOf(facts: Pick<DocumentFacts, 'chapters'>, articles: readonly ArticleEntry[]): Division[] {
  if (facts.chapters.length === 0) return [{ articles: [...articles], sections: [] }];
  return facts.chapters.map((chapter) => {
    const inside = articles.filter((article) => article.chapter === chapter.number);
    return {
      number: chapter.number,
      title: chapter.title,
      articles: inside.filter(({ section }) => section === undefined),
      sections: chapter.sections.map((section) => ({
        ...section,
        articles: inside.filter((article) => article.section === section.number),
      })),
    };
  });
}

/** All articles of a chapter, those of its sections after its own. */
export const articlesIn = ({ articles, sections }: Division): ArticleEntry[] => [
  ...articles,
  ...sections.flatMap((section) => section.articles),
];

/** The numbers of the first and the last article of a chapter, its sections included: one number where it has one article, none where it has none. */
export function endsOf(division: Division): string[] {
  const numbers = articlesIn(division).map(({ number }) => String(number));
  return [...new Set([numbers[0], numbers[numbers.length - 1]])].filter((number) => number !== undefined);
}
