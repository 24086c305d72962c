/** Bad input, a missing index, bytes and privacy. */
import { describe, expect, test } from 'vitest';
import { REST_PATH } from '../../src/vocabulary/search-paths.ts';
import { PHONE, useSite } from '../support/site.ts';
import { answered, complaints, searchPath, shownResults, siteSearch } from './support.ts';

const site = useSite();

const INPUTS: Record<string, string> = {
  empty: '',
  'one letter': 'c',
  '5,000 letters': 'nghiện '.repeat(715).slice(0, 5000),
  emoji: '😀🙏',
  HTML: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  'an attribute': '" autofocus onfocus=alert(1) x="',
  'regular expression characters': '.*+?^${}()|[]\\',
  NFD: 'cai nghiện'.normalize('NFD'),
  'another script': '麻薬 наркотики',
  percent: '%E0%A4%A',
  'only stop words': 'là gì như thế nào',
};

describe('bad input', () => {
  test.each(Object.entries(INPUTS))('%s: an answer, no complaint, nothing injected', async (name, input) => {
    const page = await site.open('/tim-kiem/', PHONE);
    const errors = complaints(page);
    const title = await page.title();
    const elements = await page.locator('main img, main script:not([type=module])').count();
    await page.locator('[data-search-input]').fill(input);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(Array.isArray(await siteSearch(page, input))).toBe(true);
    expect(await page.title()).toBe(title);
    expect(await page.locator('main img, main script:not([type=module])').count()).toBe(elements);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // The same from an address that someone else wrote.
    await page.goto(`${site.server.origin}/tim-kiem/#q=${name === 'percent' ? input : encodeURIComponent(input.slice(0, 1500))}`);
    await answered(page);
    expect(errors).toEqual([]);
  });

  test('decomposed letters find what composed ones find', async () => {
    const page = await site.open('/tim-kiem/');
    expect(await siteSearch(page, 'cai nghiện bắt buộc'.normalize('NFD'))).toEqual(await siteSearch(page, 'cai nghiện bắt buộc'));
  });
});

describe('no index', () => {
  test.each([
    ['missing', 404, ''],
    ['not JSON', 200, '<html>'],
    ['of another version', 200, '{"version":9}'],
  ])('%s: a calm message with ways on, no complaint of ours', async (_, status, body) => {
    const page = await site.open('/gioi-thieu/');
    const errors = complaints(page);
    await page.route('**/tim-kiem/chi-muc.json', (route) => route.fulfill({ status, contentType: 'application/json', body }));
    await page.goto(site.server.origin + searchPath('cai nghiện'));
    await answered(page);
    expect(await page.locator('[data-search-unavailable]').innerText()).toContain('mục lục');
    expect(await siteSearch(page, 'cai nghiện')).toEqual([]);
    expect(errors.filter((error) => !error.includes('status of 404'))).toEqual([]);
  });

  test('blocked, then there again: the next search works', async () => {
    const page = await site.open('/gioi-thieu/');
    await page.route('**/tim-kiem/chi-muc.json', (route) => route.abort());
    await page.goto(site.server.origin + searchPath('cai nghiện'));
    await answered(page);
    expect(await page.locator('[data-search-unavailable]').isVisible()).toBe(true);
    await page.unroute('**/tim-kiem/chi-muc.json');
    await page.locator('[data-search-input]').fill('điều 5');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
  });
});

describe('light and private', () => {
  test('the whole index and all else but the full text within 153 KB (the first answers: first-answers.test.ts); later queries within 12 KB', async () => {
    site.server.transfers.length = 0;
    const page = await site.open(searchPath('cai nghiện tại nhà có được hỗ trợ tiền không'), PHONE);
    // Not when the network rests: between the two parts of the index a slow device can be at work for longer than that takes.
    await answered(page);
    const sum = () => site.server.transfers.filter(({ path }) => !path.startsWith('/pagefind/')).reduce((all, { bytes }) => all + bytes, 0);
    const first = sum();
    if (process.env['SHOW_BYTES'] !== undefined) console.log(first, site.server.transfers);
    expect(first).toBeGreaterThan(10_000);
    expect(site.server.transfers.map(({ path }) => path)).toContain(REST_PATH);
    // 151.6 KB with scripts and styles written for browsers of 2020 (2.3 KB) and the library of 106 materials; 150 KB is the aim.
    expect(first).toBeLessThanOrEqual(153_000);
    for (const query of ['xét nghiệm học sinh', 'khoản 2 điều 5', 'con tôi nghiện', 'vape']) {
      site.server.transfers.length = 0;
      await page.locator('[data-search-input]').fill(query);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain(query);
      expect((await shownResults(page)).length).toBeGreaterThan(0);
      expect(sum()).toBeLessThanOrEqual(12_000);
    }
  });

  test('what is typed leaves the browser in no request, and nothing is stored', async () => {
    const page = await site.open('/tim-kiem/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.locator('[data-search-input]').pressSequentially('bimatrieng');
    await page.keyboard.press('Enter');
    await answered(page);
    await page.waitForTimeout(300);
    expect(requests.filter((request) => request.includes('bimat'))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
});
