import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../content/front-matter.ts';
import { articleBody } from './test-support/arbitraries.ts';
import { SourceError } from './errors.ts';
import { parseArticleBody } from './parse.ts';
import { printArticleBody } from './print-article.ts';
import { articlesOf, type Article, type Chapter } from './structure.ts';

const root = join(import.meta.dirname, '../..');

/** The error that a text gives; fails the test where it gives none. */
function errorOf(source: string): SourceError {
  try {
    parseArticleBody(source);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error(`no error for: ${source}`);
}

describe('round trip', () => {
  test('tree → text → tree gives the same tree', () => {
    fc.assert(
      fc.property(articleBody, (body) => {
        expect(parseArticleBody(printArticleBody(body))).toEqual(body);
      }),
      { numRuns: 500 },
    );
  });

  test('text → tree → text gives the same text for every canonical text', () => {
    fc.assert(
      fc.property(articleBody.map(printArticleBody), (text) => {
        expect(printArticleBody(parseArticleBody(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('any text is refused with a SourceError, or read into a tree that stays the same', () => {
    const piece = fc.constantFrom('1. ', '2. ', 'a) ', 'b) ', 'đ) ', '“', '”', '\n', '\n\n', ' ', 'Điều 5', 'ma túy', 'e\u0309', '\t', '.');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          let tree;
          try {
            tree = parseArticleBody(text);
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError);
            return;
          }
          expect(parseArticleBody(printArticleBody(tree))).toEqual(tree);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const folder = join(root, 'content/van-ban');
  const laws = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'dieu-1.md')));
  test.each(laws)('every article of content/van-ban/%s', (id) => {
    const files = readdirSync(join(folder, id)).filter((name) => /^dieu-\d+\.md$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const { yaml, body } = splitFrontMatter(readFileSync(join(folder, id, name), 'utf8'), name);
      if (/^restated: false$/mu.test(yaml)) continue;
      expect(printArticleBody(parseArticleBody(body)), name).toBe(body);
    }
  });

  const shared = process.env['SHARED_DIR'] ?? join(root, '../shared');
  const official = ['luat-73-2021-qh14', 'luat-120-2025-qh15'].map((id) => join(shared, 'official', `${id}.json`));
  test.skipIf(!official.every((file) => existsSync(file)))('every article of the official wording (needs ../shared)', () => {
    for (const file of official) {
      const { chapters } = JSON.parse(readFileSync(file, 'utf8')) as { chapters: Chapter[] };
      for (const { lead, clauses, number } of articlesOf(chapters) as Article[]) {
        const body = {
          ...(lead === undefined ? {} : { lead }),
          clauses: clauses.map((clause) => ({ number: clause.number, text: clause.text, points: clause.points ?? [] })),
        };
        expect(parseArticleBody(printArticleBody(body)), `${file} Điều ${number}`).toEqual(body);
      }
    }
  });
});

describe('the law’s own notation', () => {
  test('clauses, points with đ, and paragraphs that continue what stands above', () => {
    expect(parseArticleBody('Mở đầu:\n\n1. Một:\na) A;\nb) B.\nĐoạn tiếp.\n\n2. Hai')).toEqual({
      lead: 'Mở đầu:',
      clauses: [
        {
          number: 1,
          text: 'Một:',
          points: [
            { letter: 'a', text: 'A;' },
            { letter: 'b', text: 'B.\nĐoạn tiếp.' },
          ],
        },
        { number: 2, text: 'Hai', points: [] },
      ],
    });
    expect(parseArticleBody('a) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G').clauses[0]?.points.map(({ letter }) => letter)).toEqual([
      ...'abcdđeg',
    ]);
  });

  test('points without a clause belong to a clause without a number', () => {
    expect(parseArticleBody('Gồm:\n\na) A;\nb) B.').clauses).toEqual([
      {
        number: null,
        text: '',
        points: [
          { letter: 'a', text: 'A;' },
          { letter: 'b', text: 'B.' },
        ],
      },
    ]);
  });

  test('quoted clauses of another law stay text, over several lines', () => {
    const { clauses } = parseArticleBody('1. Sửa như sau:\n“2. Khoản khác;\na) Điểm khác.”.\n\n2. Bỏ khoản 3.');
    expect(clauses.map(({ number }) => number)).toEqual([1, 2]);
    expect(clauses[0]?.text).toBe('Sửa như sau:\n“2. Khoản khác;\na) Điểm khác.”.');
  });
});

describe('bad input', () => {
  test.each([
    ['1. Một\n\n3. Ba', 3, 'Gặp khoản 3', 'khoản 2'],
    ['2. Hai', 1, 'Gặp khoản 2', 'khoản 1'],
    ['1. Một\n\n2. Hai\n\n2. Hai nữa', 5, 'Khoản 2 lặp lại', 'khoản 3'],
    ['1. Một:\na) A\nc) C', 3, 'Gặp điểm c', 'điểm b'],
    ['1. Một:\na) A\na) A', 3, 'Điểm a lặp lại', 'điểm b'],
    ['1. Một:\na) A\nb) B\nc) C\nd) D\ne) E', 6, 'Gặp điểm e', 'điểm đ'],
    ['1. Một:\nf) F', 2, '“f” không có trong thứ tự điểm', 'a, b, c'],
    ['a) A\n\n2. Hai', 3, 'Gặp khoản 2', 'điểm'],
    ['a) A\n\n1. Một', 3, 'Gặp khoản 1', 'điểm'],
    ['1. Mở “ngoặc\n\n2. Hai', 1, 'Dấu “ không được đóng', 'đi theo cặp'],
    ['1. Đóng” thôi', 1, 'Dấu ” không có dấu “ mở trước', 'đi theo cặp'],
    ['1. Ma tu\u0301y', 1, 'NFD', 'NFC'],
    ['', 1, 'không có nội dung', 'khoản 1'],
    ['\n \n', 1, 'không có nội dung', 'khoản 1'],
  ])('%j stops at line %i', (source, line, found, expected) => {
    const error = errorOf(source);
    expect(error.position.line).toBe(line);
    expect(error.found).toContain(found);
    expect(error.expected).toContain(expected);
  });
});
