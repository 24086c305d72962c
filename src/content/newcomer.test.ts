/**
 * The changes that the future will surely bring, as CONTRIBUTING.md tells a newcomer to make them: each touches just so many files, all
 * else follows, and whatever is forgotten is told in Vietnamese.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePlan } from '../press/index.ts';
import { linkCitations } from '../legal/link-citations.ts';
import { parseCitation } from '../legal/citations/written.ts';
import type * as Table from '../vocabulary/audiences.ts';
import type * as Palette from '../vocabulary/palette.ts';
import { PALETTE } from '../vocabulary/palette.ts';
import type { Library } from './library.ts';
import { ContentCopy, type Edits } from './test-support/content-copy.ts';

const TODAY = '2026-11-26';
let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy(TODAY);
});
afterAll(() => copy.remove());

const messages = (library: Library): string[] => library.faults.map(({ message }) => message);

describe('an audience: one entry of the table, one file', () => {
  const PAGE = 'content/danh-cho/ong-ba.yaml';
  const page = (): string => copy.text('content/danh-cho/phu-huynh.yaml').replace('audience: phu-huynh', 'audience: ong-ba');

  /** Runs with the entry in the table. */
  async function withEntry<T>(run: (content: ContentCopy) => T): Promise<T> {
    vi.resetModules();
    vi.doMock('../vocabulary/audiences.ts', async (original) => {
      const real = await original<typeof Table>();
      return { ...real, AUDIENCES: [...real.AUDIENCES, 'ong-ba'] };
    });
    const { ContentCopy: Fresh } = await import('./test-support/content-copy.ts');
    vi.doUnmock('../vocabulary/audiences.ts');
    const content = new Fresh(TODAY);
    try {
      return run(content);
    } finally {
      content.remove();
      vi.resetModules();
    }
  }

  test('both: nothing is wrong, and the page has its address', async () => {
    const found = await withEntry((content) => {
      const library = content.edited({ [PAGE]: page() });
      return { faults: messages(library), ...content.moved(library) };
    });
    expect(found).toEqual({ faults: [], new: ['/danh-cho/ong-ba/'], gone: [] });
  });

  test('the entry alone: the check asks for the file', async () => {
    expect(await withEntry(({ sound }) => messages(sound))).toEqual([
      `${PAGE}: Không thấy tệp. Cần: trang của một nhóm người đọc có trong src/vocabulary/audiences.ts.`,
    ]);
  });

  test('the file alone: the check names the audiences that there are', () => {
    expect(copy.told({ [PAGE]: page() })).toMatch(
      /content\/danh-cho\/ong-ba\.yaml, dòng 1, trường “audience”: Gặp “ong-ba”. Cần: một trong: hoc-sinh, /,
    );
  });
});

describe('a lesson: one file, copied', () => {
  const LESSON = 'content/tai-lieu/bai-hoc-tu-choi-thuoc-la-dien-tu.mdx';
  const series = (): string => copy.text('content/chuoi/thanh-nien.yaml').replace(/order: \d+/u, 'order: 99');
  const lesson = (): string => copy.text(LESSON).replace(/series: \{.*\}/u, 'series: { id: thu, number: 1 }');

  test('its page, its place in the series and its files follow', () => {
    const library = copy.edited({ 'content/chuoi/thu.yaml': series(), 'content/tai-lieu/bai-moi.mdx': lesson() });
    expect(messages(library)).toEqual([]);
    expect(copy.moved(library)).toEqual({ new: ['/tai-lieu/bai-moi/', '/tai-lieu/chuoi/thu/'], gone: [] });
    const { jobs } = makePlan(process.cwd(), { items: library.items, only: ['bai-moi'] });
    const paths = jobs.filter(({ listed }) => listed).map(({ download }) => download.path.replace('/tai-ve/bai-moi/bai-moi', ''));
    expect(paths).toEqual(expect.arrayContaining(['.pdf', '.docx', '.pptx', '-thu-gui-gia-dinh.docx', '-the-tinh-huong.pdf']));
  });

  test('forgotten: the number in the series', () => {
    expect(copy.told({ 'content/tai-lieu/bai-moi.mdx': copy.text(LESSON) })).toMatch(
      /dòng \d+, trường “series\.number”: Số 4 đã có ở content\/tai-lieu\/bai-/,
    );
  });
});

