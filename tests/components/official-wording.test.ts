import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/legal/structure.ts';
import ArticleText from '../../src/ui/law/ArticleText.astro';
import TwoNames from '../../src/ui/law/TwoNames.astro';
import VerifiedLine from '../../src/ui/law/VerifiedLine.astro';
import { found, siteLibrary } from '../../src/ui/library.ts';

/* The wording is invented here: what is looked at is how it is shown, with and without places that somebody accepted. */

const render = async (component: AstroComponentFactory, props: Record<string, unknown>): Promise<string> =>
  (await AstroContainer.create()).renderToString(component, { props });

const library = siteLibrary();
const document = library.document('luat-120-2025-qh15');
const article = found(document.articles.find(({ number }) => number === 23));
const official: Article = {
  number: 23,
  title: 'Tên thử',
  clauses: [
    {
      number: 1,
      text: 'Lời thử một.',
      points: [
        { letter: 'a', text: 'Điểm thử a;\nđoạn sau;' },
        { letter: 'b', text: 'Điểm thử b.' },
      ],
    },
    { number: 2, text: 'Lời thử hai.\nĐoạn sau.', points: [] },
  ],
};
const shown = (accepted: readonly string[], tools = true): Promise<string> =>
  render(ArticleText, {
    document,
    official,
    accepted,
    tools,
    context: { corpus: library.corpus, documentId: document.facts.id, article, hints: [], explained: new Set() },
  });
/** Lines of the page that carry a mark of difference. */
const marked = (html: string): string[] =>
  [...html.matchAll(/<p[^>]*>((?:(?!<\/p>)[\s\S])*?)<small class="differs">/g)].map(([, words = '']) =>
    words
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const labels = (html: string): string[] => [...html.matchAll(/<p class="official-label[^"]*">([^<]*)/g)].map(([, label = '']) => label);

describe('the wording of an article', () => {
  test('stands under its official heading, clause by clause, each with a button that copies it', async () => {
    const html = await shown([]);
    // Another one than the page's heading: on paper it stands under it.
    expect(html).toMatch(/<p class="official-heading shortened"[^>]*>\s*Điều 23\. Tên thử\s*<\/p>/);
    expect([...html.matchAll(/data-copy-official="([^"]*)" data-at="([^"]*)" aria-label="([^"]*)"/g)].map(([, ...said]) => said)).toEqual([
      ['khoản 1 Điều 23 Luật Phòng, chống ma túy số 120/2025/QH15', 'khoan-1', 'Chép nguyên văn khoản 1 Điều 23'],
      ['khoản 2 Điều 23 Luật Phòng, chống ma túy số 120/2025/QH15', 'khoan-2', 'Chép nguyên văn khoản 2 Điều 23'],
    ]);
    expect(labels(html)).toEqual(['Nguyên văn', 'Nguyên văn']);
    expect(marked(html)).toEqual([]);
  });

  test.each([
    ['điểm b khoản 1 Điều 23', ['b) Điểm thử b.'], 0],
    ['Điểm  A khoản 1 Điều 23', ['a) Điểm thử a;'], 0],
    ['khoản 2 Điều 23', ['Đoạn sau.'], 1],
    ['tên Điều 23', ['Điều 23. Tên thử'], undefined],
    // Neither is a place of these two clauses.
    ['khoản 12 Điều 23', [], undefined],
    ['Điều 23', [], undefined],
  ])('that was accepted though it differs is marked where it stands, there only: %s', async (name, lines, label) => {
    const html = await shown([name]);
    expect(marked(html)).toEqual(lines);
    expect(labels(html).map((said) => said !== 'Nguyên văn')).toEqual([label === 0, label === 1]);
  });

  test('has no buttons on the page of a whole document', async () => {
    expect(await shown([], false)).not.toMatch(/<button|official-heading/);
  });
});

describe('the line that says how it was verified', () => {
  const verified = { on: '2026-11-23', source: 'ban.pdf', accepted: [] as string[] };
  test('has the green mark, the day and the copy', async () => {
    const html = await render(VerifiedLine, { verified });
    expect(html).toMatch(/badge in-force[\s\S]*Nhập ngày\s*23\/11\/2026 \(ban\.pdf\)/);
  });
  test('loses the green mark where a place was accepted, and names it', async () => {
    const html = await render(VerifiedLine, { verified: { ...verified, accepted: ['khoản 2 Điều 23'] } });
    expect(html).not.toContain('in-force');
    expect(html).toContain('khoản 2 Điều 23');
  });
});

describe('a heading', () => {
  test('with one name has nothing beside it', async () => {
    expect(await render(TwoNames, { number: 'Chương I', own: 'Tên', official: 'Tên' })).not.toContain('<span');
    expect(await render(TwoNames, { number: 'Chương I', own: 'Tên' })).toContain('Chương I. Tên');
  });
  test('with two names keeps the official one for those who choose it, out of search and of the contents', async () => {
    const html = await render(TwoNames, { number: 'Chương I', own: 'Tên', official: 'TÊN' });
    expect(html).toMatch(/<span class="own-title">\s*Chương I\. Tên\s*<\/span>/);
    expect(html).toMatch(/<span class="official-title" data-pagefind-ignore data-later>[\s\S]*Chương I\s*<br>\s*TÊN/);
  });
});
