/** The open copies of the press and the files that a browser makes of them, opened with another library than the one that made them. */
import fontkit, { type Font } from '@pdf-lib/fontkit';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadItems } from '../../content/readers/items.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Item } from '../../materials/model/item.ts';
import { SERIF_ONLY, TYPED_CHARACTERS } from '../../studio/characters.ts';
import { compose, type Drawing } from '../../studio/compose.ts';
import { designOf } from '../../studio/designs.ts';
import { FACES, facePath, POINTS, type FaceId, type SheetPaper, type Places, type StudioSheet, type Values } from '../../studio/model.ts';
import { writeSheet, writeSheets, type PdfMaterials } from '../../studio/pdf.ts';
import { fillWord } from '../../studio/word-file.ts';
import { slotWords } from '../../studio/words.ts';
import { docx } from '../office/docx/index.ts';
import { documentsOf } from '../plan/documents.ts';
import { ROOT, testPress } from '../test-support/press.ts';
import { studioPrints } from './bases.ts';

const WORDS = { blank: '…………', unit: 'lớp' };
const VALUES: Values = {
  parent: 'Ủy ban nhân dân phường Phan Rang',
  name: 'Trường Trung học phổ thông chuyên Lê Quý Đôn',
  place: 'Phan Rang',
  date: 'ngày 26 tháng 6 năm 2027',
  person: 'Nguyễn Thị Phương Uyên',
  unit: '10A1',
};
/** The smallest PNG: one dot. */
const LOGO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const items = loadItems(ROOT).map(({ item }) => item);
const itemOf = (slug: string): Item => {
  const item = items.find((one) => one.slug === slug);
  if (item === undefined) throw new Error(slug);
  return item;
};
const built = new Map<string, Uint8Array>();
/** A print of the press by its address. */
async function printed(item: Item, path: string): Promise<Uint8Array> {
  const known = built.get(path);
  if (known !== undefined) return known;
  const print = studioPrints([item]).find((one) => one.path === path);
  if (print === undefined) throw new Error(path);
  const { bytes } = await print.build(testPress());
  built.set(path, bytes);
  return bytes;
}

const fonts = new Map<FaceId, Font>();
const faces = new Map<FaceId, Uint8Array>();
beforeAll(async () => {
  for (const face of Object.keys(FACES) as FaceId[]) {
    const bytes = await printed(itemOf('giay-khen'), facePath(face));
    faces.set(face, bytes);
    fonts.set(face, fontkit.create(Buffer.from(bytes)));
  }
});
const measure = (text: string, size: number, face: FaceId): number => {
  const font = fonts.get(face);
  if (font === undefined) throw new Error(face);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
};

interface Made {
  item: Item;
  sheet: StudioSheet;
  paper: SheetPaper;
  drawing: Drawing;
  materials: PdfMaterials;
}

async function made(slug: string, paperId: string, values: Values = VALUES): Promise<Made> {
  const item = itemOf(slug);
  const design = designOf(item);
  const sheet = design?.sheets.find(({ papers }) => papers.some(({ id }) => id === paperId));
  const paper = sheet?.papers.find(({ id }) => id === paperId);
  if (design === undefined || sheet === undefined || paper === undefined) throw new Error(`${slug} ${paperId}`);
  const places =
    sheet.strip > 0 ? undefined : (JSON.parse(Buffer.from(await printed(item, `${sheet.base}.json`)).toString('utf8')) as Places);
  const drawing = compose(sheet, places, { values, logo: 1 }, WORDS, measure);
  const base = await printed(item, `${sheet.base}.pdf`);
  return { item, sheet, paper, drawing, materials: { base, faces, logo: LOGO, logoAlt: 'Biểu trưng', alt: design.alt, title: item.title } };
}

