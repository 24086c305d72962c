import type { ArticleNumber } from '../legal/article-number.ts';
import type { ArticleEntry } from '../legal/article.ts';
import { divisionsOf } from '../legal/divisions.ts';
import type { DocumentFacts } from '../legal/document.ts';
import { hasDates } from '../legal/document.ts';
import { anchorOf, placePath, type Place } from '../legal/place.ts';
import { openDataText } from '../strings/open-data.ts';
import { articlesOf, type Chapter, type Clause } from '../legal/structure.ts';

/** A lead, clause or point as published: our restatement, the official wording where it was imported, and where it stands. */
interface Text {
  plain: string;
  text?: string;
  anchor: string;
  url: string;
}

/** The official wording of a document, as the importer gives it. */
export interface OfficialWording {
  chapters: Chapter[];
  verified: unknown;
  /** What stands around the articles. */
  document?: { preamble: readonly string[]; closing?: string; signer?: { title: string; name: string } };
}

function textAt(documentId: string, place: Place, plain: string, official: string | undefined): Text {
  return { plain, ...(official === undefined ? {} : { text: official }), anchor: anchorOf(place), url: placePath(documentId, place) };
}

function clauseJson(documentId: string, article: ArticleNumber, clause: Clause, official: Clause | undefined): object {
  const place: Place = { article, ...(clause.number === null ? {} : { clause: clause.number }) };
  return {
    number: clause.number,
    ...textAt(documentId, place, clause.text, official?.text),
    points: clause.points.map((point) => ({
      letter: point.letter,
      ...textAt(
        documentId,
        { ...place, point: point.letter },
        point.text,
        official?.points.find(({ letter }) => letter === point.letter)?.text,
      ),
    })),
  };
}

/** The official heading of a chapter, section or article, where it was imported. */
const officialTitle = (official: { title: string } | undefined): object =>
  official === undefined ? {} : { officialTitle: official.title };

function articleJson({ id: documentId, title, number }: DocumentFacts, article: ArticleEntry, official: Chapter[] | undefined): object {
  // A place of the document itself is cited with the document's name, so that each answer can be checked on its own.
  const cited = (place: string): string => (/\d+\/\d{4}|Bộ luật/u.test(place) ? place : `${place} ${title} số ${number}`);
  const wording = official && articlesOf(official).find(({ number }) => number === article.number);
  const { lead, clauses } = article.body;
  // What nobody has written again has no words of ours for the official ones to stand beside.
  const alone = wording?.clauses.filter(({ number }) => !clauses.some((own) => own.number === number)) ?? [];
  return {
    number: article.number,
    title: article.title,
    ...(article.shortened ? { titleShortened: true } : {}),
    ...officialTitle(wording),
    summary: article.summary,
    ...(article.restated ? {} : { restated: false }),
    ...(article.details.length === 0 ? {} : { details: article.details }),
    ...(article.quick.length === 0 ? {} : { quick: article.quick.map((item) => ({ ...item, basis: item.basis.map(cited) })) }),
    url: placePath(documentId, { article: article.number }),
    checked: article.checked,
    ...(lead === undefined ? {} : { lead: textAt(documentId, { article: article.number }, lead, wording?.lead) }),
    clauses: clauses.map((clause) =>
      clauseJson(
        documentId,
        article.number,
        clause,
        wording?.clauses.find(({ number }) => number === clause.number),
      ),
    ),
    ...(alone.length === 0 ? {} : { official: { ...(lead === undefined ? { lead: wording?.lead } : {}), clauses: alone } }),
  };
}

const frameOf = ({ preamble, closing, signer }: NonNullable<OfficialWording['document']>): object => ({
  preamble,
  ...(closing === undefined ? {} : { closing }),
  ...(signer === undefined ? {} : { signer }),
});

/**
 * One document as open data, in the shape of the official files: chapters → articles → clauses → points.
 *
 * @param facts metadata of the document
 * @param articles its articles in order
 * @param official the imported wording, if there is any; its texts stand beside ours as `text`
 * @returns plain data, ready for JSON; `url` is a path on this site
 */
export function documentJson(facts: DocumentFacts, articles: readonly ArticleEntry[], official?: OfficialWording): object {
  const { validity } = facts;
  const chapterOf = (number: string) => official?.chapters.find((chapter) => chapter.number === number);
  const json = (article: ArticleEntry): object => articleJson(facts, article, official?.chapters);
  return {
    document: {
      id: facts.id,
      number: facts.number,
      type: facts.type,
      title: facts.title,
      issuer: facts.issuer,
      issued: facts.issued,
      ...(hasDates(validity)
        ? {
            effective: validity.effective,
            repealed_on: validity.ended ?? null,
            repealed_by: validity.replacedBy ?? null,
            basis: validity.basis,
          }
        : { validity: validity.note }),
      notes: facts.notes,
      checked: facts.checked,
      ...(facts.details === undefined ? {} : { details: facts.details }),
      ...(facts.selected ? { selected: true } : {}),
      language: 'vi',
      plain_is: openDataText.plainIs,
      ...(official === undefined ? {} : { verified: official.verified }),
      ...(official?.document === undefined ? {} : { official: frameOf(official.document) }),
    },
    chapters: divisionsOf(facts, articles)
      .filter((division) => division.articles.length > 0 || division.sections.some((section) => section.articles.length > 0))
      .map(({ number = '', title = '', articles: own, sections }) => ({
        number,
        title,
        ...officialTitle(chapterOf(number)),
        ...(sections.length === 0
          ? {}
          : {
              sections: sections.map((section) => ({
                number: section.number,
                title: section.title,
                ...officialTitle(chapterOf(number)?.sections?.find((item) => item.number === section.number)),
                articles: section.articles.map(json),
              })),
            }),
        ...(own.length === 0 && sections.length > 0 ? {} : { articles: own.map(json) }),
      })),
  };
}
