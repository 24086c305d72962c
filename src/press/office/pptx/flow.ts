import { linesOf, arial } from '../faces.ts';
import type { StyledText } from '../faces.ts';
import type { InnerBlock } from '../../../materials/blocks/inner.ts';
import { slidesOf } from '../../../materials/blocks/slides-of.ts';
import { LINE } from '../../../materials/kit/slides.ts';
import type { FlowContext, ObjectContext, SlideRun, SlideObject } from '../../../materials/kit/slides.ts';

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

/** Points that the text of a list is set in at a size: room for "10." or a box, or for a dot. */
function indentAt(bullet: NonNullable<SlideRun['options']>['bullet'], size: number): number {
  if (bullet === undefined || bullet === false) return 0;
  const wide = bullet !== true && (bullet.type === 'number' || bullet.characterCode !== undefined);
  return Math.round(size * (wide ? 1.45 : 1));
}

/** Runs of a body set at a size, lists with the room that the size asks. */
export const atSize = (runs: readonly SlideRun[], size: number): SlideRun[] =>
  runs.map((run) => {
    const { bullet } = run.options ?? {};
    const indent = indentAt(bullet, size);
    return {
      ...run,
      options: {
        fontSize: size,
        ...run.options,
        ...(indent === 0 ? {} : { bullet: { ...(bullet === true ? {} : (bullet as object)), indent } }),
      },
    };
  });

/** Height in inches of runs of text at a size in points in a width in inches, measured with the widths of Arial. */
export function textHigh(runs: readonly SlideRun[], size: number, width: number): number {
  let points = 0;
  let pieces: StyledText[] = [];
  let options: NonNullable<SlideRun['options']> = {};
  for (const [index, run] of runs.entries()) {
    const own = run.options ?? {};
    if (pieces.length === 0) options = own;
    pieces.push({ text: run.text ?? '', size: own.fontSize ?? size, bold: own.bold, italic: own.italic });
    if (own.breakLine !== true && index < runs.length - 1) continue;
    const indent = indentAt(options.bullet, size);
    const high = Math.max(...pieces.map((piece) => piece.size)) * LINE;
    points += linesOf(pieces, width * 72 - indent, arial) * high + (options.paraSpaceBefore ?? 0) + (options.paraSpaceAfter ?? 0);
    pieces = [];
  }
  return points / 72;
}

/** Lines of a plain text on a slide, for objects that hold text (inches, points). */
export const plainLines: ObjectContext['lines'] = (text, size, width, bold) => linesOf([{ text, size, bold }], width * 72, arial);

/** The largest of some sizes at which runs of text are no higher than a box; undefined where none is. */
export const fittingSize = (runs: readonly SlideRun[], sizes: readonly number[], width: number, high: number): number | undefined =>
  sizes.find((size) => textHigh(runs, size, width) <= high);
