import { stripInline } from '../../../schema/inline.ts';
import type { InnerBlock } from '../../../materials/blocks/inner.ts';
import { slidesOf } from '../../../materials/blocks/slides-of.ts';
import type { FlowContext, SlideRun, SlideObject } from '../../../materials/kit/slides.ts';

/** The text of a block in the body of a slide; none where the block is an object of its own. */
export function flowRuns(block: InnerBlock, context: FlowContext): SlideRun[] {
  const slides = slidesOf(block);
  return 'flow' in slides ? slides.flow(block, context) : [];
}

/** How a block is drawn that is an object of its own; undefined for text. */
export function objectOf(block: InnerBlock): SlideObject<typeof block.type> | undefined {
  const slides = slidesOf(block);
  return 'object' in slides ? slides.object : undefined;
}

/** Lines that a block takes at `size` points in `width` inches: Arial averages half an em a character in Vietnamese. */
export function linesOf(block: InnerBlock, size: number, width: number, key: boolean): number {
  const perLine = Math.floor((width * 72) / (size * 0.5));
  let total = 0;
  let chars = 0;
  for (const run of flowRuns(block, { site: undefined, key })) {
    chars += stripInline((run.text ?? '').replace(/[*[\]()\\]/g, '')).length;
    if (run.options?.breakLine === true) {
      total += Math.max(1, Math.ceil(chars / perLine)) + 0.3;
      chars = 0;
    }
  }
  return total;
}
