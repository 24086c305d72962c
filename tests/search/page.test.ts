/** The search page in a browser. */
import { describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';
import { answered, searchPath, shownResults, siteSearch } from './support.ts';

const site = useSite();

describe('results', () => {
  test('what scripts get is what a person sees', async () => {
    const page = await site.open(searchPath('cai nghiện tại nhà'));
    await answered(page);
    const entries = await siteSearch(page, 'cai nghiện tại nhà');
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.map(({ url }) => url)).toEqual(await shownResults(page));
    expect(entries[0]).toMatchObject({ document: 'luat-120-2025-qh15', article: 32, type: 'luat-con-hieu-luc' });
    expect(await siteSearch(page, 'cai nghiện tại nhà', { limit: 2 })).toHaveLength(2);
    expect(
      (await siteSearch(page, 'cai nghiện tại nhà', { document: 'luat-73-2021-qh14' })).every(
        ({ document }) => document === 'luat-73-2021-qh14',
      ),
    ).toBe(true);
  });

  test('found words are marked, the number of results is announced', async () => {
    const page = await site.open(searchPath('cai nghien tai gia dinh'));
    await answered(page);
    expect((await page.locator('.result mark').allInnerTexts()).join(' ').toLowerCase()).toContain('cai nghiện');
    expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ kết quả cho “cai nghien tai gia dinh”$/);
    expect(await page.locator('[data-search-status]').getAttribute('role')).toBe('status');
  });

  test('an ended law says so, since when, and what replaced it', async () => {
    const page = await site.open(searchPath('điều 23 luật 2021'));
    await answered(page);
    expect(await page.locator('.result').first().innerText()).toMatch(/Hết hiệu lực từ 01\/7\/2026, thay bằng Luật 120\/2025\/QH15/);
  });

  test('more results come on request, and the focus goes to the first of them', async () => {
    const page = await site.open(searchPath('cai nghiện'));
    await answered(page);
    expect(await page.locator('.result').count()).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await expect.poll(() => page.locator('.result').count()).toBe(20);
    expect(await page.evaluate(() => [...document.querySelectorAll('.result h2 a')].indexOf(document.activeElement as Element))).toBe(10);
  });
});

describe('direct answers', () => {
  test.each([
    ['điều 23', 23, undefined],
    ['d23', 23, undefined],
    ['khoan 2 dieu 5', 5, 2],
    ['điểm a khoản 1 điều 30 luật 2025', 30, 1],
  ])('%s: the place of the law in force first, the other law next', async (query, article, clause) => {
    const page = await site.open('/tim-kiem/');
    const [first, second] = await siteSearch(page, query);
    expect(first).toMatchObject({ document: 'luat-120-2025-qh15', article, ...(clause === undefined ? {} : { clause }) });
    expect(first?.excerpt.length).toBeGreaterThan(20);
    expect(second).toMatchObject({ document: 'luat-73-2021-qh14', article });
  });

  test.each([
    ['73/2021', '/van-ban/luat-73-2021-qh14/'],
    ['chi thi 36', '/van-ban/chi-thi-36-ct-tw/'],
    ['26/6', '/chien-dich/ngay-26-6/'],
    ['111', '/tro-giup/'],
    ['532-TB/TU', '/van-ban/thong-bao-532-tb-tu/'],
  ])('%s leads to %s', async (query, url) => {
    const page = await site.open('/tim-kiem/');
    expect((await siteSearch(page, query))[0]?.url).toBe(url);
  });

  test("the clause's whole text with its points, and which law it is, on the page", async () => {
    const page = await site.open(searchPath('khoan 5 dieu 24'), PHONE);
    await answered(page);
    const first = await page.locator('.result').first().innerText();
    expect(first).toContain('Đúng nơi bạn hỏi');
    expect(first).toContain('Luật 120/2025/QH15');
    expect(first).toMatch(/a\) .*\nb\) /);
  });
});

