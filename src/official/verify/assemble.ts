import { lastOf } from '../../base/lists.ts';
import type { Article, Chapter, Clause, Section } from '../../legal/structure.ts';
import { readArticleNumber, type ArticleNumber } from '../../legal/article-number.ts';
import { letterFromAnchor } from '../../legal/letters.ts';
import { wordsOf } from '../text/characters.ts';
import { roman } from '../../base/roman.ts';
import { withBreaks, type Fingerprint } from './fingerprint.ts';
import type { DocumentHeader, OfficialText } from '../text/types.ts';

/** Where the building stands: the newest part of each kind. */
interface Building {
  header: DocumentHeader;
  chapters: Chapter[];
  section?: Section | undefined;
  article?: Article | undefined;
}

function openArticle(building: Building, number: ArticleNumber, title: string): Article {
  const article: Article = { number, title, clauses: [] };
  if (building.chapters.length === 0) building.chapters.push({ number: '', title: '' });
  const chapter = lastOf(building.chapters);
  if (building.section) building.section.articles.push(article);
  else if (chapter) (chapter.articles ??= []).push(article);
  building.article = article;
  return article;
}

function clauseOf(article: Article, number: number | null): Clause {
  const found = article.clauses.find((clause) => clause.number === number);
  if (found) return found;
  const clause: Clause = { number, text: '', points: [] };
  article.clauses.push(clause);
  return clause;
}

/** Puts wording inside an article where the rest of its place id says. */
function placeInArticle(article: Article, rest: readonly string[], text: string): void {
  const number = /^khoan-(\d+)$/u.exec(rest[0] ?? '')?.[1];
  const inner = number === undefined ? rest : rest.slice(1);
  const [part] = inner;
  if (part === 'mo-dau') {
    article.lead = text;
    return;
  }
  const clause = clauseOf(article, number === undefined ? null : Number(number));
  const letter = /^diem-([a-z]+)$/u.exec(part ?? '')?.[1];
  if (letter !== undefined) clause.points.push({ letter: letterFromAnchor(letter) ?? letter, text });
  else clause.text = text;
}

/** Fields in the order of the open data: the lead stands before the clauses. */
function inPrintOrder(chapter: Chapter): Chapter {
  const article = ({ number, title, lead, clauses }: Article): Article => ({
    number,
    title,
    ...(lead === undefined ? {} : { lead }),
    clauses,
  });
  const { articles, sections } = chapter;
  return {
    ...chapter,
    ...(articles === undefined ? {} : { articles: articles.map(article) }),
    ...(sections === undefined ? {} : { sections: sections.map((section) => ({ ...section, articles: section.articles.map(article) })) }),
  };
}

function place(building: Building, id: string, text: string): void {
  const [first = '', ...rest] = id.split('/');
  const number = readArticleNumber(/-(\d+[a-zđ]?)$/u.exec(first)?.[1] ?? '') ?? 0;
  if (first.startsWith('can-cu-')) building.header.preamble.push(text);
  else if (first === 'loi-ket') building.header.closing = text;
  else if (first.startsWith('chuong-') && rest.length === 1) {
    building.chapters.push({ number: first.slice('chuong-'.length), title: text });
    building.section = undefined;
  } else if (first.startsWith('chuong-')) {
    building.section = { number: Number(/^muc-(\d+)$/u.exec(rest[0] ?? '')?.[1] ?? 0), title: text, articles: [] };
    (lastOf(building.chapters) ?? { sections: [] as Section[] }).sections = [
      ...(lastOf(building.chapters)?.sections ?? []),
      building.section,
    ];
  } else if (rest[0] === 'ten') {
    if (first.startsWith('muc-')) building.chapters.push({ number: roman(Number(number)), title: text });
    openArticle(building, number, text);
  } else {
    const article = building.article?.number === number ? building.article : openArticle(building, number, '');
    placeInArticle(article, rest, text);
  }
}

/**
 * Builds a text out of verified places. The result has exactly the verified words and paragraph breaks, in the verified order.
 *
 * @param fingerprint the places, their order and their paragraph breaks
 * @param header facts that the copy states
 * @param texts wording of every place of the fingerprint; where one was accepted, its own paragraph breaks stay
 * @param accepted ids of accepted places
 */
export function assemble(
  fingerprint: Fingerprint,
  header: DocumentHeader,
  texts: ReadonlyMap<string, string>,
  accepted: ReadonlySet<string>,
): OfficialText {
  const { closing: _closing, preamble: _preamble, ...facts } = header;
  const building: Building = { header: { ...facts, preamble: [] }, chapters: [] };
  for (const { place: id, breaks } of fingerprint.places) {
    const text = texts.get(id) ?? '';
    place(building, id, accepted.has(id) ? text : withBreaks(wordsOf(text), breaks));
  }
  return { document: building.header, chapters: building.chapters.map(inPrintOrder) };
}
