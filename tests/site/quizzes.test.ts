/** Quizzes on a phone and on a projector, the desk where papers are drawn, the class poll: all of it without a network, and nothing is stored. */
import { getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const QUIZ = '/trac-nghiem/trac-nghiem-thcs/';
const SHORT = '/trac-nghiem/trac-nghiem-hieu-luat/';

/** All that a page could keep on the device. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
    ]),
  );

/** Takes the network away; what the page asks for from now on is told. */
async function offline(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

describe('a quiz on a phone', () => {
  test('one question at a time, then the score, the way back to a question, and the wrong ones once more', async () => {
    const page = await site.open(SHORT, PHONE);
    const [before, asked] = [await stored(page), await offline(page)];
    const shown = page.locator('[data-question]:visible');
    expect(await shown.count()).toBe(1);
    const all = await page.locator('[data-question]').count();
    for (let index = 0; index < all; index += 1) {
      const right = (await shown.getAttribute('data-right')) ?? '';
      // The first three are answered rightly, the fourth wrongly, the rest not at all.
      if (index < 3) await shown.locator(`input[value="${right}"]`).check();
      else if (index === 3) await shown.locator(`input:not([value="${right}"])`).first().check();
      await page.locator('[data-on]').click();
    }
    expect(await page.locator('[data-result-title]').innerText()).toBe(`Kết quả: đúng 3/${all} câu`);
    const badges = await page.locator('[data-result-list] .badge').allInnerTexts();
    expect(badges).toEqual(['Đúng', 'Đúng', 'Đúng', 'Chưa đúng', ...Array<string>(all - 4).fill('Chưa làm')]);
    // Three states, three shapes.
    const shapes = await page
      .locator('[data-result-list] .badge')
      .evaluateAll((list) =>
        list.map((badge) => ['borderRadius', 'transform'].map((name) => getComputedStyle(badge, '::before')[name as 'transform']).join()),
      );
    expect(new Set([shapes[0], shapes[3], shapes[4]]).size).toBe(3);
    await page.locator('[data-result-list] button').nth(3).click();
    expect(await shown.locator('legend').innerText()).toMatch(/^Câu\s4\./u);
    for (let index = 3; index < all; index += 1) await page.locator('[data-on]').click();
    await page.getByRole('button', { name: 'Làm lại câu chưa đúng' }).click();
    expect(await page.locator('[data-place]').innerText()).toBe(`Câu 1/${all - 3}`);
    expect(await shown.locator('input:checked').count()).toBe(0);
    expect(asked).toEqual([]);
    expect(await stored(page)).toBe(before);
  });

  test('the list on a laptop, and every question on paper from a phone', async () => {
    const page = await site.open(QUIZ, DESKTOP);
    const all = await page.locator('[data-question]').count();
    expect(await page.locator('[data-question]:visible').count()).toBe(all);
    const phone = await site.open(QUIZ, PHONE);
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.locator('[data-question]:visible').count()).toBe(all);
  });
});

test('class mode fills the screen with one question, large; the answer shows when asked for', async () => {
  const page = await site.open(QUIZ, DESKTOP);
  await page.getByRole('button', { name: 'Chiếu cho cả lớp' }).click();
  const dialog = page.locator('dialog[data-projector]');
  await page.keyboard.press('PageDown');
  expect(await dialog.locator('[data-projector-place]').innerText()).toMatch(/^Câu 2\//);
  const looks = await dialog.evaluate((box) => ({
    size: Number.parseFloat(getComputedStyle(box.querySelector('li') ?? box).fontSize),
    share: box.getBoundingClientRect().width / window.innerWidth,
  }));
  expect(looks.size).toBeGreaterThanOrEqual(26);
  expect(looks.share).toBeGreaterThan(0.99);
  expect(await dialog.locator('[data-mark]').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Hiện đáp án' }).click();
  const right = await page.locator('[data-question]').nth(1).getAttribute('data-right');
  expect(await dialog.locator('[data-mark="right"]').innerText()).toMatch(new RegExp(`^${right}\\.[\\s\\S]*Đáp án đúng$`, 'u'));
  await page.keyboard.press('PageDown');
  expect(await dialog.locator('[data-mark]').count()).toBe(0);
});

describe('the desk where papers are drawn', () => {
  test('four codes of 30 questions from two sets, three pages each, in two columns, without a network', async () => {
    const page = await site.open('/trac-nghiem/?bo=trac-nghiem-thcs', DESKTOP);
    const [before, asked] = [await stored(page), await offline(page)];
    await page.locator('[name="bo[]"][value="trac-nghiem-thpt"]').check();
    await page.locator('[name="so-cau"]').selectOption('30');
    await page.locator('[name="ma"]').fill('321');
    await page.getByRole('button', { name: 'Ra đề', exact: true }).click();
    const papers = page.locator('.paper');
    expect(await papers.locator('h2').allInnerTexts()).toEqual([
      'Mã đề 321',
      'Mã đề 322',
      'Mã đề 323',
      'Mã đề 324',
      'Bảng chấm, thầy cô giữ riêng',
    ]);
    expect(await papers.first().locator('.ask').count()).toBe(30);
    const text = await papers.first().innerText();
    // The letter that the marking sheet names is the option that the page of the set calls right.
    const [letter = '', place = ''] = await papers
      .last()
      .locator('table')
      .first()
      .evaluate((table) => [...table.querySelectorAll('tr')].slice(1).map((row) => row.children[1]?.textContent ?? ''));
    const option = await papers.first().locator('.ask').first().locator('li').nth('ABCD'.indexOf(letter)).innerText();
    const pdf = await page.pdf({ format: 'A4' });
    const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
    // Four papers of at most three pages, and the marking sheet of at most two.
    expect(numPages).toBeLessThanOrEqual(4 * 3 + 2);
    await page.getByRole('button', { name: 'Ra đề', exact: true }).click();
    expect(await papers.first().innerText()).toBe(text);
    expect(asked).toEqual([]);
    expect(await stored(page)).toBe(before);
    await page.context().setOffline(false);
    const [set = 0, number = 0] = place.split(',').map(Number);
    const slug = await page
      .locator('[name="bo[]"]')
      .nth(set - 1)
      .getAttribute('value');
    await page.goto(`${site.server.origin}/trac-nghiem/${slug}/`);
    const asker = page.locator('[data-question]').nth(number - 1);
    const right = await asker.getAttribute('data-right');
    const words = await asker
      .locator('label')
      .nth('ABCD'.indexOf(right ?? ''))
      .innerText();
    expect(words.replace(/\s+/gu, ' ')).toContain(option.replace(/\s+/gu, ' ').trim());
  });

  test('too few things to ask about is said, not made up', async () => {
    const page = await site.open('/trac-nghiem/?bo=trac-nghiem-thcs', DESKTOP);
    await page.locator('[name="so-cau"]').selectOption('30');
    await page.getByRole('button', { name: 'Ra đề', exact: true }).click();
    expect(await page.locator('[data-status]').innerText()).toMatch(/^Các bộ đã chọn hỏi về 2\d điều/u);
    expect(await page.locator('.paper').count()).toBe(0);
  });
});

test('the class poll runs without a network, shows nobody what another typed, and forgets all', async () => {
  const page = await site.open('/tai-lieu/bo-phieu-tren-may/', DESKTOP);
  const [before, asked] = [await stored(page), await offline(page)];
  for (let pupil = 0; pupil < 20; pupil += 1) {
    expect(await page.locator('[name="country"]').inputValue()).toBe('');
    expect(await page.locator('[name="refuses"]:checked').count()).toBe(0);
    await page.locator('[name="country"]').fill(String(40 + pupil));
    await page.locator(`[name="refuses"][value="${pupil % 4 === 0 ? 0 : 1}"]`).check();
    await page.locator('[name="class"]').fill('5');
    await page.getByRole('button', { name: 'Bỏ phiếu', exact: true }).click();
    if (pupil < 19) await page.getByRole('button', { name: 'Đến lượt tôi' }).click();
  }
  await page.getByRole('button', { name: 'Đóng hòm phiếu, xem kết quả' }).click();
  expect((await page.locator('[data-told] dd').allInnerTexts()).map((words) => words.trim())).toEqual(['49,5', '92', '5', '7,5']);
  expect(asked).toEqual([]);
  expect(await stored(page)).toBe(before);
  await page.context().setOffline(false);
  await page.reload();
  expect(await page.locator('[data-told]').textContent()).toBe('');
});
