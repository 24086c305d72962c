import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LegalCorpus } from '../../legal/legal-corpus.ts';
import { SourceFaults } from '../../legal/errors.ts';
import { loadDocuments } from './documents.ts';
import { articleFile, LAW_YAML, makeProject, sourceErrorOf } from '../test-support/project.ts';

const FOLDER = 'content/van-ban/luat-thu';
const YAML = `${FOLDER}/van-ban.yaml`;
const ONE = `${FOLDER}/dieu-1.md`;
const TWO = `${FOLDER}/dieu-2.md`;

/** Loads everything as the build does: documents, then the citations between them. */
const load =
  (changes: Record<string, string | undefined>): (() => LegalCorpus) =>
  () => {
    const corpus = new LegalCorpus(loadDocuments(makeProject(changes)));
    SourceFaults.raise(corpus.faults);
    return corpus;
  };

test('a project without mistakes loads', () => {
  const corpus = load({})();
  expect(corpus.documents.get('luat-thu')?.articles.map(({ number }) => number)).toEqual([1, 2]);
  expect(corpus.citedBy('luat-thu', 1)).toHaveLength(1);
});

test('the documents of this site load, laws before others and the newer law first', () => {
  const ids = loadDocuments(join(import.meta.dirname, '../../..')).map(({ facts }) => facts.id);
  expect(ids.slice(0, 2)).toEqual(['luat-120-2025-qh15', 'luat-73-2021-qh14']);
});

/** What is wrong, the changed files, and what the error must say: file, line or undefined, field or undefined, found, expected. */
type Case = [string, Record<string, string | undefined>, { file: string; line?: number; field?: string; found: RegExp; expected: RegExp }];

