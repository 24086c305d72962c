/** Two glossaries, told apart; hints in articles say whose words they are; shortened names and our own whole texts say what they are. */
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../support/dist.ts';
import { PHONE, useSite } from '../support/site.ts';

const site = useSite();
const GLOSSARY = '/van-ban/thuat-ngu/';

describe('the glossary', () => {
  test('has the terms of the law wherever they stand, and hard words marked as ours with what they rest on', () => {
    const [law = '', ours = ''] = readBuilt(`${GLOSSARY}index.html`).split('id="tu-kho"');
    for (const slug of ['giam-sat-dien-tu', 'co-so-cai-nghien-ma-tuy', 'quan-ly-nguoi-su-dung-trai-phep-chat-ma-tuy', 'tai-nghien'])
      expect(law).toContain(`id="${slug}"`);
    expect(law).toContain('/van-ban/luat-120-2025-qh15/dieu-12/#khoan-1');
    expect(ours).toContain('không phải lời của luật');
    expect(ours).toContain('id="tu-kho-ap-giai"');
    const entries = ours.split('<details').slice(1);
    expect(entries.length).toBeGreaterThan(25);
    expect(entries.filter((entry) => !/Căn cứ|Nguồn/.test(entry))).toEqual([]);
  });

  test('an address with an anchor opens its entry; without it all are folded, so that the page is short', async () => {
    const page = await site.open(GLOSSARY, PHONE);
    expect(await page.locator('details[open].entry').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7000);
    await page.goto(`${site.server.origin}${GLOSSARY}#tu-kho-thoi-hieu`);
    await expect.poll(() => page.locator('details[open].entry').count()).toBe(1);
    expect(await page.getByText('hết khoảng ấy thì thôi').isVisible()).toBe(true);
  });
});

test('a hint of ours says so and leads to its sources; a term of the law keeps its own label', () => {
  const article = readBuilt('/van-ban/luat-120-2025-qh15/dieu-39/index.html');
  expect(article).toMatch(/Từ khó, chúng tôi giải thích<\/strong> Dừng một quyết định/);
  expect(article).toContain('/van-ban/thuat-ngu/#tu-kho-tam-dinh-chi');
  expect(article).toContain('<strong>Từ ngữ</strong>');
});

test('a question folds its hard words, and says that they are explained by us', () => {
  const question = readBuilt('/hoi-dap/co-thanh-tien-an-tien-su/index.html');
  expect(question).toContain('Từ khó ở trang này');
  expect(question).toContain('/van-ban/thuat-ngu/#tu-kho-tien-su');
});

test('a shortened name says so on its page and in lists, an official one does not', () => {
  expect(readBuilt('/van-ban/luat-120-2025-qh15/dieu-40/index.html')).toContain('tên rút gọn của chúng tôi');
  expect(readBuilt('/van-ban/luat-120-2025-qh15/dieu-39/index.html')).not.toContain('tên rút gọn của chúng tôi');
  expect(readBuilt('/van-ban/luat-120-2025-qh15/index.html').split('(tên rút gọn)').length - 1).toBeGreaterThanOrEqual(13);
});

test('what opens our restatement is not called the full text', () => {
  for (const id of ['luat-120-2025-qh15', 'chi-thi-36-ct-tw', 'thong-bao-532-tb-tu', 'nghi-dinh-163-2026-nd-cp']) {
    const page = readBuilt(`/van-ban/${id}/index.html`);
    expect(page, id).toContain('Đọc và in cả bản diễn giải');
    expect(page, id).not.toContain('Đọc và in toàn văn');
  }
});

test('each task of notice 532 says who must do it and what the site offers', () => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(readBuilt('/van-ban/thong-bao-532-tb-tu/index.html')) ?? [];
  const tasks = main.split('Nhiệm vụ ').slice(-6);
  expect(tasks.filter((task) => !task.includes('Ai phải làm') || !task.includes('Trang này có'))).toEqual([]);
});
