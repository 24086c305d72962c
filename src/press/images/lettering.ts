/**
 * Pictures of one ground and many words, drawn from Typst's SVG: the ground once, each letter once, and every picture put together of them.
 * Measured on cards of 1200 × 630 (processor time): 40 ms for each through sharp alone, 4 ms so.
 */
import sharp from 'sharp';
import { pathBox } from './path-box.ts';
import type { IndexedPicture } from './indexed-png.ts';
import { svgOf, svgParts } from './svg-pages.ts';

type Colour = readonly [number, number, number];

/** A letter where Typst put it: the outline's address in the SVG, where it stands in quarters of a pixel, its colour. */
interface Letter {
  outline: string;
  x: number;
  y: number;
  fill: string;
}

/** What a letter covers, pixel by pixel. */
interface Mask {
  /** Where these pixels lie, from the pixel the letter stands on. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Each pixel as its distance in a picture's lines from the one the letter stands on, and how many sixteenths of it are covered. */
  places: Int32Array;
  steps: Uint8Array;
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
const quarters = (pixels: number): number => Math.round(pixels * QUARTERS);
/** Steps from a ground to the colour of a letter. */
const STEPS = 8;
/** Steps between two colours of a drawing. */
const EDGE_STEPS = 4;
/**
 * libvips draws an SVG in squares of so many pixels, and a letter that is cut by their edge comes out a shade different: letters to learn stand
 * on a sheet so wide, and none over the edge, so that a picture never depends on which letters were learned with its own.
 */
const SQUARE = 2000;

const TEXT = /<g class="typst-text" transform="matrix\(1 0 0 -1 ([\d.-]+) ([\d.-]+)\)">([\s\S]*?)<\/g>/g;
const LETTER = /<use xlink:href="#(\w+)" x="([\d.-]+)" y="([\d.-]+)" fill="(#[\da-f]{6})"[^>]*\/>/g;
const GROUP = /<g\b[^>]*transform="matrix\(1 0 0 1 ([\d.-]+) ([\d.-]+)\)"[^>]*>|<g\b[^>]*>|<\/g>/g;
/** What Typst writes for a line's end: nothing. */
const EMPTY = /<g\b[^>]*\/>/g;
const OUTLINES = '    <defs id="glyph"';
const OUTLINE = /<symbol id="(\w+)"[^>]*>\s*<path d="([^"]*)"\/>\s*<\/symbol>/g;

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const between = (from: Colour, to: Colour, share: number): Colour =>
  from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * share)) as unknown as Colour;

/** The letters of a page; undefined where some are turned, scaled or no outlines. */
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
      letters.push({ outline, fill, x: quarters(x + Number(text[1]) + Number(dx)), y: quarters(y + Number(text[2]) - Number(dy)) });
  }
  return letters.length === svg.split('<use ').length - 1 ? letters : undefined;
}

/** A page without its letters and without groups that then hold nothing: the same for all pictures of one ground. */
function groundOf(group: string): string {
  let ground = group.replace(TEXT, '');
  for (let before = ''; before !== ground;) {
    before = ground;
    ground = ground.replace(/<g\b[^>]*>\s*<\/g>\s*/g, '');
  }
  return ground;
}

/** One page: its letters, and the rest of it as an SVG. */
interface Lettered {
  letters: readonly Letter[];
  ground: string;
}

/** Draws pictures of few grounds and many words, all of one size; keeps grounds and letters for the next. */
export class Lettering {
  readonly #width: number;
  readonly #height: number;
  readonly #grounds = new Map<string, Promise<CardGround>>();
  readonly #masks = new Map<string, Mask>();
  /** One for all pictures: a new one for each, three quarters of a megabyte, would be most of what is thrown away. */
  readonly #lines: Uint8Array;

