/** Quizzes and lessons as pupils and teachers meet them on a phone. */
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();
const QUIZ = '/trac-nghiem/trac-nghiem-hieu-luat/';

describe('a quiz', () => {
  test('marks right and wrong in words, in shape and in colour, and says how far one has come', async () => {
    const page = await site.open(QUIZ, PHONE);
    const question = page.locator('[data-question]').first();
    const right = await question.getAttribute('data-right');
    const wrong = right === 'A' ? 'B' : 'A';
    await question.locator(`input[value="${wrong}"]`).check();
    const looks = (value: string | null) =>
      question.locator('label', { has: page.locator(`input[value="${value}"]`) }).evaluate((label) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(label);
        const badge = label.querySelector('[data-badge]');
        return {
          words: badge?.textContent ?? '',
          line: borderTopStyle,
          shape: badge === null ? '' : getComputedStyle(badge, '::before').borderRadius,
          colours: [borderTopColor, backgroundColor].join(),
        };
      });
    const [good, bad] = [await looks(right), await looks(wrong)];
    expect(good.words).toBe('Đáp án đúng');
    expect(bad.words).toBe('Bạn chọn, chưa đúng');
    expect(good.line).not.toBe(bad.line);
    expect(good.shape).not.toBe(bad.shape);
    expect(good.colours).not.toBe(bad.colours);
    expect(await question.locator('[data-verdict]').innerText()).toBe('Chưa đúng.');
    // The score is in sight beside the first question, not behind the last.
    expect(await page.locator('[data-score]').innerText()).toBe('Đã làm 1/10 câu, đúng 0');
    const score = await page.locator('[data-score]').boundingBox();
    expect(score && score.y > 0 && score.y < 740).toBe(true);
    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await expect.poll(() => question.locator('[data-mark]').count()).toBe(0);
    expect(await question.locator('[data-badge]:visible').count()).toBe(0);
  });

  test('a question stands inside its frame', async () => {
    const page = await site.open(QUIZ, PHONE);
    const frame = await page.locator('[data-question]').first().boundingBox();
    const legend = await page.locator('[data-question] legend').first().boundingBox();
    expect(frame && legend && legend.y - frame.y).toBeGreaterThan(8);
  });
});

test('the picture on a card is never the answer sheet or another part of the item', async () => {
  const page = await site.open('/tai-lieu/', DESKTOP);
  const shown = await page
    .locator('.card.item')
    .evaluateAll((cards) =>
      cards.map((card) => [card.querySelector('a')?.pathname ?? '', card.querySelector('img')?.getAttribute('src') ?? '']),
    );
  expect(shown.length).toBeGreaterThan(4);
  for (const [path = '', picture = ''] of shown) {
    if (picture === '') continue;
    const slug = path.split('/').at(-2) ?? '';
    expect(picture, path).toMatch(new RegExp(`/${slug}-xem-truoc\\.webp$`));
  }
});

test('the tables of a lesson read on a phone: every cell whole, under its heading, no sideways scroll', async () => {
  const page = await site.open('/tai-lieu/bai-hoc-tu-choi-thuoc-la-dien-tu/', PHONE);
  const tables = page.locator('.table-scroll.stacked');
  expect(await tables.count()).toBeGreaterThan(0);
  for (const table of await tables.all()) {
    const { inner, outer, narrow, heads } = await table.evaluate((node) => {
      const cells = [...node.querySelectorAll<HTMLElement>('td, caption')].filter((cell) => (cell.textContent ?? '') !== '');
      return {
        inner: node.scrollWidth,
        outer: node.clientWidth,
        narrow: Math.min(...cells.map((cell) => cell.getBoundingClientRect().width)),
        heads: cells.every((cell) => cell.tagName === 'CAPTION' || cell.dataset['head'] !== undefined),
      };
    });
    expect(inner).toBeLessThanOrEqual(outer);
    expect(narrow).toBeGreaterThan(200);
    expect(heads).toBe(true);
  }
});
