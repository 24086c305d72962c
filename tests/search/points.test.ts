/** What the search promises, each once as a reader sees it; figures over many queries stand in quality.test.ts. */
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';
import { answered, searchPath, shownResults } from './support.ts';

const site = useSite();

async function results(query: string, device = PHONE): Promise<{ urls: string[]; note: string; help: boolean; text: string }> {
  const page = await site.open(searchPath(query), device);
  await answered(page);
  const missing = page.locator('[data-search-missing]');
  return {
    urls: await shownResults(page),
    note: (await missing.isVisible()) ? await missing.innerText() : '',
    help: await page.locator('[data-search-help]').isVisible(),
    text: await page.locator('main').innerText(),
  };
}

describe('never empty', () => {
  test.each([
    ['chồng nghiện đánh vợ', '/tro-giup/bi-danh-bi-doa/'],
    ['bạn bị sốc ma túy làm gì', '/tro-giup/goi-khong-day/'],
    ['256a blhs', '/van-ban/bo-luat-hinh-su/dieu-256a/'],
    ['nghị định 282/2025', '/van-ban/nghi-dinh-282-2025-nd-cp/'],
    ['nghiệnmatuyphailamsao', undefined],
  ])('%s', async (query, first) => {
    const { urls } = await results(query);
    expect(urls.length).toBeGreaterThan(0);
    if (first !== undefined) expect(urls[0]).toBe(first);
  });
});

describe('the door first', () => {
  test.each([
    ['con tôi sử dụng ma túy', '/hoi-dap/noi-voi-con-the-nao/'],
    ['chong nghien danh dap vo con suot ngay', '/tro-giup/bi-danh-bi-doa/'],
    ['contoinghienphailamsao', '/hoi-dap/noi-voi-con-the-nao/'],
  ])('%s: panel, and that person’s page', async (query, first) => {
    const { urls, help } = await results(query);
    expect(help).toBe(true);
    expect(urls[0]).toBe(first);
  });

  test.each([
    ['tội cưỡng bức', '/van-ban/bo-luat-hinh-su/dieu-257/'],
    ['tim tai lieu cho hoc sinh', undefined],
    ['danh mục chất ma túy', undefined],
    ['không có tiền nộp phạt ma túy thì sao', '/hoi-dap/dung-ma-tuy-phat-bao-nhieu/'],
  ])('%s: no panel', async (query, first) => {
    const { urls, help } = await results(query);
    expect(help).toBe(false);
    if (first !== undefined) expect(urls[0]?.replace(/#.*/, '')).toBe(first);
  });

  test('advice asked for without marks is no wish to die', async () => {
    const { urls, help } = await results('tu van tam ly');
    expect(help).toBe(true);
    expect(urls[0]).toBe('/tro-giup/');
  });

  // A list that somebody has read for half a second keeps its top: late, the rest must complete it and not repeat a kind.
  test.each([0, 1200])(
    'one question, one article, one guide, one help, one download for a broad word; second part after %d ms',
    async (late) => {
      const page = await site.open('/gioi-thieu/', DESKTOP);
      await page.route('**/chi-muc-sau.json', async (route) => {
        await page.waitForTimeout(late);
        await route.continue();
      });
      await page.goto(site.server.origin + searchPath('cai nghiện'));
      await answered(page);
      const urls = await shownResults(page);
      expect(urls.slice(0, 5).map((url) => /^\/([^/]+)/.exec(url)?.[1])).toEqual([
        'hoi-dap',
        'van-ban',
        'thu-tuc',
        'tro-giup',
        expect.stringMatching(/tai-lieu|bieu-mau/),
      ]);
    },
  );
});

describe('numbers and places of any document', () => {
  test.each([
    ['nđ 282 điều 30', '/van-ban/nghi-dinh-282-2025-nd-cp/dieu-30/'],
    ['luật 2021 điều 5', '/van-ban/luat-73-2021-qh14/dieu-5/'],
    ['điều 32 luật 73 thành điều mấy', '/van-ban/doi-chieu/#tu-dieu-32'],
    ['cai nghiện ở Khánh Hòa', '/tro-giup/#dia-phuong'],
  ])('%s', async (query, first) => {
    expect((await results(query)).urls[0]).toBe(first);
  });

  test.each([
    ['điều 24 blhs', /không đăng Điều 24 của Bộ luật/],
    ['điều 20 hp', /không đăng Hiến pháp.*vbpl\.vn/],
    ['luật trẻ em', /không đăng Luật Trẻ em 102\/2016\/QH13.*vbpl\.vn/],
    ['công văn 573', /không đăng Công văn 573\/TTg-KGVX/],
  ])('%s is not here: that is said, with where it is, and none of our articles stands for it', async (query, said) => {
    const { note, text, urls } = await results(query);
    expect(note).toMatch(said);
    expect(urls.length).toBeGreaterThan(0);
    if (/^điều/.test(query)) expect(text).not.toMatch(/Đúng nơi bạn hỏi\s+Điều/);
  });
});

test('marks typed on purpose part "bán" from "bản"; without them both are found', async () => {
  const [sell, copy] = [await results('bán'), await results('bản')];
  expect(sell.urls.slice(0, 5)).not.toEqual(copy.urls.slice(0, 5));
  expect(sell.text.toLowerCase()).toContain('bán');
  expect((await results('ban')).urls.length).toBeGreaterThan(5);
});
