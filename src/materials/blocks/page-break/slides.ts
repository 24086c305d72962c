import type { Slides } from '../../kit/slides.ts';

/** Slides have no pages. */
export const slides: Slides<'page-break'> = { derive: () => undefined };
