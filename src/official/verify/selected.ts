import { articlesOf } from '../../legal/structure.ts';
import { ARTICLE_HEADING, CHAPTER_HEADING, PART_HEADING, SECTION_HEADING } from '../text/headings.ts';
import { articleId } from '../text/place-ids.ts';
import type { OfficialText } from '../text/types.ts';
import type { OfficialReading } from '../understand/stages.ts';

type WholeReading = Pick<OfficialReading, 'text' | 'issues' | 'paragraphs'>;

/** The article that a place belongs to: "dieu-256a/khoan-1" → "dieu-256a". */
const articleOf = (place: string): string => place.split('/')[0] ?? place;

const isHeading = (text: string): boolean =>
  [ARTICLE_HEADING, CHAPTER_HEADING, SECTION_HEADING, PART_HEADING].some((pattern) => pattern.test(text));

/** The paragraphs of the wanted articles, each from its heading to the next one of anything. */
function paragraphsOf(paragraphs: readonly string[], wanted: ReadonlySet<string>): string[] {
  const left = new Set(wanted);
  let inside = false;
  return paragraphs.filter((text) => {
    if (!isHeading(text)) return inside;
    const number = ARTICLE_HEADING.exec(text)?.[1]?.toLowerCase() ?? '';
    // Its heading may be quoted further on; the article itself comes first.
    inside = left.delete(articleId(number));
    return inside;
  });
}

/** A text of some articles: without recitals, chapters and closing, which are the whole document's. */
export function onlyArticles({ document, chapters }: OfficialText, wanted: ReadonlySet<string>): OfficialText {
  const { closing: _closing, ...facts } = document;
  const articles = articlesOf(chapters).filter(({ number }) => wanted.has(articleId(number)));
  return { document: { ...facts, preamble: [] }, chapters: [{ number: '', title: '', articles }] };
}

/**
 * What a copy has of the articles that fingerprints are about, where they are not about the whole document: a copy of the whole and an
 * extract are then compared alike.
 *
 * @param places ids of the fingerprints' places
 */
export function readingOfArticles({ text, issues, paragraphs }: WholeReading, places: readonly string[]): WholeReading {
  const wanted = new Set(places.map(articleOf));
  return {
    text: onlyArticles(text, wanted),
    issues: issues.filter(({ place, kind }) => kind !== 'outside' && wanted.has(articleOf(place))),
    paragraphs: paragraphsOf(paragraphs, wanted),
  };
}
