/**
 * Pictures of one ground and many words, drawn from Typst's SVG: the ground once, each letter once, and every picture put together of them.
 * Measured on cards of 1200 × 630 (processor time): 40 ms for each through sharp alone, 4 ms so.
 */
import sharp from 'sharp';
import { pathBox } from './path-box.ts';
import type { IndexedPicture } from './indexed-png.ts';

type Colour = readonly [number, number, number];

/** A letter where Typst put it: the outline's address in the SVG, where it stands in pixels, its colour. */
interface Letter {
  outline: string;
  x: number;
  y: number;
  fill: string;
}

/** How much of each pixel a letter covers, 0 to 255; `left` and `top` from the pixel it stands on. */
interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  cover: Uint8Array;
}

/** A ground as indices of a palette that also holds what lies between the ground's own colour and the colours of letters. */
interface CardGround {
  picture: IndexedPicture;
  /** Of each colour of letters: the index for each sixteenth that is covered. */
  ramps: ReadonlyMap<string, Uint8Array>;
  /** The colour of most of the ground. */
  plain: number;
}

/** Letters stand on quarters of a pixel: more is not seen. */
const QUARTERS = 4;
/** Steps from a ground to the colour of a letter. */
const STEPS = 16;
/** Steps between two colours of a drawing. */
const EDGE_STEPS = 4;

const TEXT = /<g class="typst-text" transform="matrix\(1 0 0 -1 ([\d.-]+) ([\d.-]+)\)">([\s\S]*?)<\/g>/g;
const LETTER = /<use xlink:href="#(\w+)" x="([\d.-]+)" y="([\d.-]+)" fill="(#[\da-f]{6})"[^>]*\/>/g;
const GROUP = /<g\b[^>]*transform="matrix\(1 0 0 1 ([\d.-]+) ([\d.-]+)\)"[^>]*>|<g\b[^>]*>|<\/g>/g;
/** What Typst writes for a line's end: nothing. */
const EMPTY = /<g\b[^>]*\/>/g;
const OUTLINE = /<symbol id="(\w+)"[^>]*>\s*<path d="([^"]*)"\/>\s*<\/symbol>/g;

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const between = (from: Colour, to: Colour, share: number): Colour =>
  from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * share)) as unknown as Colour;

/** The letters of an SVG; undefined where some are turned, scaled or no outlines. */
function lettersOf(svg: string): Letter[] | undefined {
  // Where each opened group moves what is in it.
  const letters: Letter[] = [];
  const moves: { x: number; y: number }[] = [];
  let done = 0;
  for (const text of svg.matchAll(TEXT)) {
    for (const [group, x = '0', y = '0'] of svg.slice(done, text.index).matchAll(GROUP)) {
      const last = moves.at(-1) ?? { x: 0, y: 0 };
      if (group === '</g>') moves.pop();
      else moves.push({ x: last.x + Number(x), y: last.y + Number(y) });
    }
    done = text.index + text[0].length;
    const { x, y } = moves.at(-1) ?? { x: 0, y: 0 };
    for (const [, outline = '', dx, dy, fill = ''] of (text[3] ?? '').matchAll(LETTER))
      letters.push({ outline, fill, x: x + Number(text[1]) + Number(dx), y: y + Number(text[2]) - Number(dy) });
  }
  return letters.length === svg.split('<use ').length - 1 ? letters : undefined;
}

/** The SVG without its letters and without groups that then hold nothing: the same for all pictures of one ground. */
function groundOf(svg: string): string {
  let ground = svg.replace(TEXT, '').replace(/<defs id="glyph">[\s\S]*?<\/defs>/, '');
  for (let before = ''; before !== ground;) {
    before = ground;
    ground = ground.replace(/<g\b[^>]*>\s*<\/g>\s*/g, '');
  }
  return ground;
}

/** Draws pictures of one ground and many words; keeps grounds and letters for the next. */
export class Lettering {
  readonly #grounds = new Map<string, Promise<CardGround>>();
  readonly #masks = new Map<string, Mask>();

  /** The picture of one page of Typst's; undefined where it holds letters that cannot be drawn so: turned, scaled or no outlines. */
  async draw(typst: string): Promise<IndexedPicture | undefined> {
    const svg = typst.replace(EMPTY, '');
    const letters = lettersOf(svg);
    if (letters === undefined) return undefined;
    const source = groundOf(svg);
    const fills = [...new Set(letters.map(({ fill }) => fill))].sort();
    const key = `${fills.join()} ${source}`;
    let making = this.#grounds.get(key);
    if (making === undefined) this.#grounds.set(key, (making = ground(source, fills)));
    const { picture, ramps, plain } = await making;
    const places = letters.map((letter) => ({ ...letter, x: Math.round(letter.x * QUARTERS), y: Math.round(letter.y * QUARTERS) }));
    await this.#learn(svg, places);
    const pixels = picture.pixels.slice();
    for (const { outline, x, y, fill } of places) {
      const mask = this.#masks.get(maskKey(outline, x, y));
      const ramp = ramps.get(fill);
      if (mask !== undefined && ramp !== undefined)
        put(pixels, picture, mask, { left: Math.floor(x / QUARTERS) + mask.left, top: Math.floor(y / QUARTERS) + mask.top, ramp, plain });
    }
    return { ...picture, pixels };
  }

