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
  const countOf = (label: string | null): number => Number(/\((\d+)\)/.exec(label ?? '')?.[1]);

  test.each(GROUPS)(
    '“%s” leaves just the rows that touch them, as many as its label says, with and without JavaScript',
    async (label, id) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await site.open(PATH, { javaScriptEnabled });
        const rows = page.locator('.compare-row');
        const all = await rows.count();
        expect(all).toBeGreaterThan(50);
        const choice = page.locator('.filters label', { hasText: label });
        await choice.locator('input').check();
        const shown = await page
          .locator('.compare-row:visible')
          .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['affects']?.split(' ') ?? []));
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThan(all);
        expect(shown.every((affects) => affects.includes(id))).toBe(true);
        expect(shown).toHaveLength(await page.locator(`.compare-row[data-affects~="${id}"]`).count());
        expect(countOf(await choice.textContent())).toBe(shown.length);
        await page.locator('.filters input[value=""]').check();
        expect(await page.locator('.compare-row:visible').count()).toBe(all);
      }
    },
  );

  test('work by keyboard', async () => {
    const page = await site.open(PATH);
    await page.locator('.filters input[value=""]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`.filters input[value="${GROUPS[0][1]}"]`).isChecked()).toBe(true);
  });

  test('stand in the address, survive reload, Back and sharing, add no entry to the history, and say how many rows they leave', async () => {
    const page = await site.open('/van-ban/');
    await page.goto(`${site.server.origin}${PATH}`);
    const before = await page.evaluate(() => history.length);
    for (const id of ['nha-truong', 'cha-me', 'cap-xa']) await page.locator(`.filters input[value="${id}"]`).check();
    expect(new URL(page.url()).search).toBe('?loc=cap-xa');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const visible = await page.locator('.compare-row:visible').count();
    const holds = async (opened: typeof page): Promise<void> => {
      expect(await opened.locator('.filters input[value="cap-xa"]').isChecked()).toBe(true);
      expect(await opened.locator('.compare-row:visible').count()).toBe(visible);
      expect(await opened.locator('[data-shown]').innerText()).toBe(`Bảng có ${visible} trên 63 dòng.`);
    };
    await holds(page);
    await page.reload();
    await holds(page);
    await page.locator('.compare-row:visible .side-by-side').first().click();
    await page.waitForURL(/thanh-dieu/);
    await page.goBack();
    await holds(page);
    await holds(await site.open(`${PATH}?loc=cap-xa`));
    await page.locator('.filters input[value=""]').check();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/van-ban/');
  });

  test('an address with an unknown choice shows all rows', async () => {
    const page = await site.open(`${PATH}?loc=khong-co`);
    expect(await page.locator('.compare-row:visible').count()).toBe(63);
    expect(await page.locator('.filters input[value=""]').isChecked()).toBe(true);
  });

  test('a browser without :has() filters too: the script hides the rows', async () => {
    const page = await site.open(PATH);
    await page.locator('.filters input[value="nha-truong"]').check();
    const hidden = await page.locator('.compare-row').evaluateAll((rows) => rows.filter((row) => (row as HTMLElement).hidden).length);
    expect(hidden).toBe(63 - (await page.locator('.compare-row:visible').count()));
  });

  test('a link to a row that the filter hides shows all rows again', async () => {
    const page = await site.open(`${PATH}?loc=nha-truong#den-dieu-29`);
    expect(await page.locator('#den-dieu-29').isVisible()).toBe(true);
    await page.locator('.filters input[value="nha-truong"]').check();
    expect(await page.locator('#den-dieu-29').isVisible()).toBe(false);
    await page.locator('#bay-thay-doi ~ ol a[href="#den-dieu-29"]').first().click();
    await page.locator('#den-dieu-29').waitFor({ state: 'visible' });
    expect(new URL(page.url()).search).toBe('');
  });
});

