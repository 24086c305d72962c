import type { Slides } from '../kit/slides.ts';
import type { Block } from './index.ts';
import { SLIDES } from './registry/slides.ts';

/** How a block stands on slides: the one place where the registry's type and the block's are known to be the same. */
export const slidesOf = <B extends Block>(block: B): Slides<B['type']> => SLIDES[block.type] as unknown as Slides<B['type']>;
