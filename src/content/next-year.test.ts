/**
 * The year that surely comes: a year of Action Month and its kit made as the guides tell an editor to make them, and the kit for all year.
 * Whatever is forgotten is told in Vietnamese.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOn } from '../campaign/phase.ts';
import { makePlan } from '../press/index.ts';
import type { Library } from './library.ts';
import { ContentCopy, type Edits } from './test-support/content-copy.ts';

let copy: ContentCopy;
beforeAll(() => {
  copy = new ContentCopy('2026-11-26');
});
afterAll(() => copy.remove());

const messages = (library: Library): string[] => library.faults.map(({ message }) => message);

describe('a year of Action Month: one file, and its kit if it has one', () => {
  const YEAR = 'content/chien-dich/thang-hanh-dong/2027/nam.yaml';
  const KIT = 'content/chien-dich/thang-hanh-dong/2027/bo-tai-lieu';
  const SOURCES = "sources: ['khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15']";
  const DISPATCH =
    'dispatch: { number: 999/TTg-KGVX, date: 2027-05-20, issuer: Chính phủ, summary: Một công văn., motto: Một phương châm }\nreportBefore: 2027-07-12\n';
  /** The draft with theme, dispatch and dates. */
  const known = (text: string): string =>
    text
      .replace('status: draft', 'status: published')
      .replace('theme: null', 'theme: Một chủ đề')
      .replace('sources: []', SOURCES)
      .replace('kit: 2026\n', `kit: 2026\n${DISPATCH}`);
  /** The same, of a year that has no kit. */
  const bare = (text: string): string => known(text).replace('kit: 2026\n', '');
  const kit = (name: string): string => copy.text(`content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/${name}`);
  const JUNE = '2027-06-10';
  const ofYear = (library: Library) => library.items.filter(({ item }) => item.campaign === 'thang-hanh-dong-2027').map(({ item }) => item);

  test('the file: the page, what goes on now, all follow', () => {
    const library = copy.edited({ [YEAR]: bare }, JUNE);
    expect(messages(library)).toEqual([]);
    expect(copy.moved(library)).toEqual({ new: ['/chien-dich/thang-hanh-dong/2027/'], gone: [] });
    expect(momentOn(library.shownYears, JUNE)).toMatchObject({ phase: 'month', year: 2027 });
  });

  test('theme, dispatch and dates make the whole kit: nothing of 2026 is left in it', () => {
    const library = copy.edited({ [YEAR]: known }, JUNE);
    expect(messages(library)).toEqual([]);
    const before = library.items.filter(({ item }) => item.campaign === 'thang-hanh-dong-2026');
    const items = ofYear(library);
    expect(items.map(({ slug }) => slug)).toEqual(before.map(({ item }) => item.slug));
    for (const item of items)
      expect(JSON.stringify({ ...item, sources: [], checked: '', file: '' }), item.file).not.toMatch(
        /«|thang-hanh-dong-2026|Tháng hành động[^.]* 2026|2026-0|\/2026\/"|573|xã, phường, đặc khu không ma túy”/u,
      );
    const plan = items.find(({ slug }) => slug === 'ke-hoach-xa-phuong');
    expect(JSON.stringify(plan)).toMatch(
      /Công văn số 999\/TTg-KGVX ngày 20\/5\/2027 của Chính phủ.*“Một chủ đề”.*“Một phương châm”.*trước ngày 12\/7\/2027/u,
    );
    expect(items.find(({ slug }) => slug === 'lich-thang-6')?.events.find(({ id }) => id === 'tuan-2')).toMatchObject({
      from: '2027-06-07',
      to: '2027-06-13',
    });
    expect(items.find(({ slug }) => slug === 'bang-ron-chu-de')?.art?.title).toEqual(['*Một chủ đề*']);
  });

  test('a draft shows nowhere, nor does its kit', () => {
    const library = copy.edited({ [`${KIT}/khau-hieu.mdx`]: kit('khau-hieu.mdx') }, JUNE);
    expect(messages(library)).toEqual([]);
    expect(copy.moved(library)).toEqual({ new: [], gone: [] });
  });

  test('its kit has pages and downloads of its own beside those of the year before', () => {
    const library = copy.edited(
      { [YEAR]: bare, [`${KIT}/khau-hieu.mdx`]: kit('khau-hieu.mdx'), [`${KIT}/lich-thang-6.yaml`]: kit('lich-thang-6.yaml') },
      JUNE,
    );
    expect(messages(library)).toEqual([]);
    expect(copy.moved(library)).toEqual({
      new: [
        '/chien-dich/thang-hanh-dong/2027/',
        '/chien-dich/thang-hanh-dong/2027/bo-tai-lieu/',
        // The draft has its dates and messages already; who does what comes with the dispatch.
        '/chien-dich/thang-hanh-dong/2027/lich/',
        '/chien-dich/thang-hanh-dong/2027/thong-diep/',
        '/tai-lieu/khau-hieu-2027/',
        '/tai-lieu/lich-thang-6-2027/',
      ],
      gone: [],
    });
    const { jobs, bundles } = makePlan(process.cwd(), { items: library.items });
    const paths = jobs.map(({ download }) => download.path);
    expect(paths).toContain('/tai-ve/thang-hanh-dong-2026/khau-hieu/khau-hieu.docx');
    expect(paths).toContain('/tai-ve/thang-hanh-dong-2027/khau-hieu/khau-hieu.docx');
    const [whole] = bundles.filter(({ download }) => download.path.endsWith('thang-hanh-dong-2027-tron-bo.zip'));
    // What serves all year is in it too, and nothing of another year.
    expect(whole?.entries.every(({ path }) => /^\/tai-ve\/(?:thang-hanh-dong-2027|quanh-nam)\//u.test(path))).toBe(true);
    expect(whole?.entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['4-mang-xa-hoi/khau-hieu/khau-hieu.docx', '3-lop-hoc/the-hoat-dong-lop/the-hoat-dong-lop.pdf']),
    );
  });

  test('a file of its own goes before the one that it would take from another year', () => {
    const own = kit('khau-hieu.mdx').replace('title: Khẩu hiệu và câu ngắn', 'title: Khẩu hiệu riêng của năm');
    const library = copy.edited({ [YEAR]: known, [`${KIT}/khau-hieu.mdx`]: own }, JUNE);
    expect(messages(library)).toEqual([]);
    expect(
      ofYear(library)
        .filter(({ slug }) => slug === 'khau-hieu')
        .map(({ title }) => title),
    ).toEqual(['Khẩu hiệu riêng của năm']);
  });

  test.each<[string, () => Edits, RegExp]>([
    [
      'the theme',
      () => ({ [YEAR]: (text) => bare(text).replace('theme: Một chủ đề', 'theme: null') }),
      /2027\/nam\.yaml, dòng 6, trường “theme”: Chưa có chủ đề. Cần: chủ đề đã được công bố, hoặc status: draft/,
    ],
    [
      'the sources',
      () => ({ [YEAR]: (text) => bare(text).replace(/sources: \[.*\]/u, 'sources: []') }),
      /2027\/nam\.yaml, dòng \d+, trường “sources”: Không có nguồn/,
    ],
    [
      'a date that is still of the year before',
      () => ({ [YEAR]: (text) => bare(text).replace('to: 2027-06-30', 'to: 2026-06-30') }),
      /2027\/nam\.yaml, dòng 8, trường “to”: Ngày 2026-06-30. Cần: ngày trong năm 2027/,
    ],
    [
      'a last day to report of the year before',
      () => ({ [YEAR]: (text) => known(text).replace('reportBefore: 2027', 'reportBefore: 2026') }),
      /2027\/nam\.yaml, dòng \d+, trường “reportBefore”: Ngày 2026-07-12/,
    ],
    [
      'a week of the year before',
      () => ({ [YEAR]: (text) => bare(text).replace(/from: 2027-06-14\n/u, 'from: 2026-06-14\n') }),
      /2027\/nam\.yaml, dòng \d+, trường “weeks\[3\]”: Tuần 2026-06-14 đến 2027-06-20/,
    ],
    [
      'the year itself, in a file copied whole',
      () => ({ 'content/chien-dich/thang-hanh-dong/2028/nam.yaml': copy.text('content/chien-dich/thang-hanh-dong/2026/nam.yaml') }),
      /2028\/nam\.yaml, dòng 1, trường “year”: Gặp 2026. Cần: năm như tên thư mục/,
    ],
    [
      'the dispatch that the kit names',
      () => ({ [YEAR]: (text) => known(text).replace(DISPATCH, '') }),
      /2026\/bo-tai-lieu\/ke-hoach-truong-hoc\.yaml, dòng \d+: Năm 2027 không có gì cho «công văn»\. Cần: điều này trong content\/chien-dich\/thang-hanh-dong\/2027\/nam\.yaml/,
    ],
    [
      'a kit that is not there',
      () => ({ [YEAR]: (text) => known(text).replace('kit: 2026\n', 'kit: 2025\n') }),
      /2027\/nam\.yaml, dòng \d+, trường “kit”: Năm 2025 không có bộ tài liệu/,
    ],
    [
      'a place in a kit that nobody knows',
      () => ({ [YEAR]: bare, [`${KIT}/khau-hieu.mdx`]: kit('khau-hieu.mdx').replace('«chủ đề»', '«tên tháng»') }),
      /khau-hieu\.mdx, dòng \d+: Năm 2027 không có gì cho «tên tháng»\. Cần: một trong: «năm», «chủ đề»/,
    ],
    ...(
      [
        ['the year, typed', 'chủ đề năm «năm»', 'chủ đề năm 2026', '“chủ đề năm 2026” viết thẳng'],
        [
          'last year’s theme, typed',
          '«chủ đề» (',
          'Chung một quyết tâm xây dựng xã, phường, đặc khu không ma túy (',
          'viết thẳng.*«chủ đề»',
        ],
        ['a dispatch, typed', '«chủ đề» (', 'Theo Công văn 573/TTg-KGVX (', '“573/TTg-KGVX” viết thẳng.*«công văn»'],
        ['the last day to report, typed', '«chủ đề» (', 'Báo cáo trước 10/7/2026 (', '“10/7/2026” viết thẳng.*«hạn báo cáo»'],
      ] as const
    ).map(([name, place, typed, message]): [string, () => Edits, RegExp] => [
      name,
      () => ({ [`${KIT}/khau-hieu.mdx`]: kit('khau-hieu.mdx').replace(place, typed) }),
      new RegExp(`2027/bo-tai-lieu/khau-hieu\\.mdx, dòng \\d+: Gặp .*${message}`, 'u'),
    ]),
    [
      'the page of a year, typed in its kit',
      () => ({ [`${KIT}/bang-ron-chu-de.yaml`]: kit('bang-ron-chu-de.yaml').replace('thang-hanh-dong/«năm»/', 'thang-hanh-dong/2026/') }),
      /bang-ron-chu-de\.yaml, dòng \d+: Gặp “\/chien-dich\/thang-hanh-dong\/2026” viết thẳng/,
    ],
    [
      'a day, typed in its calendar',
      () => ({ [`${KIT}/lich-thang-6.yaml`]: kit('lich-thang-6.yaml').replace('«đầu tuần 2»', '2026-06-08') }),
      /lich-thang-6\.yaml, dòng \d+: Gặp “2026-06-08” viết thẳng/,
    ],
    [
      'a slug that is another item’s',
      () => ({ 'content/tai-lieu/the-hoat-dong-lop.mdx': copy.text('content/chien-dich/quanh-nam/bo-tai-lieu/the-hoat-dong-lop.mdx') }),
      /Địa chỉ “the-hoat-dong-lop” đã có ở content\//,
    ],
  ])('forgotten: %s', (_name, edits, message) => {
    expect(copy.told(edits(), JUNE)).toMatch(message);
  });
});

