import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SiteSearch } from './search.ts';
import { sampleFile } from './test-support/search.ts';

const search = new SiteSearch(
  sampleFile({ synonyms: [{ from: ['ở nhà'], to: ['tại gia đình'] }], shortcuts: [{ queries: ['26/6'], url: '/tai-lieu/bai/' }] }),
);
const urls = (query: string, document?: string): string[] => search.search(query, document).results.map(({ url }) => url);

describe('ranking', () => {
  test('the law in force stands before the one that ended', () => {
    expect(urls('cai nghiện tại gia đình').slice(0, 2)).toEqual(['/van-ban/new/dieu-1/#khoan-1', '/van-ban/old/dieu-1/#khoan-1']);
  });

  test('a query that names the ended law finds it first', () => {
    expect(urls('cai nghiện tại gia đình luật 2021')[0]).toMatch('/van-ban/old/dieu-1/');
  });

  test('typed without diacritics, in decomposed letters, with i for y: the same', () => {
    const expected = urls('kỳ thị');
    expect(expected[0]).toBe('/van-ban/new/dieu-2/#khoan-2');
    for (const query of ['ky thi', 'kì thị', 'kỳ thị'.normalize('NFD'), 'KỲ THỊ']) expect(urls(query)).toEqual(expected);
  });

  test("editors' words are searched too, behind the typed ones", () => {
    expect(urls('cai ở nhà')[0]).toMatch('/van-ban/new/dieu-1/');
  });

  test('a little-saying word that belongs to a term keeps its weight', () => {
    expect(urls('có cần sa không')[0]).toBe('/van-ban/new/dieu-2/#khoan-1');
  });

  test('slips of one letter, telex and glued words are understood, and said', () => {
    for (const query of ['cai nghiem', 'cai nghieejn', 'cainghien']) {
      const { results, corrected } = search.search(query);
      expect(corrected).toBe('cai nghien');
      expect(results[0]?.url).toMatch('/van-ban/new/');
    }
  });

  test('words that stand nowhere are dropped and told; the rest is answered; nothing known, nothing found', () => {
    expect(search.search('cai nghiện ở sao hỏa').unknown).toEqual(['ở', 'sao', 'hỏa']);
    expect(urls('cai nghiện ở sao hỏa')).toEqual(urls('cai nghiện'));
    expect(search.search('xyzq')).toMatchObject({ results: [], unknown: ['xyzq'] });
  });

  test('while somebody types, the last word counts by its beginning', () => {
    const typed = (query: string) => search.search(query, undefined, true).results.map(({ url }) => url);
    expect(typed('kỳ t')).toEqual(urls('kỳ'));
    expect(typed('kỳ th')[0]).toBe('/van-ban/new/dieu-2/#khoan-2');
    expect(typed('cai ngh').length).toBeGreaterThan(0);
  });

  test('an ended law that nobody named never stands before the law in force', () => {
    const states = search.search('nhà trường phối hợp xét nghiệm cai nghiện').results.map(({ from }) => from?.state);
    expect(states).toContain('repealed');
    expect(states.indexOf('in-force')).toBeLessThan(states.indexOf('repealed'));
  });

  test('within one document only its pages', () => {
    expect(urls('cai nghiện', 'old')).toEqual(['/van-ban/old/dieu-1/#khoan-1']);
    expect(urls('cai nghiện', 'no-such-document')).toEqual([]);
  });
});

