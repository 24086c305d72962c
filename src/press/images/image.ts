import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { escapeMarkup } from '../../base/entities.ts';
import { PALETTE } from '../../vocabulary/palette.ts';

/** Largest preview that a list of many may carry. */
export const PREVIEW_LIMIT = 40 * 1024;

// Two builds run side by side on two cores; threads inside one image would only get in each other's way.
sharp.concurrency(1);

/**
 * A drawing that says what it is: in Vietnamese, with title and description, for whoever cannot see it.
 * @param svg one page of Typst's
 */
export const described = (svg: string, title: string, description: string): string =>
  svg.replace(
    /^<svg ([^>]*)>/,
    `<svg lang="vi" xml:lang="vi" role="img" $1><title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
  );

/** Pixels an inch of a picture for screens: what browsers take for one. */
export const SCREEN_DENSITY = 96;

/** A page as pixels, from which every image format of one size is encoded. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Draws a page `width` pixels wide. Typst's SVG holds outlines, so no font of the machine takes part. */
export async function rasterise(svg: string, width: number): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: false })
    .resize({ width })
    .flatten({ background: PALETTE.paper.white })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const image = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 3 } });

// Measured on sixteen cards (processor time, size): PNG level 7 15 ms 131 KB, level 9 71 ms 116 KB, with palette 263 ms;
// WebP 86 at effort 2 47 ms 71 KB, at effort 4 with smart subsampling 400 ms, nearly lossless 359 ms 71 KB.

/** PNG without loss. */
export const png = async (pixels: Pixels): Promise<Buffer> => image(pixels).png({ compressionLevel: 7 }).toBuffer();

/** Largest picture of a shared link: messengers fetch it over a phone's line. */
const SMALL_LIMIT = 60 * 1024;

/**
 * PNG of few colours, fewer where it would be larger than 60 KB: for pictures that are sent along with a link. Measured on a card of text
 * (processor time, size): 16 colours 18 ms 20 KB, 32 colours 44 ms 34 KB, without palette 14 ms 79 KB, JPEG 76 12 ms 61 KB with fringes.
 * @throws Error where even eight colours are too large
 */
export async function smallPng(pixels: Pixels, most: 16 | 32): Promise<Buffer> {
  for (const colours of [32, 24, 16, 12, 8].filter((count) => count <= most)) {
    const bytes = await image(pixels).png({ palette: true, colours, effort: 1, dither: 0, compressionLevel: 6 }).toBuffer();
    if (bytes.length <= SMALL_LIMIT) return bytes;
  }
  throw new Error(`Ảnh chia sẻ vẫn lớn hơn ${SMALL_LIMIT} byte`);
}

/** WebP for the web and for messengers. */
export const webp = async (pixels: Pixels, quality = 86): Promise<Buffer> => image(pixels).webp({ quality, effort: 2 }).toBuffer();

/**
 * Preview of a page, at most 40 KB: the width stays, the quality gives way.
 * @throws Error where even the lowest quality is too large (a picture that no list should show)
 */
export async function preview(svg: string, width = 480): Promise<Buffer> {
  const pixels = await rasterise(svg, width);
  for (const quality of [75, 55, 40, 25, 10]) {
    const bytes = await webp(pixels, quality);
    if (bytes.length <= PREVIEW_LIMIT) return bytes;
  }
  throw new Error(`Ảnh xem trước vẫn lớn hơn ${PREVIEW_LIMIT} byte`);
}