const CASES: Case[] = [
  ['a missing article', { [ONE]: undefined }, { file: FOLDER, found: /Thiếu tệp dieu-1\.md/, expected: /liên tục từ 1/ }],
  [
    'an article number used twice',
    { [TWO]: articleFile({ number: 1 }) },
    { file: TWO, field: 'number', found: /Gặp 1/, expected: /2 như tên tệp/ },
  ],
  ['fewer articles than declared', { [TWO]: undefined }, { file: FOLDER, found: /Có 1 điều/, expected: /2 điều/ }],
  [
    'a clause out of order',
    { [ONE]: articleFile({ text: '1. Một.\n\n3. Ba.' }) },
    { file: ONE, line: 15, found: /khoản 3/, expected: /khoản 2/ },
  ],
  [
    'an unknown point letter',
    { [ONE]: articleFile({ text: '1. Một:\nw) W.' }) },
    { file: ONE, line: 14, found: /“w”/, expected: /a, b, c, d, đ/ },
  ],
  [
    'a citation of an article that does not exist',
    { [TWO]: articleFile({ number: 2, chapter: 'II', text: '1. Theo Điều 9.' }) },
    { file: TWO, found: /dẫn tới Điều 9, nơi không có/, expected: /có thật/ },
  ],
  [
    'a related article that does not exist',
    { [ONE]: articleFile({ related: '[7]' }) },
    { file: ONE, field: 'related', found: /Điều 7/, expected: /từ 1 đến 2/ },
  ],
  [
    'a related article that is the article itself',
    { [ONE]: articleFile({ related: '[1]' }) },
    { file: ONE, field: 'related', found: /Điều 1/, expected: /điều khác/ },
  ],
  [
    'a document without dates',
    { [YAML]: LAW_YAML.replace(/validity:\n.*\n.*\n/, '') },
    { file: YAML, line: 1, field: 'validity', found: /Thiếu/, expected: /\S/ },
  ],
  [
    'a document whose date is no day',
    { [YAML]: LAW_YAML.replace('effective: 2026-07-01', 'effective: 2026-02-30') },
    { file: YAML, line: 10, field: 'validity.effective', found: /2026-02-30/, expected: /ngày có thật/ },
  ],
  [
    'a document without the date of issue',
    { [YAML]: LAW_YAML.replace(/issued: .*\n/, '') },
    { file: YAML, line: 1, field: 'issued', found: /Thiếu/, expected: /\S/ },
  ],
  [
    'an unknown audience',
    { [ONE]: articleFile({ audiences: '[hoc-sinh, hang-xom]' }) },
    { file: ONE, line: 6, field: 'audiences[2]', found: /hang-xom/, expected: /hoc-sinh.*nguoi-cai-nghien/ },
  ],
  [
    'text that is not NFC',
    { [ONE]: articleFile({ text: '1. Một.\n\n2. Ma tu\u0301y.' }) },
    { file: ONE, line: 15, found: /NFD/, expected: /NFC/ },
  ],
  [
    'front matter that is not NFC',
    { [ONE]: articleFile().replace('Tên của', 'Te\u0302n của') },
    { file: ONE, line: 3, found: /NFD/, expected: /NFC/ },
  ],
  [
    'bad YAML',
    { [ONE]: articleFile({ extra: 'note: [mở mà không đóng\n' }) },
    { file: ONE, found: /YAML không đọc được/, expected: /YAML đúng/ },
  ],
  [
    'a colon that breaks YAML',
    { [YAML]: LAW_YAML.replace('about: Một', 'about: Nói rõ: Một') },
    { file: YAML, line: 6, found: /YAML không đọc được/, expected: /ngoặc kép/ },
  ],
  ['an unknown field', { [ONE]: articleFile({ extra: 'author: Ai đó\n' }) }, { file: ONE, found: /author/, expected: /đã khai báo/ }],
  ['a missing title', { [ONE]: articleFile().replace(/title: .*\n/, '') }, { file: ONE, field: 'title', found: /Thiếu/, expected: /\S/ }],
  ['an unknown chapter', { [ONE]: articleFile({ chapter: 'IX' }) }, { file: ONE, field: 'chapter', found: /chương IX/, expected: /I, II/ }],
  [
    'a chapter that comes back',
    { [ONE]: articleFile({ chapter: 'II' }), [TWO]: articleFile({ number: 2, chapter: 'I' }) },
    { file: TWO, field: 'chapter', found: /quay về chương I/, expected: /chương II/ },
  ],
  ['a file without front matter', { [ONE]: '1. Một.\n' }, { file: ONE, line: 1, found: /phần thông tin đầu tệp/, expected: /---/ }],
  ['front matter that does not end', { [ONE]: '---\nnumber: 1\n' }, { file: ONE, line: 1, found: /không được đóng/, expected: /---/ }],
  ['an article without text', { [ONE]: articleFile({ text: '' }) }, { file: ONE, found: /không có nội dung/, expected: /khoản 1/ }],
  [
    'a layout that is not canonical',
    { [ONE]: articleFile({ text: '1. Một.\n2. Hai.' }) },
    { file: ONE, line: 14, found: /trình bày/, expected: /dòng trống/ },
  ],
  ['a folder without metadata', { [YAML]: undefined }, { file: YAML, found: /Không thấy/, expected: /tệp nội dung/ }],
  [
    'an id that is not the folder’s name',
    { [YAML]: LAW_YAML.replace('id: luat-thu', 'id: luat-khac') },
    { file: YAML, field: 'id', found: /luat-khac/, expected: /luat-thu/ },
  ],
  [
    'a successor that is not published',
    { [YAML]: LAW_YAML.replace('  basis:', '  replacedBy: luat-la\n  basis:') },
    { file: YAML, field: 'validity.replacedBy', found: /luat-la/, expected: /luat-thu/ },
  ],
];

describe('bad input stops, and says where and what', () => {
  test.each(CASES)('%s', (_, changes, want) => {
    const error = sourceErrorOf(load(changes));
    expect(error.position.file).toBe(want.file);
    if (want.line !== undefined) expect(error.position.line).toBe(want.line);
    if (want.field !== undefined) expect(error.position.field).toBe(want.field);
    expect(error.found).toMatch(want.found);
    expect(error.expected).toMatch(want.expected);
    expect(error.message).toContain(want.file);
  });
});

test('Windows line ends, a byte order mark and spaces at line ends are no mistakes', () => {
  const text = `\uFEFF${articleFile().replaceAll('\n', ' \r\n')}`;
  expect(loadDocuments(makeProject({ [ONE]: text }))[0]?.articles[0]?.body.clauses).toHaveLength(2);
});
