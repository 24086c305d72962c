/** Quizzes and lessons as pupils and teachers meet them on a phone. */
import { describe, expect, test } from 'vitest';
import { loadItems } from '../../src/content/readers/items.ts';
import { readBuilt } from '../support/dist.ts';
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
    .locator('.item-row')
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

describe('/tai-lieu/', () => {
  const LESSON = '/tai-lieu/bai-hoc-tu-choi-thuoc-la-dien-tu/';

  test('is at most ten screens of a phone long, whatever it lists', async () => {
    const page = await site.open('/tai-lieu/', PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(10 * 640);
  });

  test('a filter opens the groups that have something and hides the others; the address keeps it', async () => {
    const page = await site.open('/tai-lieu/', PHONE);
    expect(await page.locator('[data-group][open]').count()).toBe(0);
    await page.selectOption('select[name="lop"]', '8');
    await page.selectOption('select[name="thoi-luong"]', 'den-25');
    expect(await page.locator(`.item-row a[href="${LESSON}"]`).isVisible()).toBe(true);
    const shown = await page
      .locator('.item-row:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lop') ?? ''));
    expect(shown.length).toBeGreaterThan(0);
    for (const grades of shown) expect(grades.split(' ')).toContain('8');
    expect(await page.locator('[data-group]:not([hidden]):not([open])').count()).toBe(0);
    expect(page.url()).toContain('lop=8');
    await page.selectOption('select[name="danh-cho"]', 'nguoi-cai-nghien');
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
  });

  test('without scripts the lists by audience, grade, length and topic lead to every material', () => {
    const html = readBuilt('/tai-lieu/');
    for (const id of ['theo-nguoi', 'theo-lop', 'theo-thoi-luong', 'theo-chu-de', 'loai-lesson'])
      expect(html).toMatch(new RegExp(`id="${id}"`));
    const list = html.slice(html.indexOf('id="theo-chu-de"'));
    for (const item of loadItems(process.cwd()).flatMap(({ item: one }) =>
      one.campaign === undefined && one.kind !== 'sheet' ? [one] : [],
    ))
      expect(list).toContain(`/${item.slug}/"`);
  });

  test('a series is shown as one, and its lesson leads back to it', async () => {
    expect(readBuilt('/tai-lieu/')).toContain('href="/tai-lieu/chuoi/giu-day-thcs/"');
    expect(readBuilt('/tai-lieu/chuoi/giu-day-thcs/')).toContain(`href="${LESSON}"`);
    const page = await site.open(LESSON, PHONE);
    expect(await page.locator('.about').innerText()).toMatch(/tiết 4\/12[\s\S]*6–9[\s\S]*45 phút \(có bản 25 phút\)/u);
    expect(await page.locator('.evidence').innerText()).toMatch(/UNODC/);
  });
});

test('every row of the list says what must be ready and what stands behind it; filters leave what they name', async () => {
  const page = await site.open('/tai-lieu/?lop=7&thoi-luong=den-25', DESKTOP);
  const rows = await page.locator('.item-row').evaluateAll((list) =>
    list.map((row) => ({
      title: row.querySelector('a')?.textContent ?? '',
      ready: row.querySelector('[data-ready]')?.textContent ?? '',
      evidence: row.querySelector('[data-evidence]')?.textContent ?? '',
      picture: row.querySelector('img')?.getAttribute('src') ?? '',
      shown: !(row as HTMLElement).hidden,
      fits: row.getAttribute('data-lop')?.split(' ').includes('7') && row.getAttribute('data-thoi-luong')?.split(' ').includes('den-25'),
    })),
  );
  expect(rows.length).toBeGreaterThan(60);
  expect(
    rows.filter(({ ready, evidence, picture }) => ready === '' || evidence === '' || picture === '').map(({ title }) => title),
  ).toEqual([]);
  expect(rows.some(({ ready }) => ready === 'Không cần chuẩn bị')).toBe(true);
  expect(rows.filter(({ shown }) => shown).length).toBeGreaterThan(5);
  expect(rows.filter(({ shown, fits }) => shown !== fits)).toEqual([]);
});
