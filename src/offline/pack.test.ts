import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../base/test-support/folder.ts';
import { keptOf } from './pack.ts';

const LONG = 'Điều “1” \\ '.repeat(120_000);

function site(files: Readonly<Record<string, string>>): string {
  const { root, remove } = temporaryFolder(files);
  onTestFinished(remove);
  return root;
}

const FILES = {
  'index.html': '<p>Trang đầu</p>',
  'hoi-dap/a/index.html': LONG,
  'van-ban/luat-cu/dieu-1/index.html': 'hết hiệu lực',
  'van-ban/luat-moi/dieu-1/index.html': 'còn hiệu lực',
  'tai-lieu/b/index.html': 'không giữ',
  'khi-khong-co-mang/index.html': 'không có mạng',
};

test('the pack is JSON, whatever the pieces in which it is written: address → page, of what is kept', () => {
  const pieces: string[] = [];
  const { pages } = keptOf(site(FILES), ['luat-cu'], (piece) => pieces.push(piece));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pages).toBe(4);
  expect(JSON.parse(pieces.join(''))).toEqual({
    '/': FILES['index.html'],
    '/hoi-dap/a/': LONG,
    '/van-ban/luat-moi/dieu-1/': 'còn hiệu lực',
    '/khi-khong-co-mang/': 'không có mạng',
  });
});

test('its hash is of what is kept, and of nothing else', () => {
  const { hash } = keptOf(site(FILES), []);
  expect(keptOf(site({ ...FILES, 'tai-lieu/b/index.html': 'khác' }), []).hash).toBe(hash);
  expect(keptOf(site({ ...FILES, 'hoi-dap/a/index.html': `${LONG}.` }), []).hash).not.toBe(hash);
});
