import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { CardTone } from '../../share/card.ts';
import { cardInput } from '../share/cards.ts';
import { ROOT } from '../test-support/press.ts';
import { createTypst } from '../typst/compiler.ts';
import { indexedPng } from './indexed-png.ts';
import { Lettering } from './lettering.ts';
import { pathBox } from './path-box.ts';

const folder = mkdtempSync(join(tmpdir(), 'chu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const typst = createTypst(ROOT, folder);

// Numbers stand in boxes of their own, and a line that ends with one has an empty run behind it.
const TEXT = 'Theo báo, trường phổ thông từ 31/10/2025 không còn đình chỉ, đuổi học; nặng nhất là viết bản tự kiểm điểm. Ghế, ưỡn, Ỡ.';

const card = (tone: CardTone, title: string): string =>
  typst.layout('share-card', cardInput({ tone, label: 'Luật 120/2025/QH15 · Còn hiệu lực', title, text: TEXT }, 'Tên trang')).svg();
const pixels = (picture: Buffer): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();

describe('Lettering', () => {
  const lettering = new Lettering();

  test.each<[CardTone, string]>([
    ['law', 'Điều 24. Xác định tình trạng nghiện ma túy'],
    ['law', 'Điều 5. Tên khác, dài hơn, cùng một nền và nhiều chữ đã vẽ: (a) “b” – 2,5%'],
    ['question', 'Ở đâu giúp được?'],
    ['people', 'Dành cho thầy cô'],
    ['campaign', 'Tháng hành động'],
  ])('draws what sharp draws of the same SVG, %s “%s”', async (tone, title) => {
    const svg = card(tone, title);
    const picture = await lettering.draw(svg);
    if (picture === undefined) throw new Error('not drawn');
    const [own, other] = [await pixels(await indexedPng(picture)), await pixels(Buffer.from(svg))];
    expect(own.length).toBe(other.length);
    const differences = own.map((value, at) => Math.abs(value - (other[at] ?? 0)));
    expect(differences.reduce((sum, one) => sum + one, 0) / own.length).toBeLessThan(0.6);
    // A letter that is missing, moved by a pixel or of another colour changes thousands of values by more than this.
    expect(differences.filter((one) => one > 64).length).toBeLessThan(20);
  });

  test('a letter that is turned or scaled is not left out: the picture is left to sharp', async () => {
    const svg = card('law', 'Điều 1').replace(
      'class="typst-text" transform="matrix(1 0 0 -1',
      'class="typst-text" transform="matrix(2 0 0 -2',
    );
    expect(await new Lettering().draw(svg)).toBeUndefined();
  });
});

test('an indexed picture comes back pixel by pixel', async () => {
  const palette = [
    [255, 0, 0],
    [0, 128, 255],
    [1, 2, 3],
  ] as const;
  const png = await indexedPng({ width: 3, height: 2, palette, pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]) });
  expect([...(await pixels(png))]).toEqual([0, 1, 2, 2, 1, 0].flatMap((index) => [...(palette[index] ?? [])]));
});

test('the box of an outline holds its curves; an unknown command is told', () => {
  expect(pathBox('M 0 0m 2 3 v 10 h 4 l -8 -12 q 1 1 20 2 c 0 0 0 -30 1 1 Z ')).toEqual({ left: -2, right: 19, top: 13, bottom: -27 });
  expect(() => pathBox('M 0 0 a 1 1 0 0 0 3 3')).toThrow('“a 1 1');
});