describe('a document: one file to begin with', () => {
  const facts = (id: string, kind: string, type: string, number: string, more = ''): Edits => ({
    [`content/van-ban/${id}/van-ban.yaml`]: `id: ${id}
kind: ${kind}
type: ${type}
number: ${number}
title: Văn bản để thử
about: Một văn bản không có thật, để thử máy đọc nội dung.
issuer: Chính phủ
issued: 2026-02-03
validity:
  effective: 2026-03-01
  basis: khoản 1 Điều 3
lookup: []
sources:
  - { title: Bản để thử, publisher: Phòng thử, checked: 2026-11-26 }
checked: 2026-11-26
${more}`,
  });
  const article = (number: number, text: string): string =>
    `---\nnumber: ${number}\ntitle: Tên của điều ${number}\nsummary: Điều này nói về một việc.\naudiences: []\nkeywords: []\nrelated: []\nchecked: 2026-11-26\n---\n${text}\n`;

  test.each([
    ['a decree', 'a-nghi-dinh-99-2026-nd-cp', 'nghi-dinh', 'Nghị định', '99/2026/NĐ-CP'],
    ['a law in force whose id sorts before that of the main law', 'luat-102-2016-qh13', 'luat', 'Luật', '102/2016/QH13'],
    ['a code', 'bo-luat-thu', 'bo-luat', 'Bộ luật', '100/2015/QH13'],
    ['a directive', 'chi-thi-5-2026', 'chi-thi', 'Chỉ thị', '5/CT-TTg'],
  ])('%s: its pages follow, and no page changes its law', (_name, id, kind, type, number) => {
    const edits = facts(id, kind, type, number);
    expect(Object.keys(edits)).toHaveLength(1);
    const library = copy.edited(edits);
    expect(messages(library)).toEqual([]);
    expect(copy.moved(library)).toEqual({ new: [`/van-ban/${id}/`, `/van-ban/${id}/toan-van/`], gone: [] });
    expect(library.currentLaw.facts.id).toBe('luat-120-2025-qh15');
    expect(library.documents[0]?.facts.id).toBe('luat-120-2025-qh15');
    expect(library.isCompared(id)).toBe(false);
    expect(linkCitations('khoản 1 Điều 29', library.corpus, library.currentLaw.facts.id)[0]?.href).toBe(
      '/van-ban/luat-120-2025-qh15/dieu-29/#khoan-1',
    );
  });

  // Its number stands inside that of a law which was replaced: 3/2021 in 73/2021.
  test('without chapters it may have articles, which citations then lead to', () => {
    const id = 'luat-3-2021-qh14';
    const library = copy.edited({
      ...facts(id, 'luat', 'Luật', '3/2021/QH14', 'articles: 2\n'),
      [`content/van-ban/${id}/dieu-1.md`]: article(1, '1. Một.\n\n2. Hai.'),
      [`content/van-ban/${id}/dieu-2.md`]: article(2, '1. Theo khoản 2 Điều 1.'),
    });
    expect(messages(library)).toEqual([]);
    expect(library.currentLaw.facts.id).toBe('luat-120-2025-qh15');
    expect(parseCitation('khoản 2 Điều 1 Luật Thử số 3/2021/QH14')?.url).toBe(`/van-ban/${id}/dieu-1/#khoan-2`);
    expect(library.corpus.citedBy(id, 1)).toEqual([{ documentId: id, place: { article: 2, clause: 1 } }]);
  });

  const ID = 'luat-3-2021-qh14';
  const LAW = (more: string): Edits => facts(ID, 'luat', 'Luật', '3/2021/QH14', more);
  test.each<[string, () => Edits, RegExp]>([
    [
      'a kind that nobody knows',
      () => facts(ID, 'quy-dinh', 'Quy định', '1/2026'),
      /luat-3-2021-qh14\/van-ban\.yaml, dòng 2, trường “kind”: Gặp “quy-dinh”. Cần: một trong: luat, /,
    ],
    [
      'an article',
      () => ({ ...LAW('articles: 2\n'), [`content/van-ban/${ID}/dieu-1.md`]: article(1, '1. Một.') }),
      /content\/van-ban\/luat-3-2021-qh14: Có 1 điều. Cần: 2 điều như van-ban\.yaml khai báo/,
    ],
    ['the law that it details', () => LAW('details: luat-khong-co\n'), /van-ban\.yaml, dòng \d+, trường “details”: Gặp “luat-khong-co”/],
    [
      'the end of the law that it replaces',
      () => LAW('replaces: [Luật số 120/2025/QH15]\n'),
      /luat-120-2025-qh15\/van-ban\.yaml, dòng \d+, trường “validity”: luat-3-2021-qh14 ghi là thay văn bản này/,
    ],
  ])('forgotten: %s', (_name, edits, message) => {
    expect(copy.told(edits())).toMatch(message);
  });
});

describe('a colour: one file', () => {
  test('logo, favicon, Word labels follow; palette.test.ts finds a colour that stands anywhere else', async () => {
    vi.resetModules();
    vi.doMock('../vocabulary/palette.ts', async (original) => {
      const real = await original<typeof Palette>();
      return { ...real, PALETTE: { ...real.PALETTE, vermilion: { ...real.PALETTE.vermilion, base: '#123456' } } };
    });
    const { faviconSvg, KITE } = await import('../vocabulary/kite.ts');
    const { DOCX_COLOR } = await import('../materials/kit/colors.ts');
    vi.doUnmock('../vocabulary/palette.ts');
    vi.resetModules();
    expect(KITE.facets[0].fill).toBe('#123456');
    expect(faviconSvg()).toContain('fill="#123456"');
    expect(faviconSvg()).not.toContain(PALETTE.vermilion.base);
    expect(DOCX_COLOR.label).toBe('123456');
  });

  test('in the palette itself a value is written once: roles and names are made of it', () => {
    const source = readFileSync('src/vocabulary/palette.ts', 'utf8');
    const values = [...source.matchAll(/'(#[0-9a-f]{6})'/gu)].map(([, value]) => value);
    expect(values.length).toBeGreaterThan(15);
    expect(new Set(values).size).toBe(values.length);
  });
});
