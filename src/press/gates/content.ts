import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { item as itemSchema } from '../../materials/model/item.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { printedTexts } from '../../schema/walk.ts';
import { problem } from './gate.ts';
import type { Gate } from './gate.ts';

/** Every printed character has a glyph in every font of the press. */
export const glyphGate: Gate = (loaded, { glyphs }) => {
  for (const { path, text } of printedTexts(itemSchema, loaded.item)) {
    for (const char of text) {
      const point = char.codePointAt(0) ?? 0;
      if (point === 0x0a || glyphs.has(point)) continue;
      const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      throw problem(
        loaded,
        path,
        `Ký tự “${char}” (${code}) không có trong phông chữ`,
        'chữ và dấu có trong Be Vietnam Pro và Tinos; ô vuông, dấu tích, mũi tên do mẫu tự vẽ',
      );
    }
  }
};

/** Pictures and designs exist; a picture on a leaflet's cover has alternative text (figures and art need it by schema). */
export const pictureGate: Gate = (loaded, { root }) => {
  const { item } = loaded;
  const folder = join(root, 'src/press');
  const needArt = (name: string, path: PropertyKey[]): void => {
    if (!existsSync(join(folder, 'art', `${name}.svg`)))
      throw problem(loaded, path, `Không có hình “${name}”`, `tệp src/press/art/${name}.svg`);
  };
  for (const { block, path } of blocksOf(allBlocks(item), 'figure')) needArt(block.art, [...path, 'art']);
  const cover = item.leaflet?.cover;
  if (cover?.art !== undefined) {
    needArt(cover.art, ['leaflet', 'cover', 'art']);
    if (cover.alt === undefined) throw problem(loaded, ['leaflet', 'cover'], 'Hình bìa không có chữ thay thế', '“alt” nói hình vẽ gì');
  }
  // The code is printed only where the site's address is known, and says itself where it leads.
  if (item.art !== undefined && /\bQR\b/i.test(item.art.alt))
    throw problem(
      loaded,
      ['art', 'alt'],
      'Chữ thay thế nói đến mã QR',
      'hình vẽ gì; mã QR chỉ có khi dựng với SITE_URL và tự nói nó dẫn đến đâu',
    );
  if (item.art !== undefined && !existsSync(join(folder, 'templates/designs', `${item.art.design}.typ`))) {
    throw problem(loaded, ['art', 'design'], `Không có thiết kế “${item.art.design}”`, 'tên một tệp trong src/press/templates/designs');
  }
};

/** Structure: heading levels do not jump, table rows have as many cells as the head, part ids differ, minutes add up. */
export const structureGate: Gate = (loaded) => {
  const { item } = loaded;
  const blocks = allBlocks(item);
  for (const { block, path } of blocksOf(blocks, 'table')) {
    const wide = block.head.length;
    if (block.widths !== undefined && block.widths.length !== wide)
      throw problem(loaded, [...path, 'widths'], `${block.widths.length} độ rộng cho ${wide} cột`, `${wide} số`);
    const bad = block.rows.findIndex((row) => row.length !== wide);
    if (bad >= 0)
      throw problem(loaded, [...path, 'rows', bad], `Hàng ${bad + 1} có ${block.rows[bad]?.length ?? 0} ô`, `${wide} ô như hàng đầu`);
    if (block.rows.length + block.blank === 0) throw problem(loaded, path, 'Bảng không có hàng nào', '“rows” hoặc “blank”');
  }
  const bodies: [readonly PropertyKey[], typeof item.blocks][] = [
    [['blocks'], item.blocks],
    ...item.parts.map((part, i): [readonly PropertyKey[], typeof item.blocks] => [['parts', i, 'blocks'], part.blocks]),
  ];
  for (const [path, body] of bodies) {
    const first = body.findIndex((block) => block.type === 'heading' || block.type === 'activity');
    const block = body[first];
    if (block?.type === 'activity' || (block?.type === 'heading' && block.level === 3)) {
      throw problem(
        loaded,
        [...path, first],
        'Đề mục cấp 3 đứng trước đề mục cấp 2',
        'một khối heading cấp 2 ở trước (activity là đề mục cấp 3)',
      );
    }
  }
  const ids = new Set<string>();
  for (const [index, part] of item.parts.entries()) {
    if (ids.has(part.id)) throw problem(loaded, ['parts', index, 'id'], `Phần “${part.id}” lặp lại`, 'mỗi phần một id');
    ids.add(part.id);
  }
  const timed = item.blocks.flatMap((block) =>
    block.type === 'activity' || (block.type === 'script' && block.minutes !== undefined) ? [block.minutes ?? 0] : [],
  );
  const total = timed.reduce((sum, minutes) => sum + minutes, 0);
  if (item.minutes !== undefined && timed.length > 0 && total !== item.minutes) {
    throw problem(loaded, ['minutes'], `Các phần cộng lại ${total} phút`, `${item.minutes} phút như trường “minutes”`);
  }
};