  /** @param size of every picture in pixels */
  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.#width = width;
    this.#height = height;
    this.#lines = new Uint8Array((width + 1) * height);
  }

  /**
   * The pictures of all pages of an SVG of Typst's, one after the other, as `encode` makes them (each is only lent to it); undefined for a page with letters that cannot be drawn so:
   * turned, scaled, no outlines, or over the edge.
   * @throws Error where the pages are of another size
   */
  async *draw<T>(svg: string, pages: number, encode: (picture: IndexedPicture) => T): AsyncGenerator<T | undefined> {
    const parts = svgParts(svg.replace(EMPTY, ''), pages);
    if (parts.width !== this.#width || parts.height !== this.#height)
      throw new Error(`Trang ${parts.width} × ${parts.height}, cần cỡ khác`);
    const definitions = parts.definitions.filter((part) => !part.startsWith(OUTLINES));
    const lettered = parts.pages.map(({ ground, group }): Lettered | undefined => {
      const letters = lettersOf(group);
      return letters && { letters, ground: svgOf(parts, [ground, groundOf(group), ...definitions]) };
    });
    await this.#learn(
      parts.definitions,
      lettered.flatMap((page) => page?.letters ?? []),
    );
    for (const page of lettered) {
      const picture = page && this.#put(page, await this.#groundOf(page));
      yield picture && encode(picture);
    }
  }

  #groundOf({ letters, ground: source }: Lettered): Promise<CardGround> {
    const fills = [...new Set(letters.map(({ fill }) => fill))].sort();
    const key = `${fills.join()} ${source}`;
    let making = this.#grounds.get(key);
    if (making === undefined) this.#grounds.set(key, (making = ground(source, fills)));
    return making;
  }

  /** Puts a page together; what comes out holds until the next is put together. */
  #put({ letters }: Lettered, { picture, ramps, plain }: CardGround): IndexedPicture | undefined {
    const lines = this.#lines;
    lines.set(picture.lines);
    for (const letter of letters) {
      const mask = this.#masks.get(maskKey(letter));
      const ramp = ramps.get(letter.fill);
      const [x, y] = [Math.floor(letter.x / QUARTERS), Math.floor(letter.y / QUARTERS)];
      if (mask === undefined || ramp === undefined) continue;
      if (x + mask.left < 0 || x + mask.right >= this.#width || y + mask.top < 0 || y + mask.bottom >= this.#height) return undefined;
      put(lines, mask, { at: y * (this.#width + 1) + 1 + x, ramp, plain });
    }
    return { ...picture, lines };
  }

  /** Rasterises the letters that were never drawn yet, all in one picture. */
  async #learn(definitions: readonly string[], letters: readonly Letter[]): Promise<void> {
    const wanted = new Map<string, Letter>();
    for (const letter of letters) if (!this.#masks.has(maskKey(letter))) wanted.set(maskKey(letter), letter);
    if (wanted.size === 0) return;
    const outlines = new Map(
      definitions.flatMap((part) => [...part.matchAll(OUTLINE)].map(([, id = '', path = '']) => [id, path] as const)),
    );
    const end = { x: 0, y: 0, width: 1, height: 1 };
    const cells = [...wanted].map(([key, { outline, x, y }]) => {
      const path = outlines.get(outline) ?? '';
      const box = pathBox(path);
      // The outline's y goes up, the picture's down.
      const [left, top] = [Math.floor(box.left), Math.floor(-box.top)];
      const [width, height] = [Math.ceil(box.right) - left + 2, Math.ceil(-box.bottom) - top + 2];
      if (end.x + width > SQUARE) [end.x, end.y] = [0, end.height];
      const edge = Math.ceil((end.y + 1) / SQUARE) * SQUARE;
      if (end.y + height > edge) [end.x, end.y] = [0, edge];
      const cell = { key, path, left, top, width, height, atX: end.x, atY: end.y, dx: mod(x) / QUARTERS, dy: mod(y) / QUARTERS };
      end.x += width;
      end.width = Math.max(end.width, end.x);
      end.height = Math.max(end.height, end.y + height);
      return cell;
    });
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${end.width}" height="${end.height}">${cells
      .map(
        ({ path, atX, atY, left, top, dx, dy }) => `<path transform="matrix(1 0 0 -1 ${atX - left + dx} ${atY - top + dy})" d="${path}"/>`,
      )
      .join('')}</svg>`;
    const cover = await sharp(Buffer.from(sheet), { unlimited: true }).extractChannel('alpha').raw().toBuffer();
    for (const { key, ...cell } of cells) this.#masks.set(key, maskOf(cover, end.width, this.#width + 1, cell));
  }
}

const mod = (value: number): number => ((value % QUARTERS) + QUARTERS) % QUARTERS;
const maskKey = ({ outline, x, y }: Letter): string => `${outline} ${mod(x)} ${mod(y)}`;

/** Where on a sheet a letter was rasterised, and where its picture begins from the pixel it stands on. */
interface CutOut {
  left: number;
  top: number;
  width: number;
  height: number;
  atX: number;
  atY: number;
}

/** Takes a letter from a sheet. @param cover of each pixel of the sheet, 0 to 255 @param line bytes of a line of the pictures that it will stand in */
function maskOf(cover: Uint8Array, sheetWidth: number, line: number, { left, top, width, height, atX, atY }: CutOut): Mask {
  const [places, steps]: [number[], number[]] = [[], []];
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const step = Math.round(((cover[(atY + y) * sheetWidth + atX + x] ?? 0) / 255) * STEPS);
      if (step === 0) continue;
      places.push((top + y) * line + left + x);
      steps.push(step);
      box.left = Math.min(box.left, left + x);
      box.right = Math.max(box.right, left + x);
      box.top = Math.min(box.top, top + y);
      box.bottom = Math.max(box.bottom, top + y);
    }
  return { ...box, places: Int32Array.from(places), steps: Uint8Array.from(steps) };
}

/** Rasterises a ground and gives it a palette. */
async function ground(svg: string, fills: readonly string[]): Promise<CardGround> {
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const drawn = [...new Set([...svg.matchAll(/(?:fill|stroke)="(#[\da-f]{6})"/g)].map(([, hex = '']) => hex))].sort().map(colourOf);
  const palette: Colour[] = [...drawn];
  for (const [index, from] of drawn.entries())
    for (const to of drawn.slice(index + 1))
      for (let step = 1; step < EDGE_STEPS; step += 1) palette.push(between(from, to, step / EDGE_STEPS));
  const lines = new Uint8Array((width + 1) * height);
  const known = new Map<number, number>();
  const counts = new Uint32Array(256);
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = [data[at * 3], data[at * 3 + 1], data[at * 3 + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    let index = known.get(colour);
    if (index === undefined) known.set(colour, (index = nearest(palette, [red, green, blue])));
    lines[at + Math.floor(at / width) + 1] = index;
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
  return { picture: { width, height, palette, lines }, ramps, plain };
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

/** Puts one letter into a picture's lines. What two letters cover, the one that covers more has; on a drawing a letter has no soft edge. */
function put(lines: Uint8Array, { places, steps }: Mask, { at, ramp, plain }: { at: number; ramp: Uint8Array; plain: number }): void {
  const [first = 0, last = 0] = [ramp[1], ramp[STEPS]];
  for (let index = 0; index < places.length; index += 1) {
    const place = at + (places[index] ?? 0);
    const step = steps[index] ?? 0;
    const there = lines[place] ?? 0;
    if (there === plain) lines[place] = ramp[step] ?? 0;
    else if (there >= first && there <= last) lines[place] = Math.max(there, ramp[step] ?? 0);
    else if (step > STEPS / 2) lines[place] = last;
  }
}
