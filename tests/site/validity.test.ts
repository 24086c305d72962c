import { describe, expect, test } from 'vitest';
import { sitePages, readBuilt } from '../support/dist.ts';
import { useSite } from '../support/site.ts';

const OLD = '/van-ban/luat-73-2021-qh14/';

/** Text of a piece of HTML, tags taken out. */
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
/** The first banner of a page, up to the end of its element (it holds no other div). */
const banner = (html: string): string => text(/<div class="validity[^"]*"[^>]*>[\s\S]*?<\/div>/.exec(html)?.[0] ?? '');

describe('every page of the 2021 law', () => {
  const pages = sitePages().filter((path) => path.startsWith(OLD));

  test('is there', () => {
    expect(pages.length).toBeGreaterThanOrEqual(57);
  });

  test('says that the law ended on 01/7/2026, and what replaced it', () => {
    const silent = pages.filter((path) => {
      const said = banner(readBuilt(path));
      return !(said.includes('Hết hiệu lực') && said.includes('01/7/2026') && said.includes('Luật Phòng, chống ma túy số 120/2025/QH15'));
    });
    expect(silent).toEqual([]);
  });

  test('says that it restates, and leads to where the official text is', () => {
    expect(pages.filter((path) => !/Đây là bản diễn giải/.test(readBuilt(path)))).toEqual([]);
    expect(pages.filter((path) => !readBuilt(path).includes(`${OLD}#van-ban-chinh-thuc`) && path !== OLD)).toEqual([]);
  });
});

test('every page that shows the 2021 law elsewhere says that it ended', () => {
  const pages = sitePages().filter((path) => path.startsWith('/van-ban/doi-chieu/') || path === '/van-ban/');
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter((path) => !text(readBuilt(path)).includes('đã hết hiệu lực từ ngày 01/7/2026'))).toEqual([]);
});

test('pages of the law in force say so, and never that it ended', () => {
  const pages = sitePages().filter((path) => path.startsWith('/van-ban/luat-120-2025-qh15/'));
  expect(pages.length).toBeGreaterThanOrEqual(58);
  expect(pages.filter((path) => !/Còn hiệu lực.*áp dụng từ ngày 01\/7\/2026/.test(banner(readBuilt(path))))).toEqual([]);
});

describe('in the browser', () => {
  const site = useSite();

  test('the banner stands in the first screen of a phone, in words and not by colour alone', async () => {
    const page = await site.open(`${OLD}dieu-23/`, { viewport: { width: 360, height: 740 } });
    const box = await page.locator('.validity').first().boundingBox();
    expect(box && box.y + Math.min(box.height, 60)).toBeLessThan(740);
    expect(await page.locator('.validity .badge').first().innerText()).toBe('Hết hiệu lực');
  });

  test('leads to the article that takes its place', async () => {
    const page = await site.open(`${OLD}dieu-23/`);
    await page.getByRole('link', { name: 'xem điều tương ứng' }).click();
    expect(new URL(page.url()).pathname).toBe('/van-ban/luat-120-2025-qh15/dieu-24/');
  });
});
