import { articlesOf, type Article } from '../../legal/structure.ts';
import { assemble } from '../verify/assemble.ts';
import type { Fingerprint } from '../verify/fingerprint.ts';
import type { Compared } from '../verify/together.ts';
import type { DocumentHeader } from '../text/types.ts';

/** An article in its official wording, as far as it was proved. */
export interface ProvedArticle extends Article {
  /** Places (ids, see place-ids.ts) whose wording was not proved: they stand empty. */
  open: string[];
}

/** All that copies proved of a document. */
export interface ProvedText {
  header: DocumentHeader;
  articles: ProvedArticle[];
  /** Official names of chapters and sections: "IV", "IV/2". */
  names: Record<string, string>;
  matched: number;
  places: number;
  /** What is to be known of the fingerprints themselves. */
  note?: string | undefined;
}

/**
 * The wording that copies proved, article by article: what may be shown as official. What was not proved is not in it.
 *
 * @param proved what the copies prove, see `provedTogether`
 * @param fingerprint the document's fingerprints
 */
export function provedText({ copy, comparison }: Compared, fingerprint: Fingerprint): ProvedText {
  const open = new Set(comparison.differences.filter(({ kind }) => kind !== 'extra').map(({ place }) => place));
  const texts = new Map([...comparison.texts].filter(([place]) => !open.has(place)));
  const { document, chapters } = assemble(fingerprint, copy.text.document, texts, new Set());
  const unproved = fingerprint.places.map(({ place }) => place).filter((place) => !texts.has(place));
  const part = fingerprint.division === 'mục' ? 'muc' : 'dieu';
  return {
    header: document,
    names: Object.fromEntries(
      chapters
        .flatMap(({ number, title, sections = [] }) => [
          [number, title] as const,
          ...sections.map((section) => [`${number}/${section.number}`, section.title] as const),
        ])
        .filter(([number, title]) => number !== '' && title !== ''),
    ),
    articles: articlesOf(chapters).map((article) => ({
      ...article,
      open: unproved.filter((place) => place === `${part}-${article.number}` || place.startsWith(`${part}-${article.number}/`)),
    })),
    matched: comparison.matched,
    places: comparison.places,
    note: fingerprint.note,
  };
}
