import type { Block, BlockOf, BlockType } from '../blocks/index.ts';
import type { InnerBlock } from '../blocks/inner.ts';
import type { Item } from './item.ts';

/** A block with the path to it in the file. */
export interface BlockAt {
  block: Block;
  path: PropertyKey[];
}

/** A list of blocks with everything nested in them, each with its path. */
export function flatten(blocks: readonly Block[], path: PropertyKey[]): BlockAt[] {
  return blocks.flatMap((block, index) => {
    const at = [...path, index];
    const nested = (key: string, inner: readonly InnerBlock[]): BlockAt[] => flatten(inner, [...at, key]);
    if (block.type === 'columns') return [{ block, path: at }, ...nested('left', block.left), ...nested('right', block.right)];
    if (block.type === 'activity' || block.type === 'shared') return [{ block, path: at }, ...nested('blocks', block.blocks)];
    return [{ block, path: at }];
  });
}

/** Every block of an item: body, parts, slides, leaflet. */
export function allBlocks(item: Item): BlockAt[] {
  return [
    ...flatten(item.blocks, ['blocks']),
    ...item.parts.flatMap((part, index) => flatten(part.blocks, ['parts', index, 'blocks'])),
    ...item.slides.flatMap((slide, index) => [
      ...flatten(slide.blocks, ['slides', index, 'blocks']),
      ...flatten(slide.right ?? [], ['slides', index, 'right']),
    ]),
    ...(item.leaflet?.panels ?? []).flatMap((panel, index) => flatten(panel.blocks, ['leaflet', 'panels', index, 'blocks'])),
  ];
}

/** The blocks of one type with their paths. */
export function blocksOf<T extends BlockType>(found: readonly BlockAt[], type: T): { block: BlockOf<T>; path: PropertyKey[] }[] {
  return found.flatMap(({ block, path }) => (block.type === type ? [{ block: block as BlockOf<T>, path }] : []));
}