describe('the kit for all year', () => {
  const SPEECH = 'content/chien-dich/quanh-nam/bo-tai-lieu/bai-noi-duoi-co.mdx';

  test.each([
    ['Tháng hành động', 'Sáng nay', 'Trong Tháng hành động'],
    ['tháng 6', 'Sáng nay', 'Tháng này là tháng 6'],
    ['26/6', 'Sáng nay', 'Ngày 26/6'],
    ['«', 'Sáng nay', 'Năm «năm»'],
    ['tháng …… năm 2026', 'Sáng nay', 'Ngày …… tháng …… năm 2026'],
    ['mùa hè', 'một tuần vui', 'một mùa hè vui'],
  ])('names no month and no year: %s', (found, words, typed) => {
    expect(copy.told({ [SPEECH]: (text) => text.replace(words, typed) })).toMatch(
      new RegExp(`bai-noi-duoi-co\\.mdx, dòng \\d+: Gặp “${found}” trong bộ dùng quanh năm`, 'u'),
    );
  });

  test('what to do in each month is there for all twelve, in order', () => {
    expect(copy.sound.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(copy.told({ 'content/chien-dich/tung-thang.yaml': (text) => text.replace('- month: 12', '- month: 11') })).toMatch(
      /tung-thang\.yaml.*đủ mười hai tháng/u,
    );
    expect(
      copy.told({ 'content/chien-dich/tung-thang.yaml': (text) => text.replace('href: /chien-dich/quanh-nam/', 'href: /khong-co/') }),
    ).toMatch(/tung-thang\.yaml, dòng \d+: Liên kết “\/khong-co\/” không tới trang nào/);
  });
});
