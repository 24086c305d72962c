import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readComparison } from './comparison.ts';
import { readHighlights } from './highlights.ts';
import { readDocumentChain, readSections } from './sections.ts';
import { makeProject, sourceErrorOf, strictly } from '../test-support/project.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SECTIONS = 'content/van-ban/luat-thu/noi-dung.yaml';
const section = (sources: string): string => `- title: Phần một\n  text:\n    - Văn bản này nói một điều.\n  sources: ${sources}\n`;

test('a section that names a source which is not listed stops', () => {
  const root = makeProject({ [SECTIONS]: `${section('[1]')}${section('[1, 4]')}` });
  expect(strictly(root, (files) => readSections(files, 'luat-thu', 4))).toHaveLength(2);
  const error = sourceErrorOf(() => strictly(root, (files) => readSections(files, 'luat-thu', 3)));
  expect(error.position).toMatchObject({ file: SECTIONS, field: '[2].sources' });
  expect(error.found).toContain('nguồn số 4');
});

test('a section without a source stops: no source, not published', () => {
  const error = sourceErrorOf(() => strictly(makeProject({ [SECTIONS]: section('[]') }), (files) => readSections(files, 'luat-thu', 3)));
  expect(error.position).toMatchObject({ file: SECTIONS, line: 4, field: '[1].sources' });
  expect(error.expected).toContain('không có nguồn thì không đăng');
});

test('a section may say who must do it and what the site offers; an address that is not ours stops', () => {
  const more = (href: string): string => `${section('[1]')}  who: Cấp ủy của tỉnh.\n  links:\n    - { label: Tài liệu, href: ${href} }\n`;
  const read = (href: string) => strictly(makeProject({ [SECTIONS]: more(href) }), (files) => readSections(files, 'luat-thu', 1));
  expect(read('/tai-lieu/')[0]).toMatchObject({ who: 'Cấp ủy của tỉnh.', links: [{ label: 'Tài liệu', href: '/tai-lieu/' }] });
  const error = sourceErrorOf(() => read('https://noi-khac.vn/'));
  expect(error.position).toMatchObject({ file: SECTIONS, field: '[1].links[1].href' });
  expect(error.expected).toContain('địa chỉ một trang của website này');
});

test('a document that is restated article by article has no sections', () => {
  expect(strictly(makeProject(), (files) => readSections(files, 'luat-thu', 1))).toEqual([]);
});

test('the chain of documents runs from oldest to newest', () => {
  const dates = strictly(ROOT, readDocumentChain).map(({ date }) => date);
  expect(dates.length).toBeGreaterThanOrEqual(6);
  expect(dates).toEqual([...dates].sort());
});

test('rows of the comparison and cases of transition are read from all files, and a wrong one stops with its line', () => {
  expect(strictly(ROOT, readComparison)?.rows.length).toBeGreaterThan(40);
  expect(strictly(ROOT, readComparison)?.cases.value.length).toBeGreaterThan(2);
  const file = 'content/doi-chieu/a.yaml';
  const root = makeProject({
    'content/doi-chieu/doi-chieu.yaml': 'old: a\nnew: b\n',
    [file]: '- from: [1]\n  to: [1]\n  kind: moved\n  change: Chuyển đi nơi khác.\n  affects: []\n',
  });
  const error = sourceErrorOf(() => strictly(root, readComparison));
  expect(error.position).toMatchObject({ file, line: 3, field: '[1].kind' });
  expect(error.expected).toMatch(/kept.*dropped/);
});

test('a word that no mark may cut has two syllables or more', () => {
  const file = 'content/tu-ngu/tu-ghep.yaml';
  const project = (words: string): string =>
    makeProject({ 'content/doi-chieu/doi-chieu.yaml': 'old: a\nnew: b\n', 'content/doi-chieu/chuyen-tiep.yaml': '[]\n', [file]: words });
  expect(strictly(project('[ma túy]'), readComparison)?.cut('ma túy')).toEqual(['ma túy']);
  for (const bad of ['[ma túy, túy]', '[Ma túy]', '[ma  túy]'])
    expect(sourceErrorOf(() => strictly(project(bad), readComparison)).position.file).toBe(file);
});

test('a highlight of the home page must cite a place', () => {
  const file = 'content/trang-chu/diem-moi.yaml';
  const yaml = (cite: string): string => `- text: Một điều mới của luật.\n  cite: ${cite}\n`;
  expect(strictly(makeProject({ [file]: yaml('khoản 1 Điều 29') }), readHighlights).highlights[0]?.place).toEqual({
    article: 29,
    clause: 1,
  });
  expect(sourceErrorOf(() => strictly(makeProject({ [file]: yaml('phần đầu luật') }), readHighlights)).position).toMatchObject({
    file,
    field: '[1].cite',
  });
});
