import type { Slides } from '../../kit/slides.ts';

export const slides: Slides<'columns'> = { derive: ({ left, right }, deck) => deck.add({ layout: 'two-columns', blocks: left, right }) };
