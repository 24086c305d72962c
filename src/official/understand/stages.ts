import { SourceError } from '../../legal/errors.ts';
import type { Chapter } from '../../legal/structure.ts';
import { readChapters } from './chapters.ts';
import { cleanText } from '../text/characters.ts';
import { splitAnnexes } from './annexes.ts';
import { frame } from './frame.ts';
import { dropFurniture, type Furnished } from './furniture.ts';
import { readHeader } from './header.ts';
import { breakLongLines } from './one-line.ts';
import { pointHeadings } from './older-headings.ts';
import { joinParagraphs } from './paragraphs.ts';
import { readRomanSections } from './roman-sections.ts';
import { joinBrokenWords } from '../text/broken-words.ts';
import { evenTones } from '../text/tone-placement.ts';
import { legacyLetters, unicodeShare } from '../text/legacy-letters.ts';
import { strangeWords } from '../text/syllables.ts';
import type { Annex, Framed, Issue, Line, OfficialText, Stage } from '../text/types.ts';

/** What reading a copy gives: its text, and where it does not read like a law. */
export interface OfficialReading {
  text: OfficialText;
  issues: Issue[];
  /** All words of the copy's body with its furniture dropped, in order: what alignment works on. */
  paragraphs: string[];
  /** A machine seems to have read it off a picture: it has many words that are no words. */
  fromPicture?: boolean;
  /** What was evened out or noticed on the way, in Vietnamese, for the reader of the copy. */
  notes?: string[];
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

/** Stage 4b: the forms that some copies have brought into the usual one: all on one line, headings without a full stop. */
const forms: Stage<readonly Line[], Line[]> = {
  name: 'đưa về dạng thường',
  reads: 'các dòng của văn bản',
  writes: 'mỗi phần của luật bắt đầu một dòng; “Điều 5” thành “Điều 5.”',
  run: (lines) => pointHeadings(breakLongLines(lines)),
};

/** Stage 4c: annexes apart from the document, with their tables. */
const annexing: Stage<readonly Line[], { main: Line[]; annexes: Annex[] }> = {
  name: 'tách phụ lục',
  reads: 'các dòng của văn bản',
  writes: 'các dòng của chính văn bản; mỗi phụ lục với tên, đoạn và bảng',
  run: splitAnnexes,
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
  writes: 'phần đầu trang, căn cứ, thân, câu kết, chữ ký; không có gì nếu không thấy điều hay mục nào',
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

/** Letters of an old font turned into Unicode before anything else: cleaning would take TCVN3's "ư" for a soft hyphen. */
function inUnicode(lines: readonly Line[]): { lines: Line[]; notes: string[] } {
  const legacy = legacyLetters(lines.map(({ text }) => text).join('\n'));
  if (legacy === undefined) return { lines: [...lines], notes: [] };
  return {
    lines: lines.map((line) => ({ ...line, text: legacy.convert(line.text) })),
    notes: [`đổi chữ phông ${legacy.encoding} sang Unicode; chữ hoa có dấu của phông cũ có thể thành chữ thường`],
  };
}

/** Tones in the old place moved to the new one, as the gazette writes them. */
function inNewSpelling(lines: readonly Line[]): { lines: Line[]; notes: string[] } {
  let moved = 0;
  const even = lines.map((line) => {
    const { text, moved: here } = evenTones(line.text);
    moved += here;
    return here === 0 ? line : { ...line, text };
  });
  return {
    lines: even,
    notes: moved === 0 ? [] : [`bản này đặt dấu thanh kiểu cũ (hoà, tuý): đã đưa về kiểu mới (hòa, túy) ở ${moved} chữ`],
  };
}

/** Words of a printed page that stand in two put together again. */
function inWholeWords(lines: readonly Line[]): { lines: Line[]; notes: string[] } {
  if (!lines.some(({ box }) => box !== undefined)) return { lines: [...lines], notes: [] };
  const { texts, joined } = joinBrokenWords(lines.map(({ text }) => text));
  return {
    lines: joined === 0 ? [...lines] : lines.map((line, at) => ({ ...line, text: texts[at] ?? line.text })),
    notes: joined === 0 ? [] : [`nối lại ${joined} chữ mà tệp viết tách làm hai (nướ c → nước)`],
  };
}

/**
 * So many different strange words a word of text, and a machine has read it off a picture. Measured on the texts at hand: the laws
 * and decree 163 have 1 to 6 in 11,000 to 53,000 words, the articles of the Penal Code 5 in 8,000.
 */
const OCR_SHARE = 0.004;
const OCR_LEAST = 10;

function ocrNotes(paragraphs: readonly string[]): string[] {
  const { words, strange } = strangeWords(paragraphs.join('\n'));
  return strange < Math.max(OCR_LEAST, OCR_SHARE * words)
    ? []
    : [
        `có lẽ là bản nhận dạng chữ từ ảnh (OCR): trong ${words} chữ có ${strange} chữ lạ không phải âm tiết tiếng Việt; nên tìm bản có chữ gốc`,
      ];
}

function refuse(joined: readonly string[], file: string): never {
  const all = joined.join(' ');
  const garbled = all.length > 300 && unicodeShare(all) < 0.01;
  throw new SourceError(
    { file },
    garbled
      ? 'Không thấy chữ Việt Unicode (phông TCVN3, VNI hoặc lớp chữ hỏng)'
      : 'Không thấy điều nào (“Điều 1. …”) hay mục nào (“I. …”) trong tệp',
    'toàn văn một văn bản chia thành điều, hoặc thành mục I, II, III',
  );
}

/**
 * Stages 3 to 8: a copy's lines to its official text.
 *
 * @param lines what a reader made of the file
 * @param file its name, for messages
 * @throws SourceError where there is neither an article nor a section in it
 */
export function readLines(lines: readonly Line[], file: string): OfficialReading {
  const unicode = inUnicode(lines);
  const whole = inWholeWords(clean.run(unicode.lines));
  const spelt = inNewSpelling(whole.lines);
  const { lines: wording, dropped } = furniture.run(spelt.lines);
  const { main, annexes } = annexing.run(forms.run(wording));
  const joined = paragraphs.run(main);
  const framed = framing.run(joined);
  if (!framed) return refuse(joined, file);
  const { chapters, issues, division } = structure.run(framed);
  if (chapters.length === 0) return refuse(joined, file);
  const document = facts.run({ framed, chapters, dropped, division });
  const ocr = ocrNotes(joined);
  const notes = [...unicode.notes, ...whole.notes, ...spelt.notes, ...ocr, ...annexes.map(annexNote)];
  return {
    text: { document, chapters, ...(annexes.length > 0 ? { annexes } : {}) },
    issues,
    paragraphs: joined,
    fromPicture: ocr.length > 0,
    notes,
  };
}

function annexNote({ heading, parts }: Annex): string {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.rows.length - 1] : []));
  const rows = tables.reduce((sum, count) => sum + count, 0);
  return `${heading}: ${parts.length - tables.length} đoạn, ${tables.length} bảng${rows > 0 ? ` (${rows} hàng)` : ''}`;
}
