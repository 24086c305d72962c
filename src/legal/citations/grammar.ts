import { readArticleNumber, type ArticleNumber } from '../article-number.ts';
import { pointIndex } from '../letters.ts';

/**
 * The citation grammar of Vietnamese statutes, as text → units. Smallest part first, document last:
 *
 *   chain    = unit { separator unit } [ document ]
 *   unit     = [ points ] [ clauses ] [ articles ]          at least one of them
 *   points   = ["các"] "điểm" letter { separator letter }
 *   clauses  = ["các"] "khoản" ( number | "này" ) { separator number }
 *   articles = ["các"] "Điều" ( number | "này" ) { separator number }
 *   separator = "," | "và" | "hoặc" | ", và" | "đến"
 *   document = "Luật này" | "của Luật này" | "Luật …" | "Bộ luật …" | …        (documents.ts)
 *
 * A unit without clause or article takes them from the next unit of its chain: "điểm b khoản 1 và khoản 2 Điều 17".
 */

/** A number, or the place where the citation itself stands ("khoản này", "Điều này"). */
type Ordinal = number | 'this';
/** An article as written: its number, or the article in which the citation stands. */
type ArticleOrdinal = ArticleNumber | 'this';

/** One item of a list with its span in the text (UTF-16 offsets). */
export interface ListedItem<T> {
  value: T;
  start: number;
  end: number;
}

/** One unit of a chain, as written: lists may be empty. */
export interface Unit {
  points: ListedItem<string>[];
  clauses: ListedItem<Ordinal>[];
  articles: ListedItem<ArticleOrdinal>[];
}

const SEPARATOR = /(?:\s*,\s*(?:và\s+|hoặc\s+)?|\s+và\s+|\s+hoặc\s+|\s+đến\s+)/uy;

class CitationScanner {
  readonly text: string;
  at: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** Consumes a sticky pattern; the match or undefined, in which case nothing is consumed. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }
}

/** Reads "word item { separator item }"; restores the scanner and returns [] where it is not there. */
function list<T>(scanner: CitationScanner, word: string, item: RegExp, value: (text: string) => T | undefined): ListedItem<T>[] {
  const start = scanner.at;
  const opening = new RegExp(`(?:[Cc]ác\\s+)?${word}\\s+`, 'uy');
  if (!scanner.take(opening)) return [];
  const items: ListedItem<T>[] = [];
  for (;;) {
    const before = scanner.at;
    if (items.length > 0) {
      // A repeated word ("khoản 1 và khoản 2") opens a new unit, so only bare items continue a list.
      if (!scanner.take(SEPARATOR)) break;
    }
    const itemStart = items.length === 0 ? start : scanner.at;
    const match = scanner.take(item);
    const found = match?.[0] === undefined ? undefined : value(match[0]);
    if (found === undefined) {
      scanner.at = before;
      break;
    }
    items.push({ value: found, start: itemStart, end: scanner.at });
  }
  if (items.length === 0) scanner.at = start;
  return items;
}

const ordinal = (text: string): Ordinal => (text === 'này' ? 'this' : Number(text));
const articleOrdinal = (text: string): ArticleOrdinal | undefined => (text === 'này' ? 'this' : readArticleNumber(text));
/** A number that is not part of a longer one ("105/2021", "1.000"); a full stop may follow. */
const ORDINAL = /(?:\d{1,3}(?![\p{L}\d]|[/.-]\d)|này(?!\p{L}))/uy;
/** The same for articles, which may carry a letter: "Điều 256a". */
const ARTICLE = /(?:\d{1,3}[a-zđ]?(?![\p{L}\d]|[/.-]\d)|này(?!\p{L}))/uy;
const LETTER = /\p{Ll}(?!\p{L})/uy;

function unit(scanner: CitationScanner): Unit | undefined {
  const start = scanner.at;
  const points = list(scanner, '[Đđ]iểm', LETTER, (text) => (pointIndex(text) >= 0 ? text : undefined));
  if (points.length > 0) scanner.take(/\s+(?:của\s+)?(?=(?:[Cc]ác\s+)?(?:[Kk]hoản|[Đđ]iều)\s)/uy);
  const clauses = list(scanner, '[Kk]hoản', ORDINAL, ordinal);
  if (clauses.length > 0) scanner.take(/\s+(?:của\s+)?(?=(?:[Cc]ác\s+)?[Đđ]iều)/uy);
  const articles = list(scanner, '(?:Điều|điều)', ARTICLE, articleOrdinal);
  if (points.length + clauses.length + articles.length === 0) {
    scanner.at = start;
    return undefined;
  }
  return { points, clauses, articles };
}

/** One chain with its span; `end` stands before any document name. */
export interface Chain {
  units: Unit[];
  start: number;
  end: number;
}

/**
 * Reads the chain of units that starts at an offset.
 *
 * @param text NFC text
 * @param at offset at which a citation may start
 * @returns the chain, or undefined where none starts there
 */
export function readChain(text: string, at: number): Chain | undefined {
  const scanner = new CitationScanner(text, at);
  const units: Unit[] = [];
  let end = at;
  for (;;) {
    const before = scanner.at;
    if (units.length > 0 && !scanner.take(SEPARATOR)) break;
    const next = unit(scanner);
    if (!next) {
      scanner.at = before;
      break;
    }
    units.push(next);
    end = scanner.at;
  }
  return units.length === 0 ? undefined : { units, start: at, end: at + text.slice(at, end).trimEnd().length };
}
