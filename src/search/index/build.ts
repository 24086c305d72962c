import type { ArticleEntry } from '../../legal/article.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import { hasDates } from '../../legal/document.ts';
import { documentPath, placePath } from '../../legal/place.ts';
import { validityOn } from '../../legal/validity.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';
import type { ExtractedPage } from './extract.ts';
import type { FileDocument, FileLanguage, FilePage, FileSection, SearchFile } from './file.ts';
import { tellingKeywords } from './keywords.ts';
import { packFile } from './parts.ts';

/** A document with its articles, as the content holds it. */
interface IndexedDocument {
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

/** A finished index: what it says, and the two files as they travel. */
export interface BuiltIndex {
  file: SearchFile;
  first: string;
  rest: string;
}

/** Kinds whose pages, like the articles of a law, are kept word for word: people need them when in trouble, without waiting. */
const WHOLE: ReadonlySet<string> = new Set(['tro-giup']);
/** Kinds whose pages travel as title, short answer and keywords only; the full text finds the rest. */
const SHORT: ReadonlySet<string> = new Set(['hoi-dap', 'thu-tuc', 'bieu-mau']);
function fileDocument({ facts }: IndexedDocument, today: IsoDate): FileDocument {
  const { id, number, type, title, validity } = facts;
  const details = facts.details === undefined ? {} : { details: 1 as const };
  const base = { id, number, type, title, url: documentPath(id), ...details };
  if (!hasDates(validity)) return base;
  return {
    ...base,
    state: validityOn(validity, today),
    ...(validity.effective > today ? { effective: validity.effective } : {}),
    ...(validity.ended === undefined ? {} : { ended: validity.ended }),
    ...(validity.replacedBy === undefined ? {} : { replacedBy: validity.replacedBy }),
  };
}

/** "Hiểu nhanh" of an article: its questions travel in `q`, and each answer leads to a clause that travels itself. */
const QUICK = 'hieu-nhanh';

/** Parts of a page: of a law and of help with their text; of other pages the headings, Pagefind holds the rest. */
function fileSections(page: ExtractedPage, whole: boolean): FileSection[] {
  if (!whole) return page.sections.flatMap(({ anchor, heading }) => (heading === '' ? [] : [{ a: anchor, h: heading, t: '' }]));
  return page.sections.map((section) => {
    const text = section.anchor === QUICK ? '' : section.text;
    return {
      a: section.anchor,
      ...(section.heading === '' || section.anchor === QUICK ? {} : { h: section.heading }),
      t: text,
      ...(section.parent === undefined ? {} : { p: section.parent }),
    };
  });
}

const list = <K extends string>(key: K, values: readonly string[] | undefined): { [P in K]?: string[] } =>
  (values === undefined || values.length === 0 ? {} : { [key]: [...values] }) as { [P in K]?: string[] };

/**
 * True for a law whose clauses travel in the index. Of a decree and of documents of which some articles are published, heading, summary,
 * keywords and questions travel; the full text of their pages is found by Pagefind.
 */
const isWhole = (document: IndexedDocument | undefined): boolean =>
  document !== undefined && document.facts.details === undefined && !document.facts.selected;

function searchFile({ pages, documents, hints, language, today }: IndexInput): SearchFile {
  const articles = new Map(
    documents.flatMap(({ facts, articles: entries }, d) =>
      entries.map((article) => [placePath(facts.id, { article: article.number }), { d, article }] as const),
    ),
  );
  const titles = new Map(documents.map(({ facts }) => [documentPath(facts.id), `${facts.title} số ${facts.number}`]));
  const filePages = [...pages]
    // An article of which only heading and summary are published is found by the full text.
    .filter(([url]) => articles.get(url)?.article.restated !== false)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, page]): FilePage => {
      const law = articles.get(url);
      const d = law?.d ?? documents.findIndex(({ facts }) => documentPath(facts.id) === url);
      const whole = law !== undefined || WHOLE.has(page.kind);
      const summary = law?.article.summary ?? page.description;
      const title = titles.get(url) ?? (law === undefined ? page.title : `Điều ${law.article.number}. ${law.article.title}`);
      const keywords = [
        ...(d >= 0 || page.label === '' ? [] : [page.label]),
        ...(law?.article.keywords ?? []),
        ...(hints.get(url)?.keywords ?? []),
      ];
      const questions = [
        ...(law?.article.questions ?? []),
        ...(law?.article.quick ?? []).map(({ question }) => question),
        ...(hints.get(url)?.questions ?? []),
      ];
      return {
        u: url,
        t: title,
        k: page.kind,
        ...list('a', page.audiences),
        ...(summary === '' || summary === page.title ? {} : { s: summary }),
        ...(d < 0 ? {} : { d }),
        ...(law === undefined ? {} : { n: law.article.number }),
        ...(law?.article.amends === undefined ? {} : { m: 1 as const }),
        ...list('w', tellingKeywords(keywords, [title, summary, ...questions])),
        ...list('q', questions),
        x: (law !== undefined && !isWhole(documents[law.d])) || SHORT.has(page.kind) ? [] : fileSections(page, whole),
      };
    });
  return { version: 1, documents: documents.map((document) => fileDocument(document, today)), pages: filePages, language };
}

/**
 * Puts the search index together: titles, questions, short answers, headings, and the text of the law.
 *
 * @param input pages as read from the built site, documents and editors' words as read from the content
 * @returns the index and its two files; pages in the order of their addresses, so that the same site gives
 *   the same bytes
 */
export function buildSearchFile(input: IndexInput): BuiltIndex {
  const file = searchFile(input);
  return { file, ...packFile(file) };
}
