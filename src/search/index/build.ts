import { brotliCompressSync } from 'node:zlib';
import type { ArticleEntry } from '../../legal/article.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import { hasDates } from '../../legal/document.ts';
import { documentPath, placePath } from '../../legal/place.ts';
import { validityOn } from '../../legal/validity.ts';
import type { IsoDate } from '../../vietnamese/dates.ts';
import { exactKey, syllables } from '../words/syllables.ts';
import type { ExtractedPage } from './extract.ts';
import type { FileDocument, FileLanguage, FilePage, FileSection, SearchFile } from './file.ts';

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

/** Kinds whose pages, like the articles of a law, are kept word for word: people quote them, or need them when in trouble. */
const WHOLE: ReadonlySet<string> = new Set(['van-ban-chi-dao', 'tro-giup']);
/** Kinds whose pages travel as title, short answer and keywords only; the full text finds the rest. */
const SHORT: ReadonlySet<string> = new Set(['hoi-dap', 'thu-tuc', 'bieu-mau']);
/** Of other pages, and of a law that ended, this much of each part is kept as text if a result can lead to it; of all else, single words. */
const OPENING = 160;
/** How many further words of such a page may be kept, the most that fits its share of the bytes. */
const WORDS = [0, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256] as const;

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

/** Words of a text that `known` does not hold, each once; they join `known`. */
function newWords(text: string, known: Set<string>): string[] {
  return syllables(text)
    .map(({ form }) => form)
    .filter((form) => {
      const key = exactKey(form);
      return known.has(key) ? false : known.add(key);
    });
}

/** On how many pages each word stands. */
function pageCounts(pages: Iterable<ExtractedPage>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sections } of pages) {
    for (const key of new Set(sections.flatMap(({ text }) => syllables(text).map(({ form }) => exactKey(form)))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** "Hiểu nhanh" of an article: its questions travel in `q`, and each answer leads to a clause that travels itself. */
const QUICK = 'hieu-nhanh';

function fileSections(page: ExtractedPage, keep: number, mostWords: number, counts: ReadonlyMap<string, number>): FileSection[] {
  const kept = page.sections.map(({ text, anchor }, index) =>
    anchor === QUICK || (anchor === '' && index > 0 && keep < Infinity) ? '' : opening(text, keep),
  );
  const known = new Set(
    page.sections.flatMap(({ heading }, index) => syllables(`${kept[index]} ${heading}`).map(({ form }) => exactKey(form))),
  );
  // The rarest words of what was left out tell most; sorted, they also compress best.
  const left = page.sections.map((section, index) => (section.anchor === QUICK ? '' : section.text.slice(kept[index]?.length))).join(' ');
  const rare = newWords(left, known)
    .sort((a, b) => (counts.get(exactKey(a)) ?? 0) - (counts.get(exactKey(b)) ?? 0))
    .slice(0, mostWords)
    .sort();
  return page.sections.map((section, index) => {
    const text = kept[index] ?? '';
    const wording = newWords(section.wording, new Set(syllables(text).map(({ form }) => exactKey(form))));
    const words = [...(index === 0 ? rare : []), ...wording].join(' ');
    return {
      a: section.anchor,
      ...(section.heading === '' || section.anchor === QUICK ? {} : { h: section.heading }),
      t: text,
      ...(section.parent === undefined ? {} : { p: section.parent }),
      ...(words === '' ? {} : { w: words }),
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
const hasEnded = ({ facts }: IndexedDocument, today: IsoDate): boolean =>
  hasDates(facts.validity) && validityOn(facts.validity, today) === 'repealed';

/** The index with at most so many single words kept of a page. */
function withWords({ pages, documents, hints, language, today }: IndexInput, mostWords: number): SearchFile {
  const counts = pageCounts(pages.values());
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
      const whole = law === undefined ? WHOLE.has(page.kind) : !hasEnded(documents[law.d] as IndexedDocument, today);
      const summary = law?.article.summary ?? page.description;
      return {
        u: url,
        t: titles.get(url) ?? (law === undefined ? page.title : `Điều ${law.article.number}. ${law.article.title}`),
        k: page.kind,
        ...list('a', page.audiences),
        ...(summary === '' || summary === page.title ? {} : { s: summary }),
        ...(d < 0 ? {} : { d }),
        ...(law === undefined ? {} : { n: law.article.number }),
        ...(law?.article.amends === undefined ? {} : { m: 1 as const }),
        ...list('w', [
          ...(d >= 0 || page.label === '' ? [] : [page.label]),
          ...(law?.article.keywords ?? []),
          ...(hints.get(url)?.keywords ?? []),
        ]),
        ...list('q', [
          ...(law?.article.questions ?? []),
          ...(law?.article.quick ?? []).map(({ question }) => question),
          ...(hints.get(url)?.questions ?? []),
        ]),
        x:
          (law !== undefined && !isWhole(documents[law.d])) || SHORT.has(page.kind)
            ? []
            : fileSections(page, whole ? Infinity : OPENING, mostWords, counts),
      };
    });
  return { version: 1, documents: documents.map((document) => fileDocument(document, today)), pages: filePages, language };
}

/**
 * Puts the search index together, within a number of bytes on the wire.
 *
 * @param input pages as read from the built site, documents and editors' words as read from the content
 * @param limit most bytes of the file, compressed; long materials keep as many single words as fit
 * @returns the index; pages in the order of their addresses, so that the same site gives the same bytes.
 *   Where even the fewest words do not fit, `bytes` is above `limit`.
 */
export function buildSearchFile(input: IndexInput, limit: number): { file: SearchFile; json: string; bytes: number; words: number } {
  const build = (words: number) => {
    const file = withWords(input, words);
    const json = JSON.stringify(file);
    return { file, json, bytes: brotliCompressSync(json).length, words };
  };
  let best = build(WORDS[0]);
  // Halving the choices: compressing takes a second.
  for (let low = 1, high = WORDS.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    const next = build(WORDS[middle] ?? WORDS[0]);
    if (next.bytes <= limit) [best, low] = [next, middle + 1];
    else high = middle - 1;
  }
  return best;
}