describe('help first', () => {
  test.each(['con tôi nghiện', 'cai nghiện ở đâu', 'em muon bo'])(
    '%s: numbers to call, that person’s own page and the help page before everything else',
    async (query) => {
      const page = await site.open(searchPath(query), PHONE);
      await answered(page);
      const panel = page.locator('[data-search-help]');
      expect(await panel.isVisible()).toBe(true);
      expect(await panel.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        'tel:115',
        'tel:111',
        '/tro-giup/',
      ]);
      const first = await shownResults(page);
      expect(first[0]).toMatch(/^\/(?:tro-giup|hoi-dap)\//);
      expect(first.slice(0, 4)).toContain('/tro-giup/');
      expect((await panel.boundingBox())?.y ?? 9999).toBeLessThan((await page.locator('.result').first().boundingBox())?.y ?? 0);
    },
  );

  test('the reporting line is never offered as help, and ordinary questions show no panel', async () => {
    const page = await site.open(searchPath('thời hạn cai nghiện'));
    await answered(page);
    expect(await page.locator('[data-search-help]').isVisible()).toBe(false);
    expect(await page.locator('[data-search-help]').innerHTML()).not.toContain('0769');
  });
});

describe('nothing found', () => {
  test('a calm way on: spelling, broad subjects, contents, help', async () => {
    const page = await site.open(searchPath('nghienzz'), PHONE);
    await answered(page);
    const nothing = page.locator('[data-search-nothing]');
    expect(await nothing.isVisible()).toBe(true);
    expect(await nothing.innerText()).toContain('111');
    expect(await page.locator('[data-search-spelling] a').count()).toBeGreaterThan(0);
    for (const href of ['/van-ban/', '/tro-giup/']) expect(await nothing.locator(`a[href="${href}"]`).count()).toBeGreaterThan(0);
    await nothing.getByRole('link', { name: 'cai nghiện' }).click();
    await page.locator('.result').first().waitFor();
  });

  test('a likely spelling is searched at once, and said', async () => {
    const page = await site.open(searchPath('quy trinh cai nghiem'));
    await answered(page);
    expect(await page.locator('[data-search-corrected]').innerText()).toContain('quy trinh cai nghien');
    expect((await shownResults(page))[0]).toContain('/dieu-29/');
  });
});

describe('filters and address', () => {
  test('by kind and audience, with counts that hold; both stay in the address; back undoes them', async () => {
    const page = await site.open(searchPath('cai nghiện'));
    await answered(page);
    const kind = page.getByLabel('Loại');
    const label = await kind.locator('option[value="luat-het-hieu-luc"]').innerText();
    await kind.selectOption('luat-het-hieu-luc');
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain(`${/\((\d+)\)/.exec(label)?.[1]} kết quả`);
    expect((await shownResults(page)).every((url) => url.startsWith('/van-ban/luat-73-2021-qh14/'))).toBe(true);
    expect(page.url()).toContain('loai=luat-het-hieu-luc');
    await page.getByLabel('Dành cho').selectOption('phu-huynh');
    expect(page.url()).toContain('danh-cho=phu-huynh');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Dành cho').inputValue()).toBe('');
    expect(await kind.inputValue()).toBe('luat-het-hieu-luc');
    await page.goBack();
    await expect.poll(() => kind.inputValue()).toBe('');
  });

  test('a filter gone through by keyboard makes one entry in the history, not one a key', async () => {
    const page = await site.open(searchPath('cai nghiện'));
    await answered(page);
    const before = await page.evaluate(() => history.length);
    const kind = page.getByLabel('Loại');
    await kind.focus();
    for (let key = 0; key < 3; key += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(150);
    }
    expect(await kind.inputValue()).not.toBe('');
    expect(page.url()).toContain(`loai=${await kind.inputValue()}`);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 2);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => kind.inputValue()).toBe('');
  });

  test('an address with filters opens as it was; a filter that leaves nothing can be taken off', async () => {
    const page = await site.open(`${searchPath('điều 23')}&loai=tro-giup`);
    await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
    await page.locator('.result').first().waitFor();
    expect(page.url()).not.toContain('loai');
  });

  test('typing searches without Enter and makes one entry in the history', async () => {
    const page = await site.open(searchPath('điều 5'));
    await answered(page);
    await page.locator('[data-search-input]').fill('');
    await page.locator('[data-search-input]').pressSequentially('xét nghiệm', { delay: 30 });
    await expect.poll(async () => (await shownResults(page)).slice(0, 3).join(' ')).toContain('/dieu-23/');
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('xét nghiệm');
    await page.goBack();
    await expect.poll(() => page.locator('[data-search-input]').inputValue()).toBe('điều 5');
    await expect.poll(async () => (await shownResults(page))[0]).toContain('/dieu-5/');
  });

  test('back from a result: the same list at the same place', async () => {
    const page = await site.open(searchPath('cai nghiện'), PHONE);
    await answered(page);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    const link = page.locator('.result h2 a').nth(14);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await Promise.all([page.waitForURL(/\/(?:van-ban|tai-lieu|danh-cho|tro-giup|chien-dich)\//), link.click()]);
    await page.goBack();
    await expect.poll(() => page.locator('.result').count()).toBe(20);
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);
  });
});

