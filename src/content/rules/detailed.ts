import { findReferences } from '../../legal/citations/find.ts';
import { SourceError } from '../../legal/errors.ts';
import { textsOf } from '../../legal/legal-corpus.ts';
import { formatPlace } from '../../legal/place.ts';
import { isThere } from './citations.ts';
import type { Rule } from './index.ts';

/** A number behind the law's name says which law is meant; the corpus holds that against the law of this number. */
const NUMBERED = /^\s*(?:năm \d{4}\s*)?số\s+\d/u;

/**
 * A document that details a law names it without its number ("khoản 1 Điều 36 của Luật Phòng, chống ma túy"): the clause must be one of
 * the law that it details.
 */
export const detailedRule: Rule = (library) =>
  library.documents.flatMap(({ facts, articles }) => {
    const law = facts.details === undefined ? undefined : library.find(facts.details);
    if (law === undefined) return [];
    const named = { id: law.facts.id, number: law.facts.title };
    return articles.flatMap((article) =>
      textsOf(article).flatMap(({ text }) =>
        findReferences(text, { published: [named] }).flatMap(({ document, place, end }) => {
          if (document.kind !== 'published' || NUMBERED.test(text.slice(end)) || isThere(library, named.id, place)) return [];
          const line = library.files.lineOf(article.file, text.split('\n').find((part) => part.includes(formatPlace(place))) ?? text);
          return [
            new SourceError(
              { file: article.file, ...(line === undefined ? {} : { line }) },
              `${formatPlace(place)} không có trong ${named.id}`,
              'một điều, khoản, điểm có thật của luật được quy định chi tiết',
            ),
          ];
        }),
      ),
    );
  });
