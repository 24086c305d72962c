/**
 * A PNG says how large it is meant to be printed: the chunk pHYs (PNG specification, 11.3.5.3). A canvas writes none, sharp says 25.4 dots an
 * inch; its own `withMetadata` would bring a block of camera data along. Runs in the browser and in the press.
 */

const POLYNOMIAL = 0xedb88320;

/** Check sum of a chunk, as the PNG specification has it (CRC-32). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Where the first chunk, the header, ends: 8 bytes of signature, 4 of length, 4 of type, 13 of header, 4 of check sum. */
const HEADER_END = 33;
const METRE_OF_INCH = 0.0254;
/** A chunk pHYs: 4 bytes of length, 4 of type, 9 of data, 4 of check sum. */
const DENSITY_LONG = 21;

/** Whether a density is said at once behind the header, where sharp says it. */
const hasDensity = (png: Uint8Array): boolean => [0x70, 0x48, 0x59, 0x73].every((byte, at) => png[HEADER_END + 4 + at] === byte);

/**
 * The same picture with its true density said, so that a program that sets it on paper gives it its size.
 *
 * @param png as a canvas or sharp made it: without a density, or with one right behind the header, which is replaced
 * @param dpi pixels to the inch
 */
export function sayDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(DENSITY_LONG);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  for (const at of [8, 12]) view.setUint32(at, Math.round(dpi / METRE_OF_INCH));
  chunk[16] = 1;
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  const rest = png.subarray(hasDensity(png) ? HEADER_END + DENSITY_LONG : HEADER_END);
  const made = new Uint8Array(HEADER_END + chunk.length + rest.length);
  made.set(png.subarray(0, HEADER_END));
  made.set(chunk, HEADER_END);
  made.set(rest, HEADER_END + chunk.length);
  return made;
}
