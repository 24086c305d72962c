import { lastIndexWhere } from '../../base/lists.ts';
import { ARTICLE_HEADING, CHAPTER_HEADING, isCapitals, PART_HEADING, ROMAN_SECTION } from '../text/headings.ts';
import type { Framed } from '../text/types.ts';

/** What opens the preamble of a law, decree or resolution. */
const PREAMBLE =
  /^(?:căn cứ|theo đề nghị|xét đề nghị|để |quốc hội (?:nước .{0,60})?ban hành|chính phủ ban hành|bộ trưởng .{0,80}ban hành)/iu;
/** The sentence by which a law says when it was passed. */
const CLOSING = /^(?:bộ luật|luật|nghị quyết|pháp lệnh) này (?:đã )?được .{0,160}thông qua/iu;
/** The first line of a signature, of the list of addressees or of an appendix. */
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}|nơi nhận\s*:?|xác thực văn bản hợp nhất|phụ lục\b|\(đã ký\)|(?:PHÓ )?CHỦ TỊCH(?: QUỐC HỘI| NƯỚC)?(?:\s|$)|(?:PHÓ )?THỦ TƯỚNG(?: CHÍNH PHỦ)?$|(?:THỨ|BỘ) TRƯỞNG)/u;
const SIGNATURE_LOOSE = /^(?:nơi nhận\s*:?|xác thực văn bản hợp nhất)/iu;
/** Lines of the letterhead. */
const LETTERHEAD =
  /^(?:quốc hội|chính phủ|thủ tướng chính phủ|cộng hòa xã hội chủ nghĩa|độc lập\s*[-–]|số\s*:|luật số|v\/v|kính gửi|[-–+•]\s|[\p{L}\s.]{2,30},\s*ngày\s+\d)/iu;

const endOfText = (text: string): string => text.replace(/\s*\.\s*\/\s*\.?\s*$/u, '.');

/** Splits one paragraph that holds several recitals ("…; Căn cứ …"). */
function splitRecitals(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => text.replace(/([;.])\s+(?=(?:Căn cứ|Quốc hội ban hành|Chính phủ ban hành)\s)/gu, '$1\n').split('\n'));
}

/** Where the body begins: its first part, chapter I or article 1, else (a copy with a damaged start) the first chapter or article at all. */
function bodyStart(paragraphs: readonly string[]): number {
  const first = paragraphs.findIndex(
    (text) => PART_HEADING.test(text) || /^chương\s+(?:I|1)(?![\p{L}\d])/iu.test(text) || /^điều\s*1\s*[.:]/iu.test(text),
  );
  return first >= 0 ? first : paragraphs.findIndex((text) => CHAPTER_HEADING.test(text) || ARTICLE_HEADING.test(text));
}

const articleNumber = (text: string): number => Number(ARTICLE_HEADING.exec(text)?.[1] ?? NaN);

/** Whether the articles go on in order behind a paragraph: what looks like a signature in their midst is wording. */
function goesOn(paragraphs: readonly string[], at: number): boolean {
  const numbers = (some: readonly string[]): number[] => some.map(articleNumber).filter((number) => !Number.isNaN(number));
  const [next] = numbers(paragraphs.slice(at));
  return next === Math.max(0, ...numbers(paragraphs.slice(0, at))) + 1;
}

/** The sentence by which a law was passed, behind its last article; forms that follow have articles of their own. */
function closingStart(rest: readonly string[]): number {
  return rest.findIndex((text, index) => CLOSING.test(text) && !goesOn(rest, index));
}

function signatureStart(rest: readonly string[], closingAt: number): number {
  return rest.findIndex((text, index) => index > closingAt && (SIGNATURE.test(text) || SIGNATURE_LOOSE.test(text)) && !goesOn(rest, index));
}

function frameArticles(paragraphs: readonly string[], start: number): Framed {
  const before = paragraphs.slice(0, start);
  const recital = before.findIndex((text) => PREAMBLE.test(text));
  const header = recital < 0 ? before : before.slice(0, recital);
  const preamble = recital < 0 ? [] : before.slice(recital);
  const rest = paragraphs.slice(start);
  const closingAt = closingStart(rest);
  const signedAt = signatureStart(rest, closingAt);
  const end = signedAt < 0 ? rest.length : signedAt;
  const bodyEnd = closingAt < 0 ? end : closingAt;
  return {
    header,
    preamble: splitRecitals(preamble),
    body: rest.slice(0, bodyEnd),
    closing: closingAt < 0 ? [] : rest.slice(closingAt, end),
    signature: rest.slice(end),
  };
}

/** A dispatch or notice: sections I, II, III …, an introduction before them, the sentence that ends with ".." after them. */
function frameSections(paragraphs: readonly string[], start: number): Framed {
  const before = paragraphs.slice(0, start);
  const letterhead = lastIndexWhere(before, (text) => LETTERHEAD.test(text) || isCapitals(text));
  const rest = paragraphs.slice(start);
  const signedAt = rest.findIndex((text) => SIGNATURE.test(text) || SIGNATURE_LOOSE.test(text));
  const end = signedAt < 0 ? rest.length : signedAt;
  const last = rest[end - 1] ?? '';
  const ends = /\.\s*\/\s*\.?$/u.test(last) && !/^\d{1,3}\s*\./u.test(last);
  return {
    header: before.slice(0, letterhead + 1),
    preamble: before.slice(letterhead + 1),
    body: rest.slice(0, ends ? end - 1 : end),
    closing: ends ? [endOfText(last)] : [],
    signature: rest.slice(end),
  };
}

/**
 * Cuts a document's paragraphs into letterhead, preamble, body, closing sentence and signature.
 *
 * @returns undefined where the text has neither articles nor Roman sections
 */
export function frame(paragraphs: readonly string[]): Framed | undefined {
  const start = bodyStart(paragraphs);
  if (start >= 0) return frameArticles(paragraphs, start);
  const section = paragraphs.findIndex((text) => ROMAN_SECTION.exec(text)?.[1] === 'I');
  return section < 0 ? undefined : frameSections(paragraphs, section);
}
