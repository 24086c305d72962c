import { describe, expect, test } from 'vitest';
import { compare } from '../verify/compare.ts';
import { writeNumbers } from './word/docx-numbering.ts';
import { extractLines } from './extract.ts';
import { makeFingerprint } from '../verify/fingerprint.ts';
import { LIMITS } from './limits.ts';
import { readLines, type OfficialReading } from '../understand/stages.ts';
import { docFile } from '../test-support/doc-file.ts';
import { docxFile, docxOf, wordParagraph, pdfOf, wordRun } from '../test-support/files.ts';
import { printedParagraphs, SAMPLE, wrapAt } from '../test-support/sample-law.ts';

const law = printedParagraphs(SAMPLE);
const prints = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

async function read(file: Uint8Array): Promise<OfficialReading> {
  const { lines } = await extractLines(file, 'tep', LIMITS);
  return readLines(lines, 'tep');
}

const TINOS = '#set text(font: "Tinos", size: 13pt, lang: "vi")\n';
const INDENTED = `${TINOS}#set par(justify: true, first-line-indent: (amount: 1cm, all: true), spacing: 8pt)\n`;

describe('one law in many files', () => {
  test.each<[string, () => Uint8Array]>([
    ['DOCX', () => docxOf(law)],
    [
      'DOCX with line breaks inside paragraphs',
      () =>
        docxFile(
          law
            .map((each) =>
              wordParagraph(
                wrapAt(each, 40)
                  .map((line) => wordRun(line))
                  .join('<w:r><w:br/></w:r>'),
              ),
            )
            .join(''),
        ),
    ],
    ['DOCX as one paragraph', () => docxFile(wordParagraph(law.map((each) => `${wordRun(each)}<w:r><w:br/></w:r>`).join('')))],
    [
      'DOCX with footnote marks and deleted text',
      () =>
        docxFile(
          law
            .map((each, at) =>
              wordParagraph(
                `${wordRun(each)}${at > 7 ? wordRun('12', '<w:vertAlign w:val="superscript"/>') : ''}<w:del w:id="${at}"><w:r><w:delText>bỏ</w:delText></w:r></w:del>`,
              ),
            )
            .join(''),
        ),
    ],
    ['DOC', () => docFile(law)],
    ['plain text', () => text(law)],
    ['plain text with blank lines', () => text(law.flatMap((each) => [each, '']))],
    ['decomposed letters', () => text(law.map((each) => each.normalize('NFD')))],
    ['UTF-16', () => new Uint8Array(Buffer.from(`\uFEFF${law.join('\r\n')}`, 'utf16le'))],
    ['markers without a space behind them', () => text(law.map((each) => each.replace(/^(\d+\.|[a-zđ]\)|Điều \d+\.) /u, '$1')))],
    [
      'headings in capitals, numbers and titles on one line',
      () =>
        text(
          law
            .join('\n')
            .replace(/^(?:Chương|Mục) \S+$\n/gmu, (head) => `${head.trim().toUpperCase()}: `)
            .split('\n'),
        ),
    ],
    ['titles on the line below', () => text(law.flatMap((each) => each.split(/(?<=^Điều \d+\.) /u)))],
    ['footnote marks in brackets', () => text(law.map((each) => each.replace(/\.$/u, '.[3]')))],
    ['PDF with first-line indents', () => pdfOf(law, `${INDENTED}#set page(paper: "a5")\n`)],
    ['PDF with space between paragraphs, no indents', () => pdfOf(law, `${TINOS}#set page(paper: "a5")\n#set par(spacing: 14pt)\n`)],
    [
      'PDF in another font, ragged, without indents or spaces',
      () => pdfOf(law, '#set page(paper: "a5")\n#set text(font: "Be Vietnam Pro", size: 11pt)\n#set par(spacing: 0.65em)\n'),
    ],
    [
      'PDF with a running head and page numbers',
      () =>
        pdfOf(
          law,
          `${INDENTED}#set page(width: 15cm, height: 9cm, header: context [CÔNG BÁO/Số 12 + 13/Ngày 30-5-2030 #h(1fr) #counter(page).display()], footer: context align(center)[Trang #counter(page).display()/9])\n`,
        ),
    ],
    [
      'PDF with a slanted watermark',
      () => pdfOf(law, `${INDENTED}#set page(paper: "a5", background: rotate(24deg, text(40pt)[BẢN SAO]))\n`),
    ],
    ['PDF of a page scanned askew', () => pdfOf(law, `${INDENTED}#set page(width: 16cm, height: 60cm)\n#show: it => rotate(1.4deg, it)\n`)],
    [
      'PDF of a page that lies on its side',
      () =>
        pdfOf(law, `${INDENTED}#set page(width: 50cm, height: 16cm)\n#show: it => rotate(90deg, reflow: true, block(width: 14cm, it))\n`),
    ],
    [
      'PDF with small print between lines',
      () => pdfOf(law, `${INDENTED}#set page(paper: "a5")\n#show "Sách": it => [#it#text(7pt)[Hướng dẫn]]\n`),
    ],
    [
      'PDF with footnotes',
      () => pdfOf(law, `${INDENTED}#set page(paper: "a5")\n#show "thôn.": it => [#it#footnote[Lời giải thích này của người biên tập.]]\n`),
    ],
  ])('%s', async (_, file) => {
    const comparison = compare(await read(file()), prints);
    expect(comparison.differences.filter(({ place }) => place !== 'cong-bao')).toEqual([]);
    expect(comparison.matched).toBe(prints.places.length);
  });

  test('a two-column page is read column by column', async () => {
    const reading = await read(
      pdfOf(
        [...law.slice(0, -3), ...law.slice(-3)],
        '#set page(paper: "a5", columns: 2, margin: 1cm)\n#set text(font: "Tinos", size: 9pt)\n#set par(justify: true)\n',
      ),
    );
    expect(compare(reading, prints).differences).toEqual([]);
  });

  test('a stamp that stands upright over the text is left out', async () => {
    const long = Array.from(
      { length: 30 },
      (_, at) => `Điều ${at + 6}. Điều thêm\nĐiều này chỉ để cho trang đủ dài, vì phông của con dấu phải hiếm so với chữ của văn bản.`,
    )
      .join('\n')
      .split('\n');
    const withMore = [...law.slice(0, -3), ...long, ...law.slice(-3)];
    const file = pdfOf(
      withMore,
      `${INDENTED}#set page(paper: "a5", foreground: context if counter(page).get().first() == 1 { place(top + left, dx: 4cm, dy: 7.7cm, text(font: "Be Vietnam Pro")[ĐẾN NGÀY 12]) })\n`,
    );
    const { lines, notes } = await extractLines(file, 'tep', LIMITS);
    expect(notes.join()).toContain('dấu đóng đè');
    expect(lines.map((line) => line.text).join(' ')).not.toContain('ĐẾN');
    expect(compare(readLines(lines, 'tep'), prints).differences.filter(({ kind }) => kind !== 'extra')).toEqual([]);
  });

  test('says what it left out', async () => {
    const { notes } = await extractLines(pdfOf(law, `${INDENTED}#set page(background: rotate(24deg)[BẢN SAO])\n`), 'tep', LIMITS);
    expect(notes.join()).toContain('in nghiêng góc');
  });
});

