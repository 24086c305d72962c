/** What to do now: right on the reader's day, however old the page is, and without scripts right on the day of the build. */
import { expect, test } from 'vitest';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const NOW = '[data-now]';

async function said(day: string): Promise<{ title: string; months: string[]; links: string[] }> {
  const page = await site.open('/tro-giup/', PHONE);
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
  await page.goto(`${site.server.origin}/chien-dich/`, { waitUntil: 'networkidle' });
  return {
    title: await page.locator(`${NOW} [data-part="title"]`).innerText(),
    months: await page.locator(`${NOW} [data-month]:visible h3`).allInnerTexts(),
    links: await page
      .locator(`${NOW} [data-month]:visible a`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
  };
}

test.each([
  ['2026-06-26', /Tháng hành động năm 2026/, /^Tháng 6:/],
  ['2026-07-05', /báo cáo/, /^Tháng 7:/],
  ['2026-12-24', /quanh năm/, /^Tháng 12:/],
  ['2028-02-01', /tháng 6 năm 2028/, /^Tháng 2:/],
] as const)('on %s', async (day, title, month) => {
  const { title: shown, months } = await said(day);
  expect(shown).toMatch(title);
  expect(months).toHaveLength(1);
  expect(months[0]).toMatch(month);
});

test('an old page in the June of a year that it does not know: it is Action Month, and nothing leads to the calendar or report of another year', async () => {
  const { title, months, links } = await said('2028-06-10');
  expect(title).toBe('Đang diễn ra: Tháng hành động năm 2028');
  expect(months).toEqual([expect.stringMatching(/^Tháng 6:/)]);
  expect(links).not.toContain('/tai-lieu/lich-thang-6/');
  expect(links.filter((link) => link === '/chien-dich/quanh-nam/').length).toBeGreaterThanOrEqual(2);
  const own = await said('2026-06-10');
  expect(own.links).toContain('/tai-lieu/lich-thang-6/');
});

test('each year of the archive has its page, and the day tells all themes', async () => {
  const page = await site.open('/chien-dich/ngay-26-6/');
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026])
    expect(await page.locator(`main a[href="/chien-dich/thang-hanh-dong/${year}/"]`).count(), String(year)).toBeGreaterThan(0);
});
