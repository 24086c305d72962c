import { lastOf } from '../../base/lists.ts';
import type { Article, Chapter, Section } from '../../legal/structure.ts';
import { compareArticleNumbers, readArticleNumber, type ArticleNumber } from '../../legal/article-number.ts';
import { readArticleBody } from './article-body.ts';
import { ARTICLE_HEADING, CHAPTER_HEADING, isCapitals, PART_HEADING, POINT, CLAUSE, SECTION_HEADING } from '../text/headings.ts';
import { quoteBalance } from '../../legal/parse.ts';
import { articleId } from '../text/place-ids.ts';
import { roman, romanValue } from '../../base/roman.ts';
import type { Issue } from '../text/types.ts';

interface OpenArticle {
  number: ArticleNumber;
  title: string[];
  paragraphs: string[];
}

/** What has been read so far. */
interface ChapterReading {
  chapters: Chapter[];
  issues: Issue[];
  article: OpenArticle | undefined;
  /** Paragraphs after a chapter or section heading that may belong to its title. */
  titled: Chapter | Section | undefined;
  open: number;
  last: ArticleNumber;
  /** Numbers of all lines that look like the heading of an article, from the present one on. */
  ahead: ArticleNumber[];
  /** Some articles of a document only: the first is not Điều 1. */
  extract: boolean;
}

function closeArticle(reading: ChapterReading): void {
  const { article } = reading;
  if (!article) return;
  const { body, issues } = readArticleBody(article.paragraphs, articleId(article.number));
  // An article of a decision is one sentence right behind its number; one that was repealed says so there.
  const whole = article.paragraphs.length === 0 && /[.;:)]$/u.test(article.title.join(' '));
  if (!whole) reading.issues.push(...issues);
  const finished: Article = { number: article.number, title: article.title.join(' '), ...body };
  if (reading.chapters.length === 0) reading.chapters.push({ number: '', title: '', articles: [] });
  const chapter = lastOf(reading.chapters);
  const section = lastOf(chapter?.sections ?? []);
  if (section) section.articles.push(finished);
  else if (chapter) (chapter.articles ??= []).push(finished);
  reading.article = undefined;
}

/** A chapter heading is believed if it is the next one, or written as headings are ("Chương IV", not "chương này"). */
function openChapter(reading: ChapterReading, text: string): boolean {
  const [, figure = '', title = ''] = CHAPTER_HEADING.exec(text) ?? [];
  if (figure === '') return false;
  const value = /^\d+$/u.test(figure) ? Number(figure) : romanValue(figure);
  // Inside a quotation only the next chapter is believed: somebody may have forgotten to close the quotation.
  if (reading.open > 0 && value !== reading.chapters.length + 1) return false;
  if (value === 0 || figure !== figure.toUpperCase() || (title !== '' && /^\p{Ll}/u.test(title))) return false;
  closeArticle(reading);
  reading.titled = { number: roman(value), title: title.trim() };
  reading.chapters.push(reading.titled);
  return true;
}

function openSection(reading: ChapterReading, text: string): boolean {
  const [, figure = '', title = ''] = SECTION_HEADING.exec(text) ?? [];
  const chapter = lastOf(reading.chapters);
  if (figure === '' || reading.open > 0 || chapter === undefined) return false;
  const value = /^\d+$/u.test(figure) ? Number(figure) : romanValue(figure);
  if (value !== (chapter.sections?.length ?? 0) + 1 || (title !== '' && !/^\p{Lu}/u.test(title))) return false;
  closeArticle(reading);
  reading.titled = { number: value, title: title.trim(), articles: [] };
  (chapter.sections ??= []).push(reading.titled as Section);
  return true;
}

const isBehind = (number: ArticleNumber, last: ArticleNumber): boolean => last === 0 || compareArticleNumbers(number, last) > 0;
const baseOf = (number: ArticleNumber): number => parseInt(String(number), 10);

/** "256" and "256a", "256a" and "256b", "256a" and "257" follow one another. */
function follows(number: ArticleNumber, last: ArticleNumber): boolean {
  if (number === baseOf(last) + 1) return true;
  const letter = String(number).replace(/^\d+/u, '');
  return letter !== '' && baseOf(number) === baseOf(last) && isBehind(number, last);
}

const MAX_GAP = 5;

