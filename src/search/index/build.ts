import type { ArticleEntry } from '../../legal/article.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import { hasDates } from '../../legal/document.ts';
import { documentPath, placePath } from '../../legal/place.ts';
import { validityOn } from '../../legal/validity.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';
import { exactKey, syllables } from '../syllables.ts';
import type { ExtractedPage } from './extract.ts';
import type { FileDocument, FileLanguage, FilePage, FileSection, SearchFile } from './file.ts';

/** A document with its articles, as the content holds it. */
export interface IndexedDocument {
  facts: DocumentFacts;
  articles: readonly ArticleEntry[];
}

/** What editors add to a page so that questions find it. */
export interface PageHints {
  keywords: readonly string[];
  questions: readonly string[];
}

/** Everything the index is made of. `pages` maps addresses ("/tro-giup/") to what was read there. */
export interface IndexInput {
  pages: ReadonlyMap<string, ExtractedPage>;
  documents: readonly IndexedDocument[];
  hints: ReadonlyMap<string, PageHints>;
  language: FileLanguage;
  today: IsoDate;
}

/** Pages longer than this keep the opening of each section; of the rest only words that are new on the page. */
const LONG_PAGE = 4000;
const OPENING = 360;

function fileDocument({ facts }: IndexedDocument, today: IsoDate): FileDocument {
  const { id, number, type, title, validity } = facts;
  const base = { id, number, type, title, url: documentPath(id) };
  if (!hasDates(validity)) return base;
  return {
    ...base,
    state: validityOn(validity, today),
    ...(validity.ended === undefined ? {} : { ended: validity.ended }),
    ...(validity.replacedBy === undefined ? {} : { replacedBy: validity.replacedBy }),
  };
}

/** Cuts behind the last whole sentence (or word) within a limit. */
function opening(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const part = text.slice(0, limit);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'));
  return part.slice(0, sentence > limit / 2 ? sentence + 1 : part.lastIndexOf(' ')).trimEnd();
}

/** Words of `text` that `known` does not hold yet, each once. */
function newWords(text: string, known: Set<string>): string {
  const words: string[] = [];
  for (const { form } of syllables(text)) {
    const key = exactKey(form);
    if (known.has(key)) continue;
    known.add(key);
    words.push(form);
  }
  return words.join(' ');
}

function fileSections(page: ExtractedPage, whole: boolean): FileSection[] {
  const long = !whole && page.sections.reduce((sum, { text }) => sum + text.length, 0) > LONG_PAGE;
  const kept = page.sections.map(({ text }) => (long ? opening(text, OPENING) : text));
  const known = new Set(kept.flatMap((text, index) => syllables(`${text} ${page.sections[index]?.heading ?? ''}`).map(({ form }) => exactKey(form))));
  return page.sections.flatMap((section, index) => {
    const text = kept[index] ?? '';
    const own = new Set(syllables(text).map(({ form }) => exactKey(form)));
    const extra = [newWords(section.text.slice(text.length), known), newWords(section.wording, own)].filter((words) => words !== '').join(' ');
    // The opening part of a page is often empty; parents are counted by position, so it may go only where it is first.
    return [{
      a: section.anchor,
      ...(section.heading === '' ? {} : { h: section.heading }),
      t: text,
      ...(section.parent === undefined ? {} : { p: section.parent }),
      ...(extra === '' ? {} : { w: extra }),
    }];
  });
}

const list = <K extends string>(key: K, values: readonly string[] | undefined): { [P in K]?: string[] } =>
  (values === undefined || values.length === 0 ? {} : { [key]: [...values] }) as { [P in K]?: string[] };

/**
 * Puts the search index together.
 *
 * @param input pages as read from the built site, documents and editors' words as read from the content
 * @returns the index; pages in the order of their addresses, so that the same site gives the same bytes
 */
export function buildSearchFile({ pages, documents, hints, language, today }: IndexInput): SearchFile {
  const articles = new Map(documents.flatMap(({ facts, articles: entries }, d) =>
    entries.map((article) => [placePath(facts.id, { article: article.number }), { d, article }] as const)));
  const titles = new Map(documents.map(({ facts }) => [documentPath(facts.id), `${facts.title} số ${facts.number}`]));
  const filePages = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, page]): FilePage => {
    const law = articles.get(url);
    const d = law?.d ?? documents.findIndex(({ facts }) => documentPath(facts.id) === url);
    const summary = law?.article.summary ?? page.description;
    return {
      u: url,
      t: titles.get(url) ?? (law === undefined ? page.title : `Điều ${law.article.number}. ${law.article.title}`),
      k: page.kind,
      ...list('a', page.audiences),
      ...(summary === '' ? {} : { s: summary }),
      ...(d < 0 ? {} : { d }),
      ...(law === undefined ? {} : { n: law.article.number }),
      ...list('w', [...(law?.article.keywords ?? []), ...(hints.get(url)?.keywords ?? [])]),
      ...list('q', [...(law?.article.questions ?? []), ...(hints.get(url)?.questions ?? [])]),
      x: fileSections(page, law !== undefined),
    };
  });
  return { version: 1, documents: documents.map((document) => fileDocument(document, today)), pages: filePages, language };
}
