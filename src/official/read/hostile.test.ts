import { describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { docFile } from '../test-support/doc-file.ts';
import { docxFile, docxOf, pdfOf, wordParagraph, wordRun } from '../test-support/files.ts';
import { printedParagraphs, SAMPLE, seeded } from '../test-support/sample-law.ts';
import { readLines } from '../understand/stages.ts';
import { extractLines } from './extract.ts';
import { LIMITS } from './limits.ts';
import { readCopy } from './read-copy.ts';

const law = printedParagraphs(SAMPLE);
const text = (source: string): Uint8Array => new TextEncoder().encode(source);
const table = `<table>${law.map((each) => `<tr><td>1</td><td>${each}</td></tr>`).join('')}</table>`;

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['PDF', () => pdfOf(law, '#set page(paper: "a5")\n')],
  ['DOCX', () => docxOf(law)],
  ['DOC', () => docFile(law)],
  ['HTML', () => text(`<!DOCTYPE html><html><body>${law.map((each) => `<p>${each}</p>`).join('')}${table}</body></html>`)],
  ['Markdown', () => text(law.map((each) => `**${each}**\n\n| a | ${each} |\n|---|---|\n| 1 | 2 |`).join('\n\n'))],
  ['text', () => text([...law, 'Phụ lục I', '(Kèm theo Nghị định số 1)', 'STT'].join('\n'))],
];

/** One kind of damage a round: cut off, bytes changed, a piece copied over another, a piece doubled. */
function damaged(original: Uint8Array, round: number, chance: () => number): Uint8Array {
  const at = (): number => Math.floor(chance() * original.length);
  const bytes = new Uint8Array(original);
  if (round % 4 === 0) return bytes.slice(0, at());
  if (round % 4 === 1) return bytes.copyWithin(at(), at(), at());
  if (round % 4 === 2) {
    const cut = at();
    return new Uint8Array([...bytes.slice(0, cut), ...bytes.slice(Math.max(0, cut - 500))]);
  }
  for (let times = 0; times < 1 + round; times += 1) bytes[at()] = Math.floor(chance() * 256);
  return bytes;
}

describe('damaged files end in a sentence or in text (seeded)', () => {
  test.each(FILES)('%s: 60 rounds', async (kind, make) => {
    const original = make();
    const chance = seeded(original.length);
    let refused = 0;
    for (let round = 0; round < 60; round += 1) {
      try {
        const file = damaged(original, round, chance);
        // The PDF library leaves rejections behind that nobody waits for; in the reading thread they end the thread, not the program.
        if (kind === 'PDF') await readCopy(file, 'tep');
        else readLines((await extractLines(file, 'tep', LIMITS)).lines, 'tep');
      } catch (error) {
        expect(error, `round ${round}`).toBeInstanceOf(SourceError);
        refused += 1;
      }
    }
    // Text may be read whatever happens to it; a container must notice.
    if (['PDF', 'DOCX', 'DOC'].includes(kind)) expect(refused).toBeGreaterThan(0);
  });
});

describe('large files', () => {
  test('the DOCX of a decree, 18.5 MB of XML, is read in a thread of 300 MB, in the time that every file gets', async () => {
    const properties = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/>`;
    const clause = (number: number): string =>
      wordParagraph(
        [`${number}. Cơ quan quản lý sách `, ...Array.from({ length: 8 }, (_, at) => `có trách nhiệm thứ ${at} `), 'theo quy định.']
          .map((run) => wordRun(run, properties))
          .join(''),
      );
    const body = Array.from(
      { length: 160 },
      (_, at) => wordParagraph(wordRun(`Điều ${at + 1}. Tên sách`)) + Array.from({ length: 66 }, (__, index) => clause(index + 1)).join(''),
    ).join('');
    expect(body.length).toBeGreaterThan(18_500_000);
    const { text: read } = await readCopy(docxFile(body), 'tep', { ...LIMITS, memoryMb: 300 });
    expect(read.chapters[0]?.articles).toHaveLength(160);
    expect(read.chapters[0]?.articles?.[159]?.clauses).toHaveLength(66);
  });

  test('lines without an end of sentence, 9,000 of them, are joined: a way that looks at every pair of them would not end here', () => {
    const lines = Array.from({ length: 9000 }, (_, at) => ({
      text: `nội dung chữ thứ ${at} và nhiều chữ khác nữa trong dòng`,
      page: 1,
      column: 0,
    }));
    expect(() => readLines([{ text: 'Điều 1. Tên', page: 1, column: 0 }, ...lines], 'tep')).not.toThrow();
  });
});
