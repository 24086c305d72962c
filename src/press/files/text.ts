import type { Block } from '../../materials/blocks/index.ts';
import { PLAIN } from '../../materials/blocks/registry/plain.ts';
import type { Plain } from '../../materials/kit/plain.ts';
import type { Item } from '../../materials/model/item.ts';

const inner = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (PLAIN[block.type] as Plain<typeof block.type>)(block, inner))
    .filter((text) => text !== '')
    .join('\n\n');

/** Text for pasting into Zalo, Facebook or a loudspeaker script: the caption of a design, or the body of an item. UTF-8, LF. */
export function textFile(item: Item): Buffer {
  if (item.art?.caption !== undefined) return Buffer.from(`${item.art.caption.trim()}\n`);
  return Buffer.from(`${[item.title, inner(item.blocks)].filter((one) => one !== '').join('\n\n')}\n`);
}
