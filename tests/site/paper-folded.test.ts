/** Paper: what is folded on the screen is printed, with scripts and without. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The folded parts of a page that paper must show: the beginning and the end of each, as letters. */
const folded = (parts: (HTMLElement | SVGElement)[]): string[][] =>
  parts.flatMap((part) => {
    if (part.closest('.no-print, .list-only') !== null) return [];
    const texts = [...part.querySelectorAll(':scope > :not(summary) p, :scope > :not(summary) li, :scope > :not(summary) dd, :scope > p')];
    const printed = (node: Element | undefined): string => {
      const copy = node?.cloneNode(true) as Element | undefined;
      for (const left of copy?.querySelectorAll('.no-print') ?? []) left.remove();
      return copy?.textContent ?? '';
    };
    return texts.length === 0 ? [] : [[printed(texts[0]), printed(texts.at(-1))]];
  });

describe.each([true, false])('scripts %s', (javaScriptEnabled) => {
  test.each([
    ['/van-ban/doi-chieu/', 10],
    ['/bi-phat-the-nao/', 20],
    ['/van-ban/thuat-ngu/', 50],
    ['/hoi-dap/ai-quyet-dinh-gi/', 2],
    ['/thu-tuc/sau-cai/', 10],
    ['/tro-giup/', 1],
  ] as const)('%s: every folded part is on paper', async (path, least) => {
    const page = await site.open(path, { ...DESKTOP, javaScriptEnabled });
    const parts = await page.locator('main details').evaluateAll(folded);
    expect(parts.length, 'folded parts').toBeGreaterThanOrEqual(least);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), { mergePages: true });
    const paper = letters(text);
    const lost = parts.flat().filter((words) => !paper.includes(letters(words).slice(0, 40)));
    expect(lost).toEqual([]);
  });
});

test('after printing the page is folded as it was', async () => {
  const page = await site.open('/van-ban/doi-chieu/', PHONE);
  await page.locator('main details > summary').first().tap();
  const open = (): Promise<number> => page.locator('main details[open]').count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toBeGreaterThanOrEqual(10);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(1);
});
