import { expect, test } from 'vitest';
import type { SiteFile } from './for-site.ts';
import { mainFiles } from './main-files.ts';

const file = (name: string, kind: string, variant?: string): SiteFile => ({
  path: `/tai-ve/x/${name}`,
  title: 'Tài liệu',
  format: name.split('.').at(-1) ?? '',
  kind,
  ...(variant === undefined ? {} : { variant }),
  audience: [],
  levels: [],
  topics: [],
  source: 'content/x.yaml',
});
const said = (files: SiteFile[]): string[] => mainFiles(files).main.map(({ action, file: { path } }) => `${action} ${path.slice(10)}`);

test('a paper is printed and edited; its key stays among the others', () => {
  const files = [
    file('de-dap-an.docx', 'quiz', 'Đáp án'),
    file('de-dap-an.pdf', 'quiz', 'Đáp án'),
    file('de.docx', 'quiz'),
    file('de.pdf', 'quiz'),
    file('de-phieu.pdf', 'worksheet', 'Phiếu'),
  ];
  expect(said(files)).toEqual(['print de.pdf', 'word de.docx']);
  expect(mainFiles(files).rest.map(({ path }) => path.slice(10))).toEqual(['de-dap-an.docx', 'de-dap-an.pdf', 'de-phieu.pdf']);
});

test('a poster is printed in A4 and posted; a picture for networks is posted', () => {
  const poster = [
    file('p-a3.pdf', 'poster', 'A3'),
    file('p-1080x1080.png', 'poster', 'vuông'),
    file('p-a4.pdf', 'poster', 'A4'),
    file('p-a4.png', 'poster', 'A4'),
  ];
  expect(said(poster)).toEqual(['print p-a4.pdf', 'post p-1080x1080.png']);
  expect(said([file('s-1080x1350.png', 'social', 'dọc'), file('s.txt', 'social')])).toEqual(['post s-1080x1350.png', 'text s.txt']);
});

test('a deck is shown before it is printed; a calendar goes into the telephone; a banner goes to the printer', () => {
  expect(said([file('d.pdf', 'slides'), file('d.pptx', 'slides')])).toEqual(['slides d.pptx', 'print d.pdf']);
  expect(said([file('l.ics', 'calendar'), file('l.pdf', 'calendar')])).toEqual(['print l.pdf', 'calendar l.ics']);
  expect(said([file('b-bang-ron-3x1.pdf', 'banner', 'băng rôn'), file('b-bang-ron-3x1.svg', 'banner', 'băng rôn')])).toEqual([
    'banner b-bang-ron-3x1.pdf',
  ]);
});
