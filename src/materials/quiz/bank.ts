import { LETTERS } from '../kit/letters.ts';
import type { BlockOf } from '../blocks/index.ts';
import type { Item } from '../model/item.ts';
import type { Drawable } from './paper.ts';

/** A question of a bank: what the draw looks at, and the block that it is. */
export interface BankQuestion extends Drawable {
  block: BlockOf<'question'>;
}

/** The questions of a quiz as a bank to draw from, in their order. */
export function bankOf({ blocks }: Pick<Item, 'blocks'>): BankQuestion[] {
  return blocks.flatMap((block): BankQuestion[] =>
    block.type === 'question'
      ? [
          {
            about: block.about,
            form: block.form,
            options: block.options,
            right: LETTERS.findIndex((letter) => letter === block.answer),
            block,
          },
        ]
      : [],
  );
}
