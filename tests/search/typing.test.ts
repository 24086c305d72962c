/** The box as Vietnamese type into it: an input method that composes, one that goes back over letters (Telex, VNI), and none at all. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useSite } from '../support/site.ts';
import { answered, complaints, searchPath, shownResults, siteSearch } from './support.ts';

const site = useSite();

/** What the keys of Telex and of VNI make of "cai nghiện", key by key: each step takes letters back and puts others. */
const TELEX = [...'cai nghi', 'e', '<ê', 'n', '<<ện'];
const VNI = [...'cai nghi', 'e', '<ê', '<ệ', 'n'];

async function typeOver(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    for (const _ of step.matchAll(/</g)) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(step.replaceAll('<', ''));
    await page.waitForTimeout(30);
  }
}

/** Composes a word letter by letter, as keyboards of phones and IBus do; it stays open until it is put into the field. */
async function compose(session: CDPSession, page: Page, states: readonly string[]): Promise<void> {
  for (const text of states) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(30);
  }
}
const put = (session: CDPSession, text: string) => session.send('Input.insertText', { text });

/** Notes whether "nothing found" was ever to be seen. */
const watchNothing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const nothing = document.querySelector<HTMLElement>('[data-search-nothing]');
    if (nothing === null) throw new Error('no part for nothing found');
    new MutationObserver(() => {
      if (!nothing.hidden) document.documentElement.dataset['flashed'] = '1';
    }).observe(nothing, { attributes: true });
  });
const flashed = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['flashed']);

describe('on the results page, at 360 px', () => {
  test.each([
    ['Telex', TELEX],
    ['VNI', VNI],
  ])('%s that goes back over letters: the list follows, nothing flashes', async (_, steps) => {
    const page = await site.open(searchPath('điều 5'), PHONE);
    const errors = complaints(page);
    await answered(page);
    await watchNothing(page);
    await page.locator('[data-search-input]').fill('');
    await typeOver(page, steps);
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('cai nghiện');
    expect(await page.locator('[data-search-input]').inputValue()).toBe('cai nghiện');
    expect(await flashed(page)).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
  });

  test('a keyboard that composes: the words under way are searched, and Enter that ends the word is no question yet', async () => {
    const page = await site.open(searchPath('điều 5'), PHONE);
    await answered(page);
    await watchNothing(page);
    const session = await page.context().newCDPSession(page);
    await page.locator('[data-search-input]').fill('');
    await compose(session, page, ['x', 'xe', 'xé', 'xét']);
    await put(session, 'xét ');
    await compose(session, page, ['n', 'ng', 'ngh', 'nghi', 'nghiê', 'nghiêm', 'nghiệm']);
    await expect.poll(async () => (await shownResults(page)).slice(0, 5).join(' ')).toContain('/dieu-23/');
    expect(await page.locator('[data-search-input]').inputValue()).toBe('xét nghiệm');
    await put(session, 'nghiệm');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('xét nghiệm');
    expect(await flashed(page)).toBeUndefined();
  });

  test('a word of one letter more each time never shows "nothing found"', async () => {
    const page = await site.open(searchPath('điều 5'), PHONE);
    await answered(page);
    await watchNothing(page);
    await page.locator('[data-search-input]').fill('');
    await page.locator('[data-search-input]').pressSequentially('xét nghiệm học sinh', { delay: 220 });
    await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('xét nghiệm học sinh');
    expect(await flashed(page)).toBeUndefined();
  });

  test.each(['cai nghieejn tai nhaf', 'cai nghie65n ta5i nha2'])('%s, keys without an input method: read as meant', async (typed) => {
    const page = await site.open(searchPath(typed), PHONE);
    await answered(page);
    expect(await page.locator('[data-search-corrected]').innerText()).toContain('cai nghien tai nha');
    const meant = (await siteSearch(page, 'cai nghien tai nha')).slice(0, 3).map(({ url }) => url);
    expect((await shownResults(page)).slice(0, 3)).toEqual(meant);
  });
});

describe('in the header of a page, at 360 px', () => {
  test.each([
    ['Telex', TELEX],
    ['VNI', VNI],
  ])('%s that goes back over letters: suggestions, then Enter searches', async (_, steps) => {
    const page = await site.open('/gioi-thieu/', PHONE);
    await page.locator('[data-search-input]').tap();
    await page.getByRole('combobox').waitFor();
    await typeOver(page, steps);
    await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/cai nghiện/iu);
    await Promise.all([page.waitForURL(/\/tim-kiem\/#q=/), page.keyboard.press('Enter')]);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=cai nghiện');
  });

  test('a keyboard that composes: suggestions come before the word is put; its own Enter and arrows choose nothing', async () => {
    const page = await site.open('/gioi-thieu/', PHONE);
    const session = await page.context().newCDPSession(page);
    const input = page.locator('[data-search-input]');
    await input.tap();
    await page.getByRole('combobox').waitFor();
    await compose(session, page, ['v', 'va', 'vap', 'vape']);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    await put(session, 'vape');
    expect(await input.inputValue()).toBe('vape');
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).not.toBeNull();
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
  });

  test.each([
    ['em muốn chết', /muốn chết/iu],
    ['muon chet', /muốn chết/iu],
    ['bị chồng đánh', /bị đánh/iu],
    ['bạn em không thở', /không thở/iu],
  ])('%s: help is the first suggestion', async (typed, label) => {
    const page = await site.open('/gioi-thieu/', PHONE);
    await page.locator('[data-search-input]').tap();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.insertText(typed);
    await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(label);
  });
});
