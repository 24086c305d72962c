/** How the parts of a document announce themselves at the start of a paragraph. */

export const CHAPTER_HEADING = /^chương\s+([IVXLC]+|\d{1,2})\s*[.:–-]?\s*(.*)$/iu;
export const SECTION_HEADING = /^mục\s+(\d{1,2}|[IVX]+)\s*[.:–-]?\s*(.*)$/iu;
/** "Điều 5.", and "Điều 256a." where an article was put in later. */
export const ARTICLE_HEADING = /^điều\s*(\d{1,3}[a-zđ]?)\s*[.:]\s*(.*)$/iu;
/** "Phần thứ hai": what the chapters of a code are gathered in. */
export const PART_HEADING = /^phần thứ \p{L}+$/iu;
/** A Roman section of a dispatch or notice: "II. NỘI DUNG". */
export const ROMAN_SECTION = /^([IVX]{1,5})\s*[.)]\s*(\p{Lu}.*)$/u;
export const CLAUSE = /^(\d{1,3})\s*\.\s*(\S.*)$/u;
export const POINT = /^(\p{Ll})\s*\)\s*(\S.*)$/u;
/** The head of a numbered table; it comes back on each page of the table, and is no running head. */
export const TABLE_HEAD = /^(?:STT|TT|Số TT|Số thứ tự)(?:\s|$)/u;

/** True for a heading in capitals: it has letters and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True where a line opens a chapter, section, article, clause, point or quoted text. */
export function opensPart(text: string): boolean {
  return [CHAPTER_HEADING, SECTION_HEADING, ARTICLE_HEADING, CLAUSE, POINT].some((pattern) => pattern.test(text));
}
