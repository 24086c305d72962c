import { promisify } from 'node:util';
import { crc32, deflate as deflateWith, type ZlibOptions } from 'node:zlib';

// Beside other work, on another thread.
const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateWith);

/** A picture of few colours: one byte for each pixel, which names a colour of the list. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Red, green and blue of each colour, at most 256. */
  palette: readonly (readonly [number, number, number])[];
  pixels: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * PNG of a picture whose colours are known already. sharp makes one only by counting all pixels' colours anew, which takes five times as long.
 * Level 4, measured on cards: 2.4 ms and 24 KB; level 6 3.9 ms and 22 KB.
 * Source of the format: PNG specification (W3C, third edition), sections 5 and 11; without filter, as it advises for indexed colour.
 */
export async function indexedPng({ width, height, palette, pixels }: IndexedPicture): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await deflate(lines, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
