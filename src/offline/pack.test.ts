import { expect, test } from 'vitest';
import { PackWriter } from './pack.ts';

const LONG = 'Điều “1” \\ '.repeat(120_000);

const PAGES = {
  '/': '<p>Trang đầu</p>',
  '/hoi-dap/a/': LONG,
  '/van-ban/luat-cu/dieu-1/': 'hết hiệu lực',
  '/van-ban/luat-moi/dieu-1/': 'còn hiệu lực',
  '/tai-lieu/b/': 'không giữ',
  '/404.html': 'không giữ',
  '/khi-khong-co-mang/': 'không có mạng',
};

/** The pack of some pages, in the pieces in which it was written. */
function packOf(
  pages: Readonly<Record<string, string>>,
  leftOut: readonly string[] = [],
): { pieces: string[]; pages: number; hash: string } {
  const pieces: string[] = [];
  const pack = new PackWriter((piece) => pieces.push(piece), leftOut);
  for (const [address, html] of Object.entries(pages)) pack.add(address, html);
  return { pieces, ...pack.end() };
}

test('the pack is JSON, whatever the pieces in which it is written: address → page, of what is kept', () => {
  const { pieces, pages } = packOf(PAGES, ['luat-cu']);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pages).toBe(4);
  expect(JSON.parse(pieces.join(''))).toEqual({
    '/': PAGES['/'],
    '/hoi-dap/a/': LONG,
    '/van-ban/luat-moi/dieu-1/': 'còn hiệu lực',
    '/khi-khong-co-mang/': 'không có mạng',
  });
});

test('a pack of nothing is JSON too', () => {
  expect(JSON.parse(packOf({}).pieces.join(''))).toEqual({});
});

test('its hash is of what is kept, and of nothing else', () => {
  const { hash } = packOf(PAGES);
  expect(packOf({ ...PAGES, '/tai-lieu/b/': 'khác' }).hash).toBe(hash);
  expect(packOf({ ...PAGES, '/hoi-dap/a/': `${LONG}.` }).hash).not.toBe(hash);
});
