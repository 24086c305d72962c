/** What is typed reaches no server: every way of searching, seen by a server that writes down each request line. */
import { createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESKTOP, useSite } from '../support/site.ts';
import { answered } from './support.ts';

const site = useSite();
/** Each request as the server gets it: its line, and where the browser says that it comes from. */
let seen: string[] = [];
let server: Server | undefined;
let origin = '';

beforeAll(async () => {
  server = createServer((incoming: IncomingMessage, response) => {
    seen.push(`${incoming.method} ${incoming.url} ${incoming.headers.referer ?? ''}`);
    const onward = forward(
      `${site.server.origin}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    incoming.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    onward.end();
  });
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());
beforeEach(() => {
  seen = [];
});

const WORDS = 'bimatrieng';
/** Pagefind adds the time to the address of its entry; nothing else may stand behind a "?". */
const told = (): string[] => seen.filter((line) => line.includes(WORDS) || /\?\S/.test(line.replace(/\?ts=\d+/g, '')));

test('the header box: typing, Enter, a suggestion, reload, Back and forth', async () => {
  const page = await site.open('/gioi-thieu/', DESKTOP);
  await page.goto(`${origin}/van-ban/`);
  await page.locator('[data-search-input]').fill(`nghiện ${WORDS}`);
  await page.getByRole('combobox').waitFor();
  await Promise.all([page.waitForURL(/\/tim-kiem\//), page.keyboard.press('Enter')]);
  await answered(page);
  await page.reload();
  await answered(page);
  expect(await page.locator('[data-search-input]').inputValue()).toBe(`nghiện ${WORDS}`);
  await page.goBack();
  await page.goForward();
  await answered(page);
  await page.goto(`${origin}/van-ban/`);
  await page.locator('[data-search-input]').fill('cai nghiện');
  await page.getByRole('option').last().waitFor();
  await Promise.all([page.waitForURL(/\/tim-kiem\//), page.getByRole('option').last().click()]);
  await answered(page);
  expect(seen.length).toBeGreaterThan(5);
  expect(told()).toEqual([]);
});

test('the search page: typing, Enter, filters, an example, a result and Back', async () => {
  const page = await site.open('/gioi-thieu/', DESKTOP);
  await page.goto(`${origin}/tim-kiem/`);
  await page.locator('[data-search-input]').fill(`cai nghiện ${WORDS}`);
  await page.keyboard.press('Enter');
  await answered(page);
  await page.locator('.result').first().waitFor();
  await page.getByLabel('Loại').selectOption({ index: 1 });
  await page.waitForTimeout(1500);
  await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/')), page.locator('.result h2 a').first().click()]);
  await page.goBack();
  await answered(page);
  await page.reload();
  await answered(page);
  expect(seen.length).toBeGreaterThan(5);
  expect(told()).toEqual([]);
});

test('without JavaScript the form opens the search page and carries no words', async () => {
  const page = await site.open('/gioi-thieu/', { ...DESKTOP, javaScriptEnabled: false });
  await page.goto(`${origin}/van-ban/`);
  await page.locator('[data-search-input]').fill(WORDS);
  await Promise.all([page.waitForURL(/\/tim-kiem\//), page.keyboard.press('Enter')]);
  expect(await page.locator('main').innerText()).toContain('Ô tìm kiếm cần JavaScript');
  expect(told()).toEqual([]);
});

test('?q= of another site is read, and gone from the address at once: reload and what follows say nothing', async () => {
  const page = await site.open('/gioi-thieu/', DESKTOP);
  await page.goto(`${origin}/tim-kiem/?q=cai+nghien+${WORDS}&loai=hoi-dap`);
  await page.locator('.result').first().waitFor();
  expect(page.url()).toBe(`${origin}/tim-kiem/#q=cai+nghien+${WORDS}&loai=hoi-dap`);
  seen = [];
  await page.reload();
  await page.locator('.result').first().waitFor();
  expect(await page.locator('[data-search-input]').inputValue()).toBe(`cai nghien ${WORDS}`);
  expect(told()).toEqual([]);
});
