import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { CARD_SIZE, NEUTRAL_CARD, type Card, type CardTone } from '../../share/card.ts';
import { cardInput } from '../share/cards.ts';
import { ROOT } from '../test-support/press.ts';
import { createTypst } from '../typst/compiler.ts';
import { indexedPng } from './indexed-png.ts';
import { Lettering } from './lettering.ts';
import { pathBox } from './path-box.ts';
import { svgPage } from './svg-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'chu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const typst = createTypst(ROOT, folder);

// Numbers stand in boxes of their own, and a line that ends with one has an empty run behind it.
const TEXT = 'Theo báo, trường phổ thông từ 31/10/2025 không còn đình chỉ, đuổi học; nặng nhất là viết bản tự kiểm điểm. Ghế, ưỡn, Ỡ.';

const card = (tone: CardTone, title: string): Card => ({ tone, label: 'Luật 120/2025/QH15 · Còn hiệu lực', title, text: TEXT });
const svgOfCards = (cards: readonly Card[]): string => typst.layout('share-card', cardInput(cards, 'Tên trang')).svg();
const pixels = (picture: Buffer): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();

/** What Lettering draws of each page. */
async function drawn(lettering: Lettering, svg: string, pages: number): Promise<(Buffer | undefined)[]> {
  const pictures: (Buffer | undefined)[] = [];
  for await (const picture of lettering.draw(svg, pages, indexedPng)) pictures.push(picture && (await pixels(picture)));
  return pictures;
}

/** What sharp draws of one page. */
const bySharp = (svg: string, page: number, pages: number): Promise<Buffer> => pixels(Buffer.from(svgPage(svg, page, pages)));

function expectAlike(own: Buffer | undefined, other: Buffer): void {
  if (own === undefined) throw new Error('not drawn');
  expect(own.length).toBe(other.length);
  const differences = own.map((value, at) => Math.abs(value - (other[at] ?? 0)));
  expect(differences.reduce((sum, one) => sum + one, 0) / own.length).toBeLessThan(0.6);
  // A letter that is missing, moved by a pixel or of another colour changes thousands of values by more than this.
  expect(differences.filter((one) => one > 64).length).toBeLessThan(20);
}

const CARDS: readonly Card[] = [
  card('law', 'Điều 24. Xác định tình trạng nghiện ma túy'),
  card('law', 'Điều 5. Tên khác, dài hơn, cùng một nền và nhiều chữ đã vẽ: (a) “b” – 2,5%'),
  card('question', 'Ở đâu giúp được?'),
  card('people', 'Dành cho thầy cô'),
  NEUTRAL_CARD,
  card('campaign', 'Tháng hành động'),
];

describe('Lettering', () => {
  const lettering = new Lettering(CARD_SIZE);

  test.each(CARDS.map((one) => [one.tone, one.title, one] as const))(
    'draws what sharp draws of the same SVG, %s “%s”',
    async (_tone, _title, one) => {
      const svg = svgOfCards([one]);
      const [own] = await drawn(lettering, svg, 1);
      expectAlike(own, await bySharp(svg, 0, 1));
    },
  );

  test('cards laid out together are drawn as each by itself, to the last pixel', async () => {
    // Enough letters of many sizes for some rows of a sheet.
    const more = Array.from({ length: 12 }, (_, index) => card('law', `Điều ${index}. ${'Quy định về việc này, '.repeat(index)}`));
    const cards = [...CARDS, ...more];
    const together = await drawn(new Lettering(CARD_SIZE), svgOfCards(cards), cards.length);
    expect(together).toHaveLength(cards.length);
    for (const [index, one] of cards.entries()) {
      const [alone] = await drawn(new Lettering(CARD_SIZE), svgOfCards([one]), 1);
      expect(together[index]?.equals(alone ?? Buffer.alloc(0)), one.title).toBe(true);
    }
  });

  test('a letter that is turned or scaled is not left out: the picture is left to sharp, and the others are drawn', async () => {
    const svg = svgOfCards(CARDS.slice(0, 2)).replace(
      'class="typst-text" transform="matrix(1 0 0 -1',
      'class="typst-text" transform="matrix(2 0 0 -2',
    );
    const [turned, straight] = await drawn(new Lettering(CARD_SIZE), svg, 2);
    expect(turned).toBeUndefined();
    expectAlike(straight, await bySharp(svg, 1, 2));
  });

  test('so is one with a letter over the edge', async () => {
    const svg = svgOfCards(CARDS.slice(0, 1)).replace(
      'class="typst-text" transform="matrix(1 0 0 -1 64',
      'class="typst-text" transform="matrix(1 0 0 -1 1190',
    );
    expect(await drawn(new Lettering(CARD_SIZE), svg, 1)).toEqual([undefined]);
  });
});

test('an indexed picture comes back pixel by pixel', async () => {
  const palette = [
    [255, 0, 0],
    [0, 128, 255],
    [1, 2, 3],
  ] as const;
  const png = indexedPng({ width: 3, height: 2, palette, lines: Uint8Array.from([0, 0, 1, 2, 0, 2, 1, 0]) });
  expect([...(await pixels(png))]).toEqual([0, 1, 2, 2, 1, 0].flatMap((index) => [...(palette[index] ?? [])]));
});

test('the box of an outline holds its curves; an unknown command is told', () => {
  expect(pathBox('M 0 0m 2 3 v 10 h 4 l -8 -12 q 1 1 20 2 c 0 0 0 -30 1 1 Z ')).toEqual({ left: -2, right: 19, top: 13, bottom: -27 });
  expect(() => pathBox('M 0 0 a 1 1 0 0 0 3 3')).toThrow('“a 1 1');
});
