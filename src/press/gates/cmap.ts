import { readFileSync } from 'node:fs';

/** Start of the cmap subtable that covers most: Unicode full (format 12) before Unicode BMP (format 4). */
function subtable(view: DataView, cmap: number): { at: number; format: number } {
  const found: { at: number; format: number }[] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const record = cmap + 4 + i * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const at = cmap + view.getUint32(record + 4);
    found.push({ at, format: view.getUint16(at) });
  }
  const best = found.find((one) => one.format === 12) ?? found.find((one) => one.format === 4);
  if (best === undefined) throw new Error('Phông chữ không có bảng Unicode (cmap 4 hoặc 12)');
  return best;
}

function readFormat12(view: DataView, at: number): Set<number> {
  const points = new Set<number>();
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) points.add(point);
  }
  return points;
}

function readFormat4(view: DataView, at: number): Set<number> {
  const points = new Set<number>();
  const twice = view.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + twice + i);
    const delta = view.getUint16(at + 16 + 2 * twice + i);
    const rangeAt = at + 16 + 3 * twice + i;
    const range = view.getUint16(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const glyph = range === 0 ? (point + delta) & 0xffff : view.getUint16(rangeAt + range + (point - start) * 2);
      if (glyph !== 0) points.add(point);
    }
  }
  return points;
}

/** The Unicode code points that a TrueType font has a glyph for. Source: OpenType specification, table "cmap". */
export function codePoints(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    if (String.fromCharCode(...font.subarray(record, record + 4)) !== 'cmap') continue;
    const { at, format } = subtable(view, view.getUint32(record + 8));
    return format === 12 ? readFormat12(view, at) : readFormat4(view, at);
  }
  throw new Error('Tệp phông chữ không có bảng cmap');
}

/** What all the given fonts can show: a character of a file must be in every font, whichever template prints it. */
export function commonCodePoints(files: readonly string[]): Set<number> {
  const [first, ...others] = files.map((file) => codePoints(readFileSync(file)));
  if (first === undefined) throw new TypeError('Không có phông chữ nào');
  return new Set([...first].filter((point) => others.every((set) => set.has(point))));
}
