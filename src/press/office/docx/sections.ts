import { SectionType } from 'docx';
import type { FileChild, ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { BlockRun } from '../../typst/input.ts';
import { PAGE } from './page.ts';

/** Drawn blocks that share one page layout. */
export interface DrawnRun {
  columns: BlockRun['columns'];
  children: FileChild[];
}

/** Space between two columns, in twentieths of a point. */
const GUTTER = 400;

/** Runs with neighbours of the same layout as one: what stands in one column from end to end is one section, as it was before there were two. */
function merged(runs: readonly DrawnRun[]): DrawnRun[] {
  const out: DrawnRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.columns === run.columns) last.children.push(...run.children);
    else if (run.children.length > 0) out.push({ ...run, children: [...run.children] });
  }
  return out;
}

/** The sections of a Word document: each run follows the one before on the same page. */
export function sectionsOf(runs: readonly DrawnRun[], frame: Pick<ISectionOptions, 'headers' | 'footers'>): ISectionOptions[] {
  return merged(runs).map(({ columns, children }, index) => {
    const properties: ISectionPropertiesOptions = {
      ...PAGE,
      ...(index === 0 ? {} : { type: SectionType.CONTINUOUS }),
      ...(columns === 2 ? { column: { count: 2, space: GUTTER } } : {}),
    };
    return { properties, ...frame, children };
  });
}
