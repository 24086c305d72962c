/** Templates whose text flows from page to page and that know `tight`. */
export const FLOWING: ReadonlySet<string> = new Set(['document', 'form']);

/** A page with less text than this share of its height is a sheet spent on a few lines. */
export const SPARSE = 0.25;

/** How much tighter a document may be set: 0 as designed, then a step at a time; the template says what a step is. */
const STEPS = [1, 2, 3] as const;

interface Measured {
  pages: number;
  ends: readonly number[];
}

const sparse = ({ pages, ends }: Measured): boolean => pages > 1 && ends.some((end) => end < SPARSE);

/**
 * The layout as designed; where one of its pages holds only a few lines, the first tighter one that needs fewer pages.
 * @param lay lays the document out at a tightness
 */
export function fittest<Layout extends Measured>(lay: (tight: number) => Layout): Layout {
  const designed = lay(0);
  if (!sparse(designed)) return designed;
  for (const tight of STEPS) {
    const tighter = lay(tight);
    if (tighter.pages < designed.pages) return tighter;
  }
  return designed;
}
