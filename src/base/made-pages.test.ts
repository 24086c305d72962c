import { expect, onTestFinished, test } from 'vitest';
import { byAddress, giveOtherPages, onPageMade, takeTurn } from './made-pages.ts';
import { temporaryFolder } from './test-support/folder.ts';

/** One page alone. */
async function give(address: string, html: string): Promise<void> {
  const turn = takeTurn();
  await turn.give(address, html);
  turn.end();
}

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
  await give('/a/', 'một');
  expect(late).toEqual(['/a/']);
  await give('/404.html', 'không thấy');
  await giveOtherPages(root);
  expect(read).toEqual([
    ['/a/', 'một'],
    ['/404.html', 'không thấy'],
    ['/chep/', 'chép vào'],
  ]);
  expect(late).toEqual(['/a/', '/404.html', '/chep/']);

  // A page that search would lead to, and that nobody finds.
  await give('/mat/', 'mất');
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

test('pages that are made at a time are given in the order in which they began; one of which nothing came holds nobody up', async () => {
  const read: string[] = [];
  onPageMade(async (address) => {
    await Promise.resolve();
    read.push(address);
  });
  const [first, nothing, third, fourth] = [takeTurn(), takeTurn(), takeTurn(), takeTurn()];
  const thirdGiven = third.give('/ba/', '').finally(third.end);
  const fourthGiven = fourth.give('/bốn/', '').finally(fourth.end);
  nothing.end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(read).toEqual([]);
  await first.give('/một/', '');
  expect(read).toEqual(['/một/']);
  first.end();
  await Promise.all([thirdGiven, fourthGiven]);
  expect(read).toEqual(['/một/', '/ba/', '/bốn/']);
});
