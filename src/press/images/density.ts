import { crc32 } from 'node:zlib';

/** Pixels an inch of a picture for screens: what browsers take for one. */
export const SCREEN_DENSITY = 96;

/** Where a PNG of sharp's says how dense it is: the chunk behind the header. */
const CHUNK = 33;

/**
 * A PNG that says its true density, so that a program that sets it on paper gives it its size. sharp writes 25.4 dots an inch; its own
 * `withMetadata` would bring a block of camera data along.
 * @param png as sharp writes it: IHDR, then pHYs
 * @throws Error where there is no density to replace
 */
export function withDensity(png: Buffer, dotsPerInch: number): Buffer {
  if (png.toString('latin1', CHUNK + 4, CHUNK + 8) !== 'pHYs') throw new Error('PNG không có mật độ điểm ở chỗ mong đợi');
  const out = Buffer.from(png);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  out.writeUInt32BE(perMetre, CHUNK + 8);
  out.writeUInt32BE(perMetre, CHUNK + 12);
  out.writeUInt8(1, CHUNK + 16);
  out.writeUInt32BE(crc32(out.subarray(CHUNK + 4, CHUNK + 17)), CHUNK + 17);
  return out;
}
