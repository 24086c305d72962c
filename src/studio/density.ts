/** A PNG says how large it is meant to be printed: the chunk pHYs (PNG specification, 11.3.5.3), which a canvas does not write. */

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
const INCHES = 39.3701;

/**
 * The same picture with its density said.
 *
 * @param png as a canvas made it, without a density
 * @param dpi pixels to the inch
 */
export function sayDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  for (const at of [8, 12]) view.setUint32(at, Math.round(dpi * INCHES));
  chunk[16] = 1;
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, HEADER_END));
  made.set(chunk, HEADER_END);
  made.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return made;
}