describe('arriving', () => {
  test('a result leads to its clause, the words are marked there, and nothing stays behind', async () => {
    const page = await site.open(searchPath('khoản 2 điều 24 thời hạn quản lý'));
    await answered(page);
    const link = page.locator('.result h2 a').first();
    expect(await link.getAttribute('href')).toBe('/van-ban/luat-120-2025-qh15/dieu-24/#khoan-2');
    site.server.transfers.length = 0;
    await Promise.all([page.waitForURL(/dieu-24\/#khoan-2$/), link.click()]);
    await page.locator('#khoan-2 mark.found').first().waitFor();
    expect((await page.locator('#khoan-2 mark.found').allInnerTexts()).join(' ').toLowerCase()).toContain('thời hạn');
    expect(await page.locator('mark.found').count()).toBe(await page.locator('#khoan-2 mark.found').count());
    expect(await page.locator('#khoan-2').evaluate((node) => node.matches(':target'))).toBe(true);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    await page.reload();
    expect(await page.locator('mark.found').count()).toBe(0);
  });

  test('a result without an anchor marks words in its text, not in menus', async () => {
    const page = await site.open(searchPath('bài phát biểu dưới cờ'));
    await answered(page);
    await page.locator('.result h2 a[href="/tai-lieu/bai-phat-bieu-chao-co/"]').click();
    await page.waitForURL('**/bai-phat-bieu-chao-co/');
    await page.locator('main mark.found').first().waitFor();
    expect(await page.locator(':is(header, footer, nav) mark.found').count()).toBe(0);
  });
});

describe('keyboard, phone, accessibility', () => {
  test('by keyboard alone: type, Enter, Tab to the first result, Enter', async () => {
    const page = await site.open('/tim-kiem/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('o-tim-chinh');
    await page.keyboard.type('khoản 1 điều 29');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
    for (let tabs = 0; tabs < 8 && !(await page.evaluate(() => document.activeElement?.matches('.result a') === true)); tabs += 1)
      await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/dieu-29\/#khoan-1$/), page.keyboard.press('Enter')]);
  });

  test.each([
    ['results', 'cai nghiện'],
    ['a direct answer', 'khoản 2 điều 5'],
    ['help', 'con tôi nghiện'],
    ['nothing', 'zzzzqx'],
    ['the start', ''],
  ])('%s: axe finds nothing, nothing is wider than 360 px', async (_, query) => {
    const page = await site.open(query === '' ? '/tim-kiem/' : searchPath(query), PHONE);
    await answered(page);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('without JavaScript the page says so and gives the table of contents', async () => {
    const page = await site.open('/tim-kiem/', { ...DESKTOP, javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Ô tìm kiếm cần JavaScript');
    expect(await page.locator('[data-search-start] a[href="/van-ban/"]').isVisible()).toBe(true);
  });
});
