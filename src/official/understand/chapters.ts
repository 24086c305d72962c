import { lastOf } from '../../base/lists.ts';
import type { Article, Chapter, Section } from '../../legal/structure.ts';
import { readArticleBody } from './article-body.ts';
import { ARTICLE_HEADING, CHAPTER_HEADING, isCapitals, POINT, CLAUSE, SECTION_HEADING } from '../text/headings.ts';
import { quoteBalance } from '../../legal/parse.ts';
import { articleId } from '../text/place-ids.ts';
import { roman, romanValue } from '../../base/roman.ts';
import type { Issue } from '../text/types.ts';

interface OpenArticle {
  number: number;
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
  last: number;
}

function closeArticle(reading: ChapterReading): void {
  const { article } = reading;
  if (!article) return;
  const { body, issues } = readArticleBody(article.paragraphs, articleId(article.number));
  reading.issues.push(...issues);
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

/**
 * An article heading is believed if it is the next in order, even inside a quotation that somebody forgot to close; one that
 * jumps ahead only outside quotations, since an amendment quotes articles of another law.
 */
function openArticle(reading: ChapterReading, text: string): boolean {
  const strict = ARTICLE_HEADING.exec(text);
  const loose = strict ?? /^[Đđ]i[eêềếể]u\s*(\d{1,3})\s*[.,:;]?\s+(\p{Lu}[^.;]{3,200})$/iu.exec(text);
  if (!loose) return false;
  const number = Number(loose[1]);
  const next = number === reading.last + 1;
  const ahead = strict !== null && reading.open === 0 && number > reading.last && number <= reading.last + 5;
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
  const reading: ChapterReading = { chapters: [], issues: [], article: undefined, titled: undefined, open: 0, last: 0 };
  for (const text of body) {
    if (openChapter(reading, text) || openSection(reading, text) || openArticle(reading, text)) continue;
    addParagraph(reading, text);
  }
  closeArticle(reading);
  return { chapters: reading.chapters, issues: reading.issues };
}
