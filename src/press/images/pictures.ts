import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Block } from '../../materials/blocks/index.ts';
import { withColors } from '../../vocabulary/palette.ts';
import { blocksOf, flatten } from '../../materials/model/outline.ts';

/** A picture as PNG, for formats that hold no SVG everywhere. */
export interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Rasterises the pictures that blocks name, and some more by name, once each.
 * @returns a lookup by name; it throws for a name that is not among the blocks
 */
export async function artPictures(root: string, blocks: readonly Block[], more: readonly string[] = []): Promise<(art: string) => Picture> {
  const pictures = new Map<string, Picture>();
  for (const name of new Set([...blocksOf(flatten(blocks, []), 'figure').map(({ block }) => block.art), ...more])) {
    const svg = withColors(readFileSync(join(root, 'src/press/art', `${name}.svg`), 'utf8'));
    const { data, info } = await sharp(Buffer.from(svg))
      .resize({ width: 1200 })
      .png({ compressionLevel: 9, palette: true })
      .toBuffer({ resolveWithObject: true });
    pictures.set(name, { data, width: info.width, height: info.height });
  }
  return (art) => {
    const picture = pictures.get(art);
    if (picture === undefined) throw new Error(`Hình “${art}” chưa được đọc`);
    return picture;
  };
}