/**
 * Whether an article that is not the next in order is the document's own: a few may be missing, a code skips those that were repealed, and
 * an extract has some articles only. It is not where one of those that would be left out still comes.
 */
function mayJump({ last, ahead, extract }: ChapterReading, number: ArticleNumber): boolean {
  if (!isBehind(number, last)) return false;
  if (baseOf(number) <= baseOf(last) + MAX_GAP) return true;
  if (ahead.some((other) => isBehind(other, last) && isBehind(number, other))) return false;
  return extract || ahead.some((other) => follows(other, number));
}

/**
 * An article heading is believed if it is the next in order, even inside a quotation that somebody forgot to close; one that
 * jumps ahead only outside quotations, since an amendment quotes articles of another law.
 */
function openArticle(reading: ChapterReading, text: string): boolean {
  const strict = ARTICLE_HEADING.exec(text);
  const loose = strict ?? /^[Đđ]i[eêềếể]u\s*(\d{1,3})\s*[.,:;]?\s+(\p{Lu}[^.;]{3,200})$/iu.exec(text);
  const number = readArticleNumber((loose?.[1] ?? '').toLowerCase());
  if (!loose || number === undefined) return false;
  // The list of what is ahead was made of the same lines.
  if (strict !== null) reading.ahead.shift();
  const next = follows(number, reading.last);
  const ahead = strict !== null && reading.open === 0 && mayJump(reading, number);
  if (!next && !ahead) return false;
  closeArticle(reading);
  const title = (loose[2] ?? '').trim();
  // "ĐIỀU 5:" or "Điều 5.Tên" are ways to set the same heading; only a heading that had to be guessed is worth a word.
  if (strict === null)
    reading.issues.push({
      place: `${articleId(number)}/ten`,
      found: `ký hiệu đọc được là “${/^\S+\s*\d+\S*/u.exec(text)?.[0] ?? ''}”`,
      kind: 'marker',
    });
  reading.article = { number, title: title === '' ? [] : [title], paragraphs: [] };
  [reading.last, reading.open, reading.titled] = [number, 0, undefined];
  return true;
}

/** A part of a code gathers chapters; its number and its title in capitals stand between two of them, in no article. */
function openPart(reading: ChapterReading, text: string): boolean {
  if (!PART_HEADING.test(text) || reading.open > 0) return false;
  closeArticle(reading);
  reading.titled = { number: '', title: text };
  return true;
}

/** A chapter's title stands in the lines under its number, in capitals, or is one line of whatever letters. */
function addToTitle(reading: ChapterReading, text: string): boolean {
  const { titled } = reading;
  if (!titled || reading.article) return false;
  if (titled.title !== '' && !isCapitals(text)) return false;
  titled.title = titled.title === '' ? text : `${titled.title} ${text}`;
  return true;
}

function addParagraph(reading: ChapterReading, text: string): void {
  reading.open = Math.max(0, reading.open + quoteBalance(text));
  if (!reading.article) {
    if (!addToTitle(reading, text))
      reading.issues.push({ kind: 'outside', place: 'loi-ket', found: `có đoạn ngoài các điều: “${text.slice(0, 60)}”` });
    return;
  }
  const { article } = reading;
  if (article.title.length === 0 && article.paragraphs.length === 0 && !CLAUSE.test(text) && !POINT.test(text)) article.title.push(text);
  else article.paragraphs.push(text);
}

/**
 * Recognises chapters, sections and articles.
 *
 * @param body cleaned paragraphs from the first chapter or article on
 * @returns the tree, and every place where the copy does not read like a law
 */
export function readChapters(body: readonly string[]): { chapters: Chapter[]; issues: Issue[] } {
  const ahead = body.flatMap((text) => readArticleNumber((ARTICLE_HEADING.exec(text)?.[1] ?? '').toLowerCase()) ?? []);
  const extract = !ahead.includes(1);
  const reading: ChapterReading = { chapters: [], issues: [], article: undefined, titled: undefined, open: 0, last: 0, ahead, extract };
  for (const text of body) {
    if (openPart(reading, text) || openChapter(reading, text) || openSection(reading, text) || openArticle(reading, text)) continue;
    addParagraph(reading, text);
  }
  closeArticle(reading);
  return { chapters: reading.chapters, issues: reading.issues };
}
