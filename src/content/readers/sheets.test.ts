import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sheetPath, sheetWords, wordCount } from '../../people/sheet.ts';
import { HELP_LINES } from '../../vocabulary/help-lines.ts';
import { openLibrary } from '../library.ts';
import { loadItems } from './items.ts';
import { parseSheet, readFirstHelp } from './sheets.ts';
import { makeProject, sourceErrorOf, strictly } from '../test-support/project.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = 'content/tro-giup/to/thu.yaml';
const GOOD = `order: 1
title: Bạn tôi không thở
when: Gọi không dậy.
number: { line: '115', note: Gọi ngay. }
steps: [Gọi 115., Ép giữa ngực., Làm tiếp.]
dont: [Đừng bỏ đi.]
then: [thu]
medical: true
sources:
  - { title: Hướng dẫn, publisher: Bệnh viện, date: 5/2021, checked: 2026-11-26 }
checked: 2026-11-26
`;
const LINES = HELP_LINES.map(
  (id) => `- { id: '${id}', name: A, label: A, what: A, number: '${/^\d/.test(id) ? id : '115'}', source: A, checked: 2026-11-26 }`,
).join('\n');

test('a sheet is read; its file is its address', () => {
  const { sheet } = parseSheet(GOOD, FILE);
  expect(sheet).toMatchObject({ slug: 'thu', more: [], honest: [] });
  expect(sheetPath(sheet)).toBe('/tro-giup/thu/');
  expect(wordCount('Ép sâu 5-6 cm, 100-120 lần.')).toBe(6);
  expect(sheetWords(sheet)).toBe(4 + 3 + 2 + 2 + 3 + 2 + 3 + 10);
});

test.each([
  ['no number', /^number.*\n/m, '', /trường “number”.*Thiếu trường này/],
  ['a number that nobody answers', "line: '115'", "line: '0692345678'", /dòng 4, trường “number.line”/],
  [
    'a step of 13 words',
    'Làm tiếp.',
    'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba.',
    /dòng 5, trường “steps\[3\]”.*nhiều nhất 12 tiếng/,
  ],
  ['two steps', ', Làm tiếp.', '', /trường “steps”.*ít nhất 3 mục/],
  ['no word on what not to do', 'dont: [Đừng bỏ đi.]', 'dont: []', /trường “dont”.*ít nhất 1 mục/],
  ['a source without a date', ', date: 5/2021', '', /trường “sources\[1\].*Thiếu trường này/],
  ['no source', /sources:\n.*\n/, 'sources: []\n', /không có nguồn thì không đăng/],
  ['a title that gives its reader away', 'Bạn tôi không thở', 'Tôi muốn cai', /trường “title”.*không để lộ chuyện/],
  [
    'more than twenty seconds of reading',
    'when: Gọi không dậy.',
    `when: ${'lá '.repeat(70).trim()}.`,
    /cả tờ .* nhiều nhất 85 tiếng, tờ này 96/,
  ],
  [
    'honest words without a basis',
    'medical: true',
    'honest: [Không phải là tội.]\nmedical: true',
    /trường “basis”.*căn cứ của những điều nói ở honest/,
  ],
])('%s is told in Vietnamese with its place', (_name, from, to, message) => {
  expect(() => parseSheet(GOOD.replace(from, to), FILE)).toThrow(message);
});

describe('between files', () => {
  const faultsOf = (files: Record<string, string>): string[] =>
    openLibrary(makeProject({ 'content/tro-giup/duong-day.yaml': LINES, ...files }), '2026-11-26').faults.map(({ message }) => message);

  test('a question and a sheet that are not there are told', () => {
    const faults = faultsOf({ [FILE]: GOOD.replace('medical', 'see: [khac]\nmedical') });
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/thu\.yaml, dòng 7, trường “then\[1\]”: Không có câu hỏi “thu”/),
        expect.stringMatching(/thu\.yaml, dòng 8, trường “see\[1\]”: Không có tờ “khac”/),
      ]),
    );
  });

  test('two sheets on one place, and a sheet checked tomorrow, are told', () => {
    const faults = faultsOf({
      [FILE]: GOOD,
      'content/tro-giup/to/hai.yaml': GOOD.replace(/checked: 2026-11-26\n$/, 'checked: 2999-01-01\n'),
    });
    expect(faults.some((fault) => /Số 1 đã thuộc về/.test(fault))).toBe(true);
    expect(faults.some((fault) => /Ngày kiểm tra 2999-01-01 chưa tới/.test(fault))).toBe(true);
  });

  test('a line that is missing, or stands twice, is told', () => {
    const lines = (text: string): ReturnType<typeof sourceErrorOf> =>
      sourceErrorOf(() => strictly(makeProject({ 'content/tro-giup/duong-day.yaml': text }), readFirstHelp));
    expect(lines(LINES.split('\n').slice(1).join('\n')).message).toContain('Không có “115”');
    expect(lines(`${LINES}\n${LINES.split('\n')[1]}`).message).toMatch(/Mục này đã có ở dòng 2: id: 111/);
    expect(lines(LINES.replace("number: '115'", "number: '115', href: /a/")).message).toContain('một trong hai');
  });
});

describe('the sheets of the site', () => {
  const { sheets, lines, items } = strictly(ROOT, readFirstHelp);

  test('are ten, danger first, each printed at three sizes from its own file', () => {
    expect(sheets.map(({ sheet }) => sheet.slug)).toHaveLength(10);
    expect(sheets[0]?.sheet.slug).toBe('khong-tho');
    expect(items.map(({ item }) => item.file)).toEqual(sheets.map(({ sheet }) => sheet.file));
    for (const { item } of items) expect(item.art?.sizes).toEqual(['a4', 'a4-4-the', '1080x1350']);
    expect(loadItems(ROOT).filter(({ item }) => item.kind === 'sheet')).toHaveLength(10);
  });

  test('first aid says that it is no substitute, and rests on a named source that the sheet shows with its date', () => {
    for (const { sheet } of sheets.filter(({ sheet: { medical } }) => medical)) {
      const named = sheet.sources.filter((source) => typeof source !== 'string');
      expect(named.length, sheet.slug).toBeGreaterThan(1);
      const art = items.find(({ item }) => item.file === sheet.file)?.item.art;
      expect(art?.options['medical'], sheet.slug).toContain('gọi 115 trước');
      for (const source of named) expect(art?.source, sheet.slug).toContain(source.date);
    }
  });

  test('a line last confirmed in an earlier year carries its year', () => {
    for (const line of lines.values()) {
      const years = [...line.source.matchAll(/20[12]\d/g)].map(([year]) => Number(year));
      if (line.number !== undefined && years.length > 0) expect(line.confirmed, line.id).toBe(String(Math.max(...years)));
    }
    expect(lines.get('ngay-mai')?.confirmed).toBe('2022');
  });
});
