import type { ArticleNumber } from '../legal/article-number.ts';
import type { ArticleEntry } from '../legal/article.ts';
import { findReferences } from '../legal/citations/find.ts';
import type { Place } from '../legal/place.ts';
import type { LibraryDocument } from './readers/documents.ts';

/** An article that details another document's article, and the clauses of it that it names. */
export interface Detail {
  document: LibraryDocument;
  article: ArticleEntry;
  places: readonly Place[];
}

/** The articles of all documents that detail an article, each with the clauses of it that they name. */
export const detailsOf = (documents: readonly LibraryDocument[], id: string, article: ArticleNumber): readonly Detail[] =>
  documents
    .filter(({ facts }) => facts.details === id)
    .flatMap((document) =>
      document.articles.flatMap((entry) => {
        const places = entry.details.flatMap((text) => findReferences(text, { published: [] }).map(({ place }) => place));
        const here = places.filter((place) => place.article === article);
        return here.length === 0 ? [] : [{ document, article: entry, places: here }];
      }),
    );