interface TagNode {
  role?: string;
  alt?: string;
  children?: TagNode[];
  id?: string;
}
const roles = (node: TagNode | null): string[] => (node === null ? [] : [node.role ?? '', ...(node.children ?? []).flatMap(roles)]);
const alts = (node: TagNode | null): string[] =>
  node === null ? [] : [...(node.alt === undefined ? [] : [node.alt]), ...(node.children ?? []).flatMap(alts)];

/** What another library sees: pages, their size in millimetres, pieces of text with their place (millimetres from the upper left corner). */
async function opened(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items: pieces } = await page.getTextContent();
      const tree = (await page.getStructTree()) as TagNode;
      return {
        width: width / POINTS,
        height: height / POINTS,
        roles: roles(tree),
        alts: alts(tree),
        text: pieces
          .map((piece) => ('str' in piece ? piece.str : ''))
          .join(' ')
          .normalize('NFC'),
        at: (words: string) => {
          const piece = pieces.find((one) => 'str' in one && one.str.normalize('NFC').includes(words));
          if (piece === undefined || !('str' in piece)) return undefined;
          const [, , , , x = 0, y = 0] = piece.transform as number[];
          return { x: x / POINTS, y: (height - y) / POINTS };
        },
      };
    }),
  );
}

test('each cut of type has every character that may be typed', () => {
  for (const [face, font] of fonts) {
    const lacking = [...TYPED_CHARACTERS].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
    expect(lacking.join(''), face).toBe(face.startsWith('serif') ? '' : SERIF_ONLY);
  }
});

describe('a sheet of one’s own', () => {
  test.each([
    ['ap-phich-goi-111', 'a4', 210, 297],
    ['ap-phich-goi-111', 'a3', 297, 420],
    ['ap-phich-ban-tot', 'a2', 420, 594],
    ['giay-khen', 'a4', 297, 210],
    ['giay-khen', 'a3', 420, 297],
    ['bang-ron-hieu-luat', 'bang-ron-3x07', 3000, 700],
    ['bang-ron-chu-de', 'bang-ron-3x1', 3000, 1000],
    ['bang-ron-hieu-luat', 'bang-ron-6x1', 600, 100],
    ['bang-ron-chu-de', 'phuon-08x2', 800, 2000],
    ['ke-hoach-truong-hoc', 'a4', 210, 297],
  ] as const)(
    '%s on %s: the paper, the words where they were laid, the design’s own words, one font a cut',
    async (slug, paperId, width, height) => {
      const { drawing, paper, sheet, materials } = await made(slug, paperId);
      const pages = await opened(await writeSheet(drawing, paper, materials));
      const [first] = pages;
      if (first === undefined) throw new Error('no page');
      expect(pages.length === 1 || slug.startsWith('ke-hoach')).toBe(true);
      expect(first.width).toBeCloseTo(width, 0);
      expect(first.height).toBeCloseTo(height, 0);
      const scale = paper.width / sheet.width;
      for (const line of drawing.lines) {
        const place = first.at(line.text);
        expect(place, line.text).toBeDefined();
        const shift = measure(line.text, line.size, line.face) * (line.align === 'left' ? 0 : line.align === 'center' ? 0.5 : 1);
        expect(place?.y, line.text).toBeCloseTo(line.y * scale, 0);
        expect(place?.x, line.text).toBeCloseTo((line.x - shift) * scale, 0);
        // Nothing leaves its sheet.
        expect(line.x - shift).toBeGreaterThanOrEqual(0);
        expect(line.x - shift + measure(line.text, line.size, line.face)).toBeLessThanOrEqual(sheet.width);
        expect(line.y).toBeLessThanOrEqual(sheet.height);
      }
      if (drawing.logo !== undefined) expect(first.alts).toContain('Biểu trưng');
      // The structure of the press's page is still there, and the new words stand in it.
      expect(first.roles.filter((role) => role === 'P').length).toBeGreaterThanOrEqual(new Set(drawing.lines.map(({ slot }) => slot)).size);
      expect(first.roles).toContain('H1');
    },
  );

  test('what nobody typed stays a line to write on; words of any length stay on their sheet', async () => {
    const { drawing: empty } = await made('giay-khen', 'a4', {});
    const text = empty.lines.map((line) => line.text).join(' ');
    expect(text).toContain('TRƯỜNG …');
    expect(text).toContain('ngày …… tháng');
    const { drawing } = await made('ap-phich-goi-111', 'a4', {
      name: 'NGHIÊNG'.repeat(60),
      free: 'Trường Trung học phổ thông '.repeat(20),
    });
    for (const { text: line, size, face, y } of drawing.lines) {
      expect(measure(line, size, face)).toBeLessThan(210);
      expect(y).toBeLessThan(297);
    }
  });

  test('a name keeps every letter: one of the Central Highlands is set in the face that has them', async () => {
    const { drawing, paper, materials } = await made('giay-khen', 'a4', { ...VALUES, person: 'H’Bŭn Niê Kdăm', unit: '' });
    const [first] = await opened(await writeSheet(drawing, paper, materials));
    expect(first?.text).toContain('H’Bŭn Niê Kdăm');
    expect(drawing.lines.find(({ slot }) => slot === 'person')?.face).toBe('serif-bold');
    expect(drawing.lines.find(({ slot }) => slot === 'name')?.face).toBe('bold');
  });

  test('the head of a plan is read first', async () => {
    const { drawing, paper, materials } = await made('ke-hoach-truong-hoc', 'a4');
    const [first] = await opened(await writeSheet(drawing, paper, { ...materials, wordsFirst: true }));
    expect(first?.roles.indexOf('P')).toBeLessThan(first?.roles.indexOf('H1') ?? 0);
    expect(first?.text).toContain('PHƯỜNG PHAN RANG');
    expect(first?.text).not.toContain('CƠ QUAN CHỦ QUẢN');
  });
});

