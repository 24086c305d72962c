/** What is said of a copy that is not taken: another document, or the right one that a machine read off a picture. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOfText } from '../read/text/read-text.ts';
import { printedParagraphs, SAMPLE, seeded } from '../test-support/sample-law.ts';
import type { OfficialText } from '../text/types.ts';
import { readLines } from '../understand/stages.ts';
import { makeFingerprint, type Fingerprint } from './fingerprint.ts';
import { compareCopy } from './import-copy.ts';
import { parseOfficialText } from './shape.ts';
import { readFingerprint } from './store.ts';

/** Letters that a machine takes for others when it reads a picture. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ấ: 'á',
  ợ: 'o',
  đ: 'd',
  l: '1',
  ữ: 'u',
  m: 'rn',
  ệ: 'ê',
  h: 'b',
  ô: 'o',
  ờ: 'ò',
  n: 'ri',
};

function readByMachine(text: OfficialText, rate: number): string {
  const chance = seeded(7);
  return printedParagraphs(text)
    .join('\n')
    .replace(/./gu, (letter) => (LOOKALIKES[letter] !== undefined && chance() < rate ? LOOKALIKES[letter] : letter));
}

const told = (lines: string, print: Fingerprint): string => {
  try {
    compareCopy({ ...readLines(linesOfText(lines), 'tep'), type: 'text', notes: [] }, print, 'tep', { tries: 0 });
    return 'nhận';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

const SAMPLE_PRINT = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const OTHER: OfficialText = {
  document: { ...SAMPLE.document, number: '5/2031/QH20' },
  chapters: [
    {
      number: 'I',
      title: 'CHUNG',
      articles: Array.from({ length: 5 }, (_, at) => ({
        number: at + 1,
        title: `Việc thứ ${at + 1} của chợ phiên`,
        clauses: [{ number: 1, text: 'Chợ họp ngày chẵn; người bán bày hàng trước giờ mở cửa và tự dọn chỗ của mình.', points: [] }],
      })),
    },
  ],
};

test('the law itself, read off a picture, is said to be so, and what to do', () => {
  expect(told(readByMachine(SAMPLE, 0.3), SAMPLE_PRINT)).toMatch(
    /Có lẽ đúng là văn bản số 999\/2030\/QH20, nhưng chữ do máy đọc từ ảnh \(OCR\).*Cần: bản có chữ gốc/u,
  );
});

test('the law itself with a slip in most places, but no strange words, is said to be it too', () => {
  const slips = printedParagraphs(SAMPLE).map((line) => line.replace(/\bvà\b|ngày|sách|của/gu, 'hay'));
  expect(told(slips.join('\n'), SAMPLE_PRINT)).toContain('Có lẽ đúng là văn bản số 999/2030/QH20, nhưng bản này sai nhiều chữ');
});

test('another document is called another, however it was read', () => {
  expect(told(printedParagraphs(OTHER).join('\n'), SAMPLE_PRINT)).toContain('Không phải văn bản số 999/2030/QH20');
  expect(told(readByMachine(OTHER, 0.3), SAMPLE_PRINT)).toContain('Không phải văn bản số 999/2030/QH20');
});

const OFFICIAL = join(process.cwd(), '..', 'shared', 'official');
describe.skipIf(!existsSync(OFFICIAL))('the laws beside the repository (skipped where ../shared/official is absent)', () => {
  const LAWS = ['luat-73-2021-qh14', 'luat-120-2025-qh15'] as const;
  test.each(LAWS)('%s, read off a picture, is told from the other law', (id) => {
    const text = parseOfficialText(readFileSync(join(OFFICIAL, `${id}.json`), 'utf8'), id);
    for (const other of LAWS) {
      const print = readFingerprint(process.cwd(), other);
      if (print === undefined) throw new Error(`no fingerprints of ${other}`);
      expect(told(readByMachine(text, 0.1), print)).toContain(other === id ? 'Có lẽ đúng là văn bản số' : 'Không phải văn bản số');
    }
  });
});
