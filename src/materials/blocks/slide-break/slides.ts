import type { Slides } from '../../kit/slides.ts';

export const slides: Slides<'slide-break'> = { derive: (_block, deck) => deck.close() };