test('forty certificates in one file: a page each, the design once, said to who listens', async () => {
  const { item, sheet, paper, materials } = await made('giay-khen', 'a4');
  const places = JSON.parse(Buffer.from(await printed(item, `${sheet.base}.json`)).toString('utf8')) as Places;
  const drawings = Array.from({ length: 40 }, (_, at) =>
    compose(sheet, places, { values: { ...VALUES, person: `Em số ${at + 1} hết` } }, WORDS, measure),
  );
  const base = await printed(item, `${sheet.base}.tron.pdf`);
  const pdf = await writeSheets(drawings, paper, { ...materials, base });
  const pages = await opened(pdf);
  expect(pages).toHaveLength(40);
  pages.forEach((page, at) => {
    expect(page.text).toContain(`Em số ${at + 1} hết, lớp 10A1`);
    expect(page.text).toContain('Thư khen');
    expect(page.alts[0]).toContain('Thư khen');
    expect(page.width).toBeCloseTo(297, 0);
  });
  expect(pdf.length).toBeLessThan(400_000);
});

test('the document for Word is filled in at the same places', async () => {
  for (const item of items.filter((one) => designOf(one)?.word !== undefined)) {
    const [document] = documentsOf(item);
    if (document === undefined) throw new Error(item.slug);
    const [sheet] = designOf(item)?.sheets ?? [];
    const places = JSON.parse(Buffer.from(await printed(item, `${sheet?.base ?? ''}.json`)).toString('utf8')) as Places;
    const words = places.slots.map((slot) => ({ blank: slot.blank, text: slotWords(slot, VALUES, WORDS) }));
    const filled = fillWord(await docx(document.view, testPress()), words);
    const xml = strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array());
    expect(xml, item.slug).toContain('TRƯỜNG TRUNG HỌC PHỔ THÔNG CHUYÊN LÊ QUÝ ĐÔN');
    expect(xml, item.slug).toContain('Phan Rang, ngày 26 tháng 6 năm 2027');
  }
});
