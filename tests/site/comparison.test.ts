import { describe, expect, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const PATH = '/van-ban/doi-chieu/';
const GROUPS = [
  ['Học sinh, sinh viên', 'hoc-sinh-sinh-vien'],
  ['Cha mẹ, gia đình', 'cha-me'],
  ['Người sử dụng ma túy', 'nguoi-su-dung'],
  ['Người đang cai, sau cai', 'nguoi-cai-nghien'],
  ['Nhà trường', 'nha-truong'],
  ['Cấp xã', 'cap-xa'],
] as const;

describe('filters', () => {
  test.each(GROUPS)('“%s” leaves just the rows that touch them, with and without JavaScript', async (label, id) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open(PATH, { javaScriptEnabled });
      const rows = page.locator('.compare-row');
      const all = await rows.count();
      expect(all).toBeGreaterThan(50);
      await page.getByRole('radio', { name: label, exact: true }).check();
      const shown = await page
        .locator('.compare-row:visible')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['affects']?.split(' ') ?? []));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(all);
      expect(shown.every((affects) => affects.includes(id))).toBe(true);
      expect(shown).toHaveLength(await page.locator(`.compare-row[data-affects~="${id}"]`).count());
      await page.getByRole('radio', { name: 'Mọi người', exact: true }).check();
      expect(await page.locator('.compare-row:visible').count()).toBe(all);
    }
  });

  test('work by keyboard', async () => {
    const page = await site.open(PATH);
    await page.getByRole('radio', { name: 'Mọi người', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: GROUPS[0][0], exact: true }).isChecked()).toBe(true);
  });
});

test('a link to an article of either law arrives at its row', async () => {
  for (const [hash, href] of [
    ['tu-dieu-23', '/van-ban/luat-73-2021-qh14/dieu-23/'],
    ['den-dieu-29', '/van-ban/luat-120-2025-qh15/dieu-29/'],
  ] as const) {
    const page = await site.open(`${PATH}#${hash}`);
    const row = page.locator('.compare-row', { has: page.locator(`a[href="${href}"]`) }).first();
    const box = await row.boundingBox();
    expect(box && box.y < 800 && box.y + box.height > 0).toBe(true);
  }
});

describe('two versions of an article', () => {
  const PAIR = `${PATH}dieu-22-thanh-dieu-23/`;

  test('stand side by side on a wide screen, one above the other on a phone', async () => {
    const boxes = async (width: number): Promise<{ x: number; y: number }[]> => {
      const page = await site.open(PAIR, { viewport: { width, height: 800 } });
      return page.locator('.both > section').evaluateAll((nodes) =>
        nodes.map((node) => {
          const { x, y } = node.getBoundingClientRect();
          return { x: Math.round(x), y: Math.round(y) };
        }),
      );
    };
    const [left, right] = await boxes(1280);
    expect(left && right && right.x > left.x && right.y === left.y).toBe(true);
    const [first, second] = await boxes(360);
    expect(first && second && second.x === first.x && second.y > first.y).toBe(true);
  });

  test('mark what differs with elements and underlines, so that it also shows without colour', async () => {
    const page = await site.open(PAIR);
    for (const tag of ['del', 'ins']) {
      expect(await page.locator(`.both ${tag}`).count()).toBeGreaterThan(0);
      expect(
        await page
          .locator(`.both ${tag}`)
          .first()
          .evaluate((node) => getComputedStyle(node).textDecorationLine),
      ).toContain('underline');
    }
  });
});

test('every article page of both laws tells what became of it and leads to its counterpart', async () => {
  for (const path of ['/van-ban/luat-73-2021-qh14/dieu-23/', '/van-ban/luat-120-2025-qh15/dieu-24/']) {
    const page = await site.open(path);
    const section = page.locator('#doi-chieu');
    expect(await section.locator('strong').first().innerText()).toMatch(/^(Giữ nguyên|Sửa đổi|Gộp|Tách|Mới|Bỏ)\.$/);
    expect(await section.locator('a[href^="/van-ban/"]').count()).toBeGreaterThan(0);
  }
});

test('cases of transition open by keyboard and cite clauses of the law in force', async () => {
  const page = await site.open(PATH);
  const summary = page.locator('details.case > summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  const links = page.locator('details.case[open] .basis a');
  expect(await links.count()).toBeGreaterThan(0);
  expect(await links.first().getAttribute('href')).toMatch(/^\/van-ban\/luat-120-2025-qh15\/dieu-5[56]\/#khoan-\d/);
});

test('the filter for pupils and for parents shows what became of testing, management and duties', async () => {
  const page = await site.open(PATH);
  for (const id of ['hoc-sinh-sinh-vien', 'cha-me']) {
    await page.locator(`.filters input[value="${id}"]`).check();
    for (const article of [5, 22, 23, 24, 26])
      expect(
        await page.evaluate(
          (number) => document.getElementById(`tu-dieu-${number}`)?.closest<HTMLElement>('.compare-row')?.offsetParent !== null,
          article,
        ),
        `${id} ${article}`,
      ).toBe(true);
  }
  await page.locator('.filters input[value="nha-truong"]').check();
  expect(await page.locator('.compare-row:visible').count()).toBeGreaterThan(3);
});