describe('numbers that Word counts by itself', () => {
  const level = (at: number, format: string, label: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
  const lists = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const item = (words: string, list: number, at = 0): string =>
    wordParagraph(wordRun(words), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('are written into the text, restarting where the file says so', async () => {
    const body = [
      wordParagraph(wordRun('Điều 1. Kệ')),
      item('Một kệ cao:', 1),
      item('Bằng gỗ;', 1, 1),
      item('Bằng tre.', 1, 1),
      item('Hai kệ thấp.', 1),
      wordParagraph(wordRun('Điều 2. Ghế')),
      item('Ghế đẩu.', 2),
      item('Ghế dài.', 2),
    ].join('');
    const { lines } = await extractLines(docxFile(body, lists), 'tep', LIMITS);
    expect(lines.map((line) => line.text)).toEqual([
      'Điều 1. Kệ',
      '1. Một kệ cao:',
      'a) Bằng gỗ;',
      'b) Bằng tre.',
      '2. Hai kệ thấp.',
      'Điều 2. Ghế',
      '1. Ghế đẩu.',
      '2. Ghế dài.',
    ]);
  });

  test('come from a style too, and bullets write nothing', () => {
    const styles =
      '<w:style w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>';
    const bullets =
      '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>';
    const xml = wordParagraph(wordRun('A'), '<w:pStyle w:val="Con"/>') + item('B', 3);
    const { xml: written, written: count } = writeNumbers(xml, lists + bullets, styles);
    expect(count).toBe(1);
    expect(written.replace(/<[^>]+>/gu, '')).toBe('1. AB');
  });
});
