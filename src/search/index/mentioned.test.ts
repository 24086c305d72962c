import { expect, test } from 'vitest';
import type { ExtractedPage } from './extract.ts';
import { mentionedDocuments } from './mentioned.ts';

const page = (text: string): ExtractedPage => ({
  title: '',
  label: '',
  description: '',
  kind: 'trang',
  audiences: [],
  sections: [{ anchor: '', heading: '', text }],
});

test('documents that are named and not published, each with the page that speaks of it most, the list of sources last', () => {
  const pages = new Map([
    [
      '/a/',
      page(
        'Theo Thông tư số 19/2025/TT-BGDĐT và Công văn 573/TTg-KGVX. Luật Trẻ em số 102/2016/QH13. Luật đó đã được Luật 16/2008/QH12 sửa.',
      ),
    ],
    ['/b/', page('Thông tư 19/2025/TT-BGDĐT; lại Thông tư 19/2025/TT-BGDĐT. Kết luận 132-KL/TW.')],
    ['/nguon/', page('Công văn 573/TTg-KGVX, Công văn 573/TTg-KGVX. Nghị định 163/2026/NĐ-CP')],
  ]);
  expect(mentionedDocuments(pages, ['163/2026/NĐ-CP'])).toEqual([
    { type: 'Luật', number: '16/2008/QH12', url: '/a/' },
    { type: 'Thông tư', number: '19/2025/TT-BGDĐT', url: '/b/' },
    { type: 'Luật Trẻ em', number: '102/2016/QH13', url: '/a/' },
    { type: 'Kết luận', number: '132-KL/TW', url: '/b/' },
    { type: 'Công văn', number: '573/TTg-KGVX', url: '/a/' },
  ]);
});