describe('direct answers', () => {
  test('the place first with its text, the other law next', () => {
    const [first, second] = search.search('khoan 1 dieu 1').results;
    expect(first).toMatchObject({ url: '/van-ban/new/dieu-1/#khoan-1', document: 'new', article: 1, clause: 1, direct: true });
    expect(first?.excerpt.text).toBe('Thời hạn cai nghiện tại gia đình là 24 tháng.');
    expect(second).toMatchObject({ url: '/van-ban/old/dieu-1/#khoan-1', direct: true });
  });

  test('the law that is named comes first', () => {
    expect(urls('điều 2 luật 2021')).toEqual(['/van-ban/old/dieu-2/', '/van-ban/new/dieu-2/']);
    expect(urls('điều 2', 'old')).toEqual(['/van-ban/old/dieu-2/']);
  });

  test('a clause that is not there gives its article', () => {
    expect(urls('khoản 9 điều 1')[0]).toBe('/van-ban/new/dieu-1/');
  });

  test('documents by number, and questions about them', () => {
    expect(urls('73/2021')[0]).toBe('/van-ban/old/');
    expect(urls('luật 2021 còn hiệu lực không')[0]).toBe('/van-ban/old/');
  });

  test('an article of a document that does not have it is not answered with ours', () => {
    const file = sampleFile();
    file.documents.push({
      id: 'code',
      number: '135/VBHN-VPQH',
      type: 'Bộ luật',
      title: 'Bộ luật',
      url: '/van-ban/code/',
      state: 'in-force',
    });
    file.pages.push({ u: '/van-ban/code/', t: 'Bộ luật Hình sự', k: 'luat-con-hieu-luc', d: 2, x: [] });
    file.language.documentNames = { code: ['blhs'] };
    const found = new SiteSearch(file).search('điều 1 blhs');
    expect(found.missing).toEqual({ name: 'Bộ luật 135/VBHN-VPQH', article: 1 });
    expect(found.results[0]?.url).toBe('/van-ban/code/');
  });

  test('which article an old one became: the comparison', () => {
    const file = sampleFile();
    file.pages.push({ u: '/van-ban/doi-chieu/', t: 'Đối chiếu', k: 'trang', x: [] });
    const first = (query: string) => new SiteSearch(file).search(query).results[0]?.url;
    expect(first('điều 2 luật 73 thành điều mấy')).toBe('/van-ban/doi-chieu/#tu-dieu-2');
    expect(first('điều 2 luật 120 thành điều mấy')).toBe('/van-ban/doi-chieu/#den-dieu-2');
    expect(first('điều 2 luật cũ trong luật mới')).toBe('/van-ban/doi-chieu/#tu-dieu-2');
  });

  test('a province leads to the list of services', () => {
    const file = sampleFile({ provinces: { names: ['Bắc Giang'], url: '/tro-giup/#dia-phuong' } });
    expect(new SiteSearch(file).search('cai nghiện ở bac giang').results[0]?.url).toBe('/tro-giup/#dia-phuong');
  });

  test('shortcuts and calls for help', () => {
    expect(urls('26-6')[0]).toBe('/tai-lieu/bai/');
    expect(search.search('con tôi nghiện')).toMatchObject({ help: true });
    expect(urls('con toi nghien')[0]).toBe('/tro-giup/');
    expect(search.search('cai nghiện').help).toBe(false);
    expect(search.search('tội làm con tôi nghiện').help).toBe(false);
  });
});

describe('any input', () => {
  test.each([
    '',
    ' ',
    'a',
    'x'.repeat(5000),
    '😀😀',
    '<img src=x onerror=alert(1)>',
    '(.*)[',
    '\\',
    'điều',
    'Привет мир',
    '你好',
    '\u0000',
    'điều 99999999999',
  ])('%j gives a list', (query) => {
    expect(Array.isArray(search.search(query).results)).toBe(true);
  });

  test('never throws, and marks lie inside excerpts', () => {
    const words = fc.constantFrom(
      'cai',
      'nghiện',
      'nghien',
      'điều',
      '1',
      'khoản',
      'gia',
      'đình',
      'luật',
      '2021',
      '/',
      'cần',
      'sa',
      '“',
      '\n',
      'kỳ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (query) => {
          for (const { excerpt } of search.search(query).results) {
            let last = 0;
            for (const [start, end] of excerpt.marks) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(excerpt.text.length);
          }
          search.lookalikes(query);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('words typed without spaces are read for help as they were meant', () => {
  const file = sampleFile();
  file.pages.push({ u: '/x/', t: 'Con tôi nghiện', k: 'hoi-dap', x: [] });
  const { help, results, corrected } = new SiteSearch(file).search('contoinghien');
  expect(corrected).toBe('con toi nghien');
  expect(help).toBe(true);
  expect(results[0]?.url).toBe('/tro-giup/');
});

test('a number and the word typed onto it are two; an article with a letter is one', () => {
  const search = new SiteSearch(sampleFile());
  expect(search.search('khoan 2dieu 1').results[0]).toMatchObject({ url: '/van-ban/new/dieu-1/#khoan-2', direct: true });
  expect(search.search('256a').unknown).toEqual(['256a']);
});