test('the seven biggest changes stand first, each a sentence with its clause and the way to its row', async () => {
  const page = await site.open(PATH);
  const first = page.locator('main h2').first();
  expect(await first.innerText()).toBe('Bảy thay đổi lớn nhất');
  const items = page.locator('#bay-thay-doi ~ ol > li');
  expect(await items.count()).toBe(7);
  for (const hrefs of await items.evaluateAll((nodes) =>
    nodes.map((node) => [...node.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')),
  )) {
    const article = /^\/van-ban\/luat-120-2025-qh15\/dieu-(\d+)\/#khoan-\d+/.exec(hrefs[0] ?? '')?.[1];
    expect(hrefs).toEqual([hrefs[0], `#den-dieu-${article}`]);
    expect(await page.locator(`[id="den-dieu-${article}"]`).count()).toBe(1);
  }
});

test('each row has its article as heading, and no two headings or links to a pair are named alike', async () => {
  const page = await site.open(PATH);
  const headings = (await page.locator('.compare-row h4').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  expect(headings).toHaveLength(63);
  expect(headings.every((text) => text.startsWith('Điều '))).toBe(true);
  expect(new Set(headings).size).toBe(63);
  const links = await page.locator('.side-by-side').allInnerTexts();
  expect(links.length).toBeGreaterThan(30);
  expect(new Set(links).size).toBe(links.length);
});

test('what changed stands beside its article on a wide screen, in the wider column (L33)', async () => {
  const page = await site.open(PATH);
  const rows = await page.locator('.compare-row').evaluateAll((nodes) =>
    nodes.map((node) => {
      const [side, change] = [node.querySelector('.side'), node.querySelector('.change')].map((part) => part?.getBoundingClientRect());
      return {
        id: node.id,
        beside: side?.top === change?.top,
        wide: (change?.width ?? 0) > 2 * (side?.width ?? 0),
        height: node.clientHeight,
      };
    }),
  );
  expect(rows.filter(({ beside, wide }) => !beside || !wide)).toEqual([]);
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThan(600);
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

  test('stand khoản by khoản: side by side on a wide screen, one under the other on a phone, each with its law and clause', async () => {
    const read = async (width: number) => {
      const page = await site.open(PAIR, { viewport: { width, height: 800 } });
      return page.locator('.pair').evaluateAll((pairs) =>
        pairs.map((pair) =>
          [...pair.querySelectorAll('.clause-side')].map((side) => {
            const { x, y, bottom } = side.getBoundingClientRect();
            return {
              x: Math.round(x),
              y: Math.round(y),
              bottom,
              label: side.querySelector('.place')?.textContent?.replace(/\s+/g, ' ').trim(),
            };
          }),
        ),
      );
    };
    const wide = await read(1280);
    expect(wide).toHaveLength(3);
    const narrow = await read(360);
    for (const [index, clause] of [1, 2, 3].entries()) {
      const [left, right] = wide[index] ?? [];
      expect([left?.label, right?.label]).toEqual([
        `Luật 73/2021 (hết hiệu lực) khoản ${clause} Điều 22`,
        `Luật 120/2025 khoản ${clause} Điều 23`,
      ]);
      expect(left && right && right.x > left.x && right.y === left.y).toBe(true);
      const [above, below] = narrow[index] ?? [];
      expect(above && below && below.x === above.x && below.y >= above.bottom).toBe(true);
      expect((narrow[index + 1]?.[0]?.y ?? Infinity) >= (below?.bottom ?? 0)).toBe(true);
    }
  });

  test('no mark cuts a word of several syllables', async () => {
    for (const slug of ['dieu-22-thanh-dieu-23', 'dieu-27-thanh-dieu-31', 'dieu-40-thanh-dieu-42']) {
      const page = await site.open(`${PATH}${slug}/`);
      const marks = await page
        .locator('.pairs del, .pairs ins')
        .evaluateAll((nodes) =>
          nodes.map((node) => [node.previousSibling?.textContent ?? '', node.textContent, node.nextSibling?.textContent ?? ''] as const),
        );
      expect(marks.length).toBeGreaterThan(3);
      const edges = marks.flatMap(([before, text, after]) => [
        `${before.slice(-15)}|${text.slice(0, 15)}`,
        `${text.slice(-15)}|${after.slice(0, 15)}`,
      ]);
      expect(edges.filter((edge) => /(?<!\p{L})(?:ma ?\| ?túy|cai ?\| ?nghiện|cơ ?\| ?sở|quản ?\| ?lý)(?!\p{L})/iu.test(edge))).toEqual([]);
    }
  });

  test('mark what differs with elements and underlines, so that it also shows without colour', async () => {
    const page = await site.open(PAIR);
    for (const tag of ['del', 'ins']) {
      expect(await page.locator(`.pairs ${tag}`).count()).toBeGreaterThan(0);
      expect(
        await page
          .locator(`.pairs ${tag}`)
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
