import { expect, onTestFinished, test } from 'vitest';
import { byAddress, giveOtherPages, onPageMade, pageMade } from './made-pages.ts';
import { temporaryFolder } from './test-support/folder.ts';

test('whoever asks gets every page once: as it is made, and at the end those that were copied into the site', async () => {
  const { root, remove } = temporaryFolder({ 'a/index.html': 'một', '404.html': 'không thấy', 'chep/index.html': 'chép vào' });
  onTestFinished(remove);
  const read: [string, string][] = [];
  const late: string[] = [];
  onPageMade((address, html) => {
    read.push([address, html]);
  });
  onPageMade(async (address) => {
    await Promise.resolve();
    late.push(address);
  });
  await pageMade('/a/', 'một');
  expect(late).toEqual(['/a/']);
  await pageMade('/404.html', 'không thấy');
  await giveOtherPages(root);
  expect(read).toEqual([
    ['/a/', 'một'],
    ['/404.html', 'không thấy'],
    ['/chep/', 'chép vào'],
  ]);
  expect(late).toEqual(['/a/', '/404.html', '/chep/']);

  // A page that search would lead to, and that nobody finds.
  await pageMade('/mat/', 'mất');
  await expect(giveOtherPages(root)).rejects.toThrow('Trang /mat/ đã dựng nhưng không có trong trang web');
});

test('what was gathered comes in the order of addresses, whatever page was made first', () => {
  const gathered = new Map([
    ['/b/', 1],
    ['/', 2],
    ['/a/c/', 3],
    ['/a/', 4],
  ]);
  expect([...byAddress(gathered).keys()]).toEqual(['/', '/a/', '/a/c/', '/b/']);
});
