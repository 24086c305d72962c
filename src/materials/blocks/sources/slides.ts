import type { Slides } from '../../kit/slides.ts';

/** Slides have no list of sources; it stands in the documents. */
export const slides: Slides<'sources'> = { derive: () => undefined };
