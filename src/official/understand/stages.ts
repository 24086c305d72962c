import { SourceError } from '../../legal/errors.ts';
import type { Chapter } from '../../legal/structure.ts';
import { readChapters } from './chapters.ts';
import { cleanText } from '../text/characters.ts';
import { frame } from './frame.ts';
import { dropFurniture, type Furnished } from './furniture.ts';
import { readHeader } from './header.ts';
import { joinParagraphs } from './paragraphs.ts';
import { readRomanSections } from './roman-sections.ts';
import type { Framed, Issue, Line, OfficialText, Stage } from '../text/types.ts';

/** What reading a copy gives: its text, and where it does not read like a law. */
export interface OfficialReading {
  text: OfficialText;
  issues: Issue[];
  /** All words of the copy's body with its furniture dropped, in order: what alignment works on. */
  paragraphs: string[];
  /** Paragraphs of annexes: read, but held against nothing. */
  annexes: number;
}

/** Stage 3: letters in one encoding, empty lines gone. */
const clean: Stage<readonly Line[], Line[]> = {
  name: 'chuẩn hóa chữ',
  reads: 'các dòng như tệp ghi',
  writes: 'các dòng chữ NFC, dấu cách thường, dấu ngoặc kép cong; bỏ dòng trống',
  run: (lines) => lines.map((line) => ({ ...line, text: cleanText(line.text) })).filter((line) => line.text !== ''),
};

/** Stage 4: running heads, page numbers, signature boxes and footnote marks dropped. */
const furniture: Stage<readonly Line[], Furnished> = {
  name: 'bỏ phần của trang giấy',
  reads: 'các dòng đã chuẩn hóa',
  writes: 'các dòng của văn bản, và các dòng đã bỏ',
  run: dropFurniture,
};

/** Stage 5: broken lines joined. */
const paragraphs: Stage<readonly Line[], string[]> = {
  name: 'nối dòng thành đoạn',
  reads: 'các dòng của văn bản, có hoặc không có vị trí trên trang',
  writes: 'mỗi đoạn một chuỗi chữ',
  run: joinParagraphs,
};

/** Stage 6: letterhead, preamble, body, closing and signature told apart. */
const framing: Stage<readonly string[], Framed | undefined> = {
  name: 'tách đầu, thân, cuối',
  reads: 'các đoạn',
  writes: 'phần đầu trang, căn cứ, thân, câu kết, chữ ký, phụ lục; không có gì nếu không thấy điều hay mục nào',
  run: frame,
};

/** Stage 7: chapters, sections, articles, leads, clauses and points (a paragraph behind a point belongs to it). */
const structure: Stage<Framed, { chapters: Chapter[]; issues: Issue[]; division: 'điều' | 'mục' }> = {
  name: 'nhận chương, mục, điều, khoản, điểm',
  reads: 'thân văn bản',
  writes: 'cây chương – mục – điều – khoản – điểm, và những chỗ đọc không trôi',
  run: ({ body }) => {
    const read = readChapters(body);
    const articles = read.chapters.flatMap((chapter) => [
      ...(chapter.articles ?? []),
      ...(chapter.sections ?? []).flatMap((section) => section.articles),
    ]);
    return articles.length > 0 ? { ...read, division: 'điều' } : { ...readRomanSections(body), division: 'mục' };
  },
};

/** Stage 8: the facts that the text states about itself. */
const facts: Stage<
  { framed: Framed; chapters: readonly Chapter[]; dropped: readonly string[]; division: 'điều' | 'mục' },
  OfficialText['document']
> = {
  name: 'đọc số hiệu, ngày, người ký',
  reads: 'phần đầu trang, căn cứ, câu kết, chữ ký, đầu trang đã bỏ',
  writes: 'số hiệu, loại, tên, ngày, người ký, số công báo – chỉ những gì bản này ghi',
  run: ({ framed, chapters, dropped, division }) => readHeader(framed, chapters, dropped, division),
};

/**
 * Stages 3 to 8: a copy's lines to its official text.
 *
 * @param lines what a reader made of the file
 * @param file its name, for messages
 * @throws SourceError where there is neither an article nor a section in it
 */
export function readLines(lines: readonly Line[], file: string): OfficialReading {
  const { lines: wording, dropped } = furniture.run(clean.run(lines));
  const joined = paragraphs.run(wording);
  const framed = framing.run(joined);
  if (!framed) {
    const all = joined.join(' ');
    const vietnamese = all.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0;
    const garbled = all.length > 300 && vietnamese < 0.01 * all.length;
    throw new SourceError(
      { file },
      garbled
        ? 'Không thấy chữ Việt Unicode (phông TCVN3, VNI hoặc lớp chữ hỏng)'
        : 'Không thấy điều nào (“Điều 1. …”) hay mục nào (“I. …”) trong tệp',
      'toàn văn một văn bản chia thành điều, hoặc thành mục I, II, III',
    );
  }
  const { chapters, issues, division } = structure.run(framed);
  const document = facts.run({ framed, chapters, dropped, division });
  const annexes = framed.annexes.length;
  return { text: { document, chapters }, issues, paragraphs: joined.slice(0, joined.length - annexes), annexes };
}
