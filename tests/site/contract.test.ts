/** The address contract: what other sites, search engines and printed QR codes rely on. Source: the project's contract. */
import { describe, expect, test } from 'vitest';
import { fileAt, readBuilt } from '../support/dist.ts';

const LAWS = [
  { id: 'luat-73-2021-qh14', articles: 55 },
  { id: 'luat-120-2025-qh15', articles: 56 },
] as const;
const DOCUMENTS = [...LAWS.map(({ id }) => id), 'chi-thi-36-ct-tw', 'thong-bao-532-tb-tu'];
const AUDIENCES = ['hoc-sinh', 'sinh-vien', 'phu-huynh', 'giao-vien', 'thanh-nien', 'nguoi-cai-nghien'];

const ADDRESSES = [
  '/',
  '/van-ban/',
  '/van-ban/doi-chieu/',
  '/van-ban/thuat-ngu/',
  ...DOCUMENTS.flatMap((id) => [`/van-ban/${id}/`, `/van-ban/${id}/toan-van/`]),
  '/chien-dich/',
  '/chien-dich/thang-hanh-dong/2026/',
  '/chien-dich/thang-hanh-dong/2025/',
  '/chien-dich/thang-hanh-dong/2024/',
  '/chien-dich/thang-hanh-dong/2021/',
  '/chien-dich/ngay-26-6/',
  '/tai-lieu/',
  ...AUDIENCES.map((audience) => `/danh-cho/${audience}/`),
  '/tro-giup/',
  '/tro-giup/to-giac/',
  '/tim-kiem/',
  '/tai-ve/',
  '/tai-ve/danh-muc.json',
  '/du-lieu/',
  ...LAWS.flatMap(({ id }) => [`/du-lieu/${id}.json`, `/du-lieu/${id}.akn.xml`]),
  '/bieu-mau/',
  '/bieu-mau/don-xin-di-cai-nghien-tu-nguyen/',
  '/du-lieu/bieu-mau.json',
  '/nguon/',
  '/gioi-thieu/',
  '/tro-nang/',
  '/404.html',
  '/sitemap-index.xml',
  '/rss.xml',
  '/lich.ics',
];

test.each(ADDRESSES)('%s', (address) => {
  expect(fileAt(address)).toBeDefined();
});

test('a quiz has a page of its own', () => {
  expect(readBuilt('/tai-lieu/')).toMatch(/href="\/trac-nghiem\/[a-z0-9-]+\/"/);
});

describe.each(LAWS)('$id', ({ id, articles }) => {
  interface Place {
    anchor: string;
    url: string;
    plain: string;
  }
  interface Clause extends Place {
    number: number | null;
    points: (Place & { letter: string })[];
  }
  interface Article {
    number: number;
    title: string;
    url: string;
    lead?: Place;
    clauses: Clause[];
  }
  const read = (): Article[] =>
    (JSON.parse(readBuilt(`/du-lieu/${id}.json`)) as { chapters: { articles: Article[] }[] }).chapters.flatMap(
      (chapter) => chapter.articles,
    );

  test(`open data and pages hold articles 1 to ${articles}`, () => {
    expect(read().map(({ number }) => number)).toEqual(Array.from({ length: articles }, (_, index) => index + 1));
    for (let number = 1; number <= articles; number += 1) expect(fileAt(`/van-ban/${id}/dieu-${number}/`), `Điều ${number}`).toBeDefined();
  });

  test('every clause and point has its anchor on its page, named as the contract says', () => {
    let places = 0;
    for (const article of read()) {
      const html = readBuilt(`/van-ban/${id}/dieu-${article.number}/`);
      for (const clause of article.clauses) {
        const clauseAnchor = clause.number === null ? '' : `khoan-${clause.number}`;
        const wanted = [
          ...(clause.number === null ? [] : [{ place: clause as Place, anchor: clauseAnchor }]),
          ...clause.points.map((point) => ({
            place: point as Place,
            anchor: [clauseAnchor, `diem-${point.letter === 'đ' ? 'dd' : point.letter}`].filter((part) => part !== '').join('-'),
          })),
        ];
        for (const { place, anchor } of wanted) {
          expect(place.anchor).toBe(anchor);
          expect(place.url).toBe(`/van-ban/${id}/dieu-${article.number}/#${anchor}`);
          expect(html).toContain(` id="${anchor}"`);
          places += 1;
        }
      }
    }
    expect(places).toBeGreaterThan(300);
  });

  test('the whole document on one page holds every article', () => {
    const html = readBuilt(`/van-ban/${id}/toan-van/`);
    for (let number = 1; number <= articles; number += 1) expect(html).toContain(`id="dieu-${number}"`);
  });
});

test('the comparison has an anchor for every article of both laws', () => {
  const html = readBuilt('/van-ban/doi-chieu/');
  for (const [{ articles }, prefix] of [
    [LAWS[0], 'tu-dieu'],
    [LAWS[1], 'den-dieu'],
  ] as const) {
    for (let number = 1; number <= articles; number += 1)
      expect(html.split(` id="${prefix}-${number}"`), `${prefix}-${number}`).toHaveLength(2);
  }
});

describe('lists for machines', () => {
  const inside = (address: string): string => new URL(address).pathname;

  test('every address of the sitemap exists, and the sitemap holds every kind of page', () => {
    const index = [...readBuilt('/sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => inside(match[1] ?? ''));
    const pages = index.flatMap((file) => [...readBuilt(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => inside(match[1] ?? '')));
    expect(pages.filter((path) => fileAt(path) === undefined)).toEqual([]);
    for (const path of ['/', '/van-ban/luat-120-2025-qh15/dieu-29/', '/van-ban/doi-chieu/', '/tro-giup/', '/tai-ve/'])
      expect(pages).toContain(path);
    expect(pages).not.toContain('/404.html');
  });

  test('the feed of changes leads to pages that exist', () => {
    const links = [...readBuilt('/rss.xml').matchAll(/<link>([^<]+)<\/link>/g)].map((match) => inside(match[1] ?? ''));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => fileAt(path) === undefined)).toEqual([]);
  });

  test('the calendar to subscribe to is iCalendar with events, lines folded at 75 octets', () => {
    const text = readBuilt('/lich.ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThan(0);
    expect(text.match(/^UID:/gm)?.length).toBe(text.match(/^BEGIN:VEVENT/gm)?.length);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
