import { getDocumentProxy, extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../plan/documents.ts';
import { CERTIFICATE, changed, FORM, LEAFLET, LESSON, POSTER, QUIZ, SLIDES_ITEM } from '../test-support/samples.ts';
import { itemOf, SITE, testPress } from '../test-support/press.ts';
import type { Layout } from './compiler.ts';
import { OverflowError } from './failure.ts';
import { artInput } from './input.ts';
import { qrRows } from './qr.ts';
import { sourceLine } from './sources.ts';

const layout = (sample: string, index = 0): Layout => {
  const document = documentsOf(itemOf(sample))[index];
  if (document === undefined) throw new Error('không có tài liệu');
  return testPress().typst().layout(document.template, document.input(SITE));
};
const poster = (sample: string, size: 'a4' | '1200x630' = 'a4'): Layout => {
  const item = itemOf(sample);
  if (item.art === undefined) throw new Error('không có art');
  return testPress()
    .typst()
    .layout(`designs/${item.art.design}`, artInput(item, item.art, size, SITE));
};
const fontsIn = (pdf: Buffer): string[] => [
  ...new Set([...pdf.toString('latin1').matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((match) => match[1] ?? '')),
];

interface TagNode {
  role?: string;
  alt?: string;
  children?: TagNode[];
}
const alts = (node: TagNode | null): string[] =>
  node === null ? [] : [...(node.alt === undefined ? [] : [node.alt]), ...(node.children ?? []).flatMap(alts)];
const roles = (node: TagNode | null): string[] => (node === null ? [] : [node.role ?? '', ...(node.children ?? []).flatMap(roles)]);

async function read(
  pdf: Buffer,
): Promise<{ text: string; pages: number; roles: string[]; alts: string[]; marked: boolean; language: string; title: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const trees: TagNode[] = [];
  for (let n = 1; n <= document.numPages; n += 1) trees.push((await (await document.getPage(n)).getStructTree()) as TagNode);
  const mark = await document.getMarkInfo();
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    text: text.normalize('NFC'),
    pages: document.numPages,
    roles: trees.flatMap(roles),
    alts: trees.flatMap(alts),
    marked: mark?.['Marked'] === true,
    language: info.Language ?? '',
    title: info.Title ?? '',
  };
}

const samples: [string, () => Layout, number, string[], RegExp][] = [
  ['lesson', () => layout(LESSON), 4, ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link'], /^BeVietnamPro-/],
  ['worksheet', () => layout(LESSON, 1), 1, ['H1'], /^BeVietnamPro-/],
  ['quiz key', () => layout(QUIZ, 1), 1, ['H1'], /^BeVietnamPro-/],
  ['form', () => layout(FORM), 1, ['H1', 'H2'], /^Tinos/],
  ['leaflet', () => layout(LEAFLET), 2, ['H1', 'H2', 'H3', 'Figure'], /^BeVietnamPro-/],
  ['certificate', () => layout(CERTIFICATE), 1, ['H1'], /^BeVietnamPro-/],
  ['slides', () => layout(SLIDES_ITEM), 3, ['H1', 'H2', 'L'], /^BeVietnamPro-/],
  ['poster', () => poster(POSTER), 1, ['H1', 'Figure'], /^BeVietnamPro-/],
];

describe.each(samples)('PDF of a %s', (_name, make, pages, tags, font) => {
  test('is tagged PDF/UA-1 in Vietnamese with our fonts only, and reads back', async () => {
    const pdf = make().pdf();
    const back = await read(pdf);
    expect(back.marked).toBe(true);
    expect(back.language).toMatch(/^vi/);
    expect(back.title).toMatch(/Thẻ thử|Phiếu thử/);
    expect(pdf.toString('latin1')).toMatch(/pdfuaid:part>?\s*[=>]?"?1/);
    for (const tag of tags) expect(back.roles).toContain(tag);
    const fonts = fontsIn(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    for (const name of fonts) expect(name).toMatch(font);
    if (pages !== 4) expect(back.pages).toBe(pages);
    expect(back.text).not.toContain('\uFFFD');
  });

  test('gives the same bytes for the same input', () => {
    expect(make().pdf().equals(make().pdf())).toBe(true);
  });
});

test('text comes out of the PDF with all its diacritics, in reading order', async () => {
  const { text } = await read(layout(LESSON).pdf());
  expect(text).toMatch(/Đoạn mở đầu có chữ đậm, chữ nghiêng và liên kết\.[\s\S]*Ý thứ nhất[\s\S]*Bước hai[\s\S]*Trang cuối/);
  expect(text).toContain('120/2025/QH15');
});

test('a worksheet asks for no name, for it holds private answers; a quiz does, its key does not', async () => {
  const words = async (make: () => Layout): Promise<string> => (await read(make().pdf())).text;
  expect(await words(() => layout(LESSON, 1))).toContain('Nội dung phiếu');
  expect(await words(() => layout(LESSON, 1))).not.toContain('Họ và tên');
  expect(await words(() => layout(QUIZ, 0))).toContain('Họ và tên');
  expect(await words(() => layout(QUIZ, 1))).not.toContain('Họ và tên');
});

test('pictures and QR codes have their alternative texts', async () => {
  expect((await read(poster(POSTER).pdf())).alts).toEqual(
    expect.arrayContaining(['Áp phích chữ lớn với một cánh diều nhỏ', 'Quét mã để đọc thêm: https://example.org/tro-giup/']),
  );
  expect((await read(layout(LESSON).pdf())).alts).toContain('Một cánh diều bay');
});

test('the leaflet is read from its cover on', async () => {
  const { text } = await read(layout(LEAFLET).pdf());
  expect(text.indexOf('Giữ dây')).toBeLessThan(text.indexOf('Chữ gấp.'));
});

test('without the address of the site nothing links to it and no QR code is drawn', async () => {
  const document = documentsOf(itemOf(LEAFLET))[0];
  const pdf = testPress()
    .typst()
    .layout('leaflet', document?.input(undefined) ?? {})
    .pdf();
  expect(pdf.toString('latin1')).not.toContain('example.org/tro-giup');
  expect((await read(pdf)).alts).toEqual([]);
});

describe('text that overflows its frame', () => {
  const long = 'chữ dài '.repeat(400).trim();
  test.each([
    ['a leaflet panel', () => layout(changed(LEAFLET, 'Chữ phải.', long)), 'leaflet.panels[3]'],
    ['a certificate', () => layout(changed(CERTIFICATE, 'Tích cực học luật.', long)), 'certificate'],
    ['a card', () => layout(changed(LESSON, 'text: Rời đi.', `text: ${long}`)), 'cards'],
    ['a slide', () => layout(changed(SLIDES_ITEM, '[Một, Hai]', `[${long}]`)), 'slides[2]'],
    [
      'a title of one long word',
      () => poster(changed(changed(POSTER, 'design: chu', 'design: dieu'), '[Biết luật., "*Biết từ chối.*"]', `[${'dài'.repeat(60)}]`)),
      'art.title',
    ],
    ['the action of a poster', () => poster(changed(POSTER, 'Cần người nghe? Gọi 111', long)), 'art.action'],
  ])('%s stops the build with the field', (_name, make, field) => {
    try {
      make();
    } catch (error) {
      expect(error).toBeInstanceOf(OverflowError);
      expect((error as OverflowError).field).toBe(field);
      return;
    }
    expect.unreachable('không báo tràn');
  });
});

test('a QR code holds the finder patterns and grows with the address', () => {
  const rows = qrRows('https://example.org/tro-giup/');
  expect(rows[0]?.startsWith('1111111')).toBe(true);
  expect(rows.length).toBe(rows[0]?.length);
  expect(qrRows(`https://example.org/${'a'.repeat(200)}`).length).toBeGreaterThan(rows.length);
});

test('sources of one document are named together', () => {
  expect(
    sourceLine([
      'khoản 1 Điều 6 Luật A số 1/2025/QH15',
      'Điều 8 Luật A số 1/2025/QH15',
      { title: 'B', publisher: 'C', date: '2026', checked: '2026-01-01' },
    ]),
  ).toBe('Luật A số 1/2025/QH15: khoản 1 Điều 6; Điều 8. B, C, 2026.');
});