  /** Rasterises the letters that were never drawn yet, all in one picture. */
  async #learn(svg: string, places: readonly Letter[]): Promise<void> {
    const wanted = new Map(places.map(({ outline, x, y }) => [maskKey(outline, x, y), { outline, x, y }]));
    for (const key of this.#masks.keys()) wanted.delete(key);
    if (wanted.size === 0) return;
    const outlines = new Map([...svg.matchAll(OUTLINE)].map(([, id = '', path = '']) => [id, path]));
    let width = 0;
    let height = 1;
    const cells = [...wanted].map(([key, { outline, x, y }]) => {
      const path = outlines.get(outline) ?? '';
      const box = pathBox(path);
      // The outline's y goes up, the picture's down.
      const [left, top] = [Math.floor(box.left), Math.floor(-box.top)];
      const cell = { key, path, left, top, width: Math.ceil(box.right) - left + 2, height: Math.ceil(-box.bottom) - top + 2, at: width };
      width += cell.width;
      height = Math.max(height, cell.height);
      return { ...cell, dx: mod(x) / QUARTERS, dy: mod(y) / QUARTERS };
    });
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cells
      .map(({ path, at, left, top, dx, dy }) => `<path transform="matrix(1 0 0 -1 ${at - left + dx} ${dy - top})" d="${path}"/>`)
      .join('')}</svg>`;
    const cover = await sharp(Buffer.from(sheet), { unlimited: true }).extractChannel('alpha').raw().toBuffer();
    for (const { key, at, left, top, width: wide, height: high } of cells) {
      const own = new Uint8Array(wide * high);
      for (let y = 0; y < high; y += 1) own.set(cover.subarray(y * width + at, y * width + at + wide), y * wide);
      this.#masks.set(key, { left, top, width: wide, height: high, cover: own });
    }
  }
}

const mod = (value: number): number => ((value % QUARTERS) + QUARTERS) % QUARTERS;
const maskKey = (outline: string, x: number, y: number): string => `${outline} ${mod(x)} ${mod(y)}`;

/** Rasterises a ground and gives it a palette. */
async function ground(svg: string, fills: readonly string[]): Promise<CardGround> {
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const drawn = [...new Set([...svg.matchAll(/(?:fill|stroke)="(#[\da-f]{6})"/g)].map(([, hex = '']) => hex))].sort().map(colourOf);
  const palette: Colour[] = [...drawn];
  for (const [index, from] of drawn.entries())
    for (const to of drawn.slice(index + 1))
      for (let step = 1; step < EDGE_STEPS; step += 1) palette.push(between(from, to, step / EDGE_STEPS));
  const pixels = new Uint8Array(width * height);
  const known = new Map<number, number>();
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [data[at * 3], data[at * 3 + 1], data[at * 3 + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    let index = known.get(colour);
    if (index === undefined) known.set(colour, (index = nearest(palette, [red, green, blue])));
    pixels[at] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const plain = counts.indexOf(Math.max(...counts));
  const ramps = new Map(
    fills.map((fill) => {
      const first = palette.length;
      for (let step = 1; step <= STEPS; step += 1) palette.push(between(palette[plain] ?? [0, 0, 0], colourOf(fill), step / STEPS));
      return [fill, Uint8Array.from({ length: STEPS + 1 }, (_, step) => (step === 0 ? plain : first + step - 1))] as const;
    }),
  );
  if (palette.length > 256) throw new Error(`Ảnh chia sẻ có ${palette.length} màu, nhiều nhất 256`);
  return { picture: { width, height, palette, pixels }, ramps, plain };
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Infinity;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Puts one letter into a picture. What two letters cover, the one that covers more has; on a drawing a letter has no soft edge. */
function put(
  pixels: Uint8Array,
  { width, height }: IndexedPicture,
  mask: Mask,
  { left, top, ramp, plain }: { left: number; top: number; ramp: Uint8Array; plain: number },
): void {
  const [first = 0, last = 0] = [ramp[1], ramp[STEPS]];
  for (let y = Math.max(0, -top); y < Math.min(mask.height, height - top); y += 1)
    for (let x = Math.max(0, -left); x < Math.min(mask.width, width - left); x += 1) {
      const step = Math.round(((mask.cover[y * mask.width + x] ?? 0) / 255) * STEPS);
      if (step === 0) continue;
      const at = (top + y) * width + left + x;
      const there = pixels[at] ?? 0;
      if (there === plain) pixels[at] = ramp[step] ?? 0;
      else if (there >= first && there <= last) pixels[at] = Math.max(there, ramp[step] ?? 0);
      else if (step > STEPS / 2) pixels[at] = last;
    }
}
