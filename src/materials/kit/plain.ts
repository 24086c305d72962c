import type { Block, BlockOf, BlockType } from '../blocks/index.ts';

/** The blocks of one type as plain text for pasting; empty where they have no words. `inner` gives the text of blocks inside. */
export type Plain<T extends BlockType> = (block: BlockOf<T>, inner: (blocks: readonly Block[]) => string) => string;
