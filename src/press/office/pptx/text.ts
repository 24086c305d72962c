import type PptxGenJS from 'pptxgenjs';
import { parseInline, plainText, stripInline } from '../../../schema/inline.ts';
import type { Inline } from '../../../schema/inline.ts';
import type { LeafBlock } from '../../../materials/model/blocks.ts';
import { STRINGS } from '../../strings.ts';
import { absoluteTo } from '../../typst/blocks.ts';
import { COLOR } from './masters.ts';

export type Run = PptxGenJS.TextProps;
type RunOptions = NonNullable<Run['options']>;

function inlineRuns(inline: readonly Inline[], options: RunOptions, site: string | undefined): Run[] {
  return inline.flatMap((run): Run[] => {
    if (run.t === 'text') return [{ text: run.v, options: { ...options } }];
    if (run.t === 'strong') return inlineRuns(run.c, { ...options, bold: true }, site);
    if (run.t === 'em') return inlineRuns(run.c, { ...options, italic: true }, site);
    const url = absoluteTo(site)(run.href);
    return [{ text: plainText(run.c), options: { ...options, ...(url === undefined ? {} : { hyperlink: { url }, color: COLOR.link }) } }];
  });
}

/** One paragraph of runs: the paragraph's own options on the first run, the break after the last. */
function paragraph(text: string, site: string | undefined, options: RunOptions = {}, of: RunOptions = {}): Run[] {
  const runs = inlineRuns(parseInline(text), of, site);
  const first = runs[0];
  const last = runs.at(-1);
  if (first !== undefined) first.options = { ...options, ...first.options };
  if (last !== undefined) last.options = { ...last.options, breakLine: true };
  return runs;
}

const spaced: RunOptions = { paraSpaceAfter: 8 };

/** Blocks that flow as text in a body placeholder; undefined for those that need an object of their own. */
export function flowRuns(block: LeafBlock, site: string | undefined, key: boolean): Run[] | undefined {
  switch (block.type) {
    case 'heading':
      return paragraph(block.text, site, { ...spaced, bold: true, color: COLOR.ink });
    case 'paragraph':
      return paragraph(block.text, site, spaced);
    case 'list':
      return block.items.flatMap((item) =>
        paragraph(item, site, { ...spaced, bullet: block.style === 'steps' ? { type: 'number', indent: 36 } : { indent: 26 } }),
      );
    case 'checklist':
      return block.items.flatMap((item) => paragraph(item, site, { ...spaced, bullet: { characterCode: '2610', indent: 36 } }));
    case 'quote':
      return paragraph(`${block.text}${block.by === undefined ? '' : ` (${block.by})`}`, site, spaced, { italic: true });
    case 'law':
      return [...paragraph(block.text, site, spaced), ...paragraph(block.cite, site, spaced, { color: COLOR.soft, fontSize: 14 })];
    case 'callout':
      return [
        ...paragraph(block.title ?? STRINGS.callout[block.kind], site, { ...spaced, bold: true, color: COLOR.rice }),
        ...[block.text].flat().flatMap((text) => paragraph(text, site, spaced)),
      ];
    case 'script':
      return block.lines.flatMap((line) => paragraph(`${line.who === undefined ? '' : `**${line.who}:** `}${line.text}`, site, spaced));
    case 'question':
      return [
        ...paragraph(block.prompt, site, { ...spaced, bold: true, paraSpaceAfter: 14 }),
        ...block.options.flatMap((option, index) => {
          const letter = 'ABCDE'[index] ?? '';
          const right = key && letter === block.answer;
          return paragraph(`${letter}. ${option}`, site, spaced, right ? { bold: true, color: COLOR.rice } : {});
        }),
        ...(key ? paragraph(block.explanation, site, { ...spaced, paraSpaceBefore: 8 }) : []),
      ];
    case 'lines':
      return paragraph(block.prompt, site, spaced);
    case 'cards':
      return block.items.flatMap((card) => paragraph(`**${card.title}.** ${card.text}`, site, spaced));
    case 'fields':
      return block.items.flatMap((field) => paragraph(`${field.label}: ……………………`, site, spaced));
    case 'signature':
    case 'table':
    case 'figure':
      return undefined;
  }
}

/** Lines that a block takes at `size` points in `width` inches: Arial averages half an em a character in Vietnamese. */
export function linesOf(block: LeafBlock, size: number, width: number, key: boolean): number {
  const runs = flowRuns(block, undefined, key) ?? [];
  const perLine = Math.floor((width * 72) / (size * 0.5));
  let total = 0;
  let chars = 0;
  for (const run of runs) {
    chars += stripInline((run.text ?? '').replace(/[*[\]()\\]/g, '')).length;
    if (run.options?.breakLine === true) {
      total += Math.max(1, Math.ceil(chars / perLine)) + 0.3;
      chars = 0;
    }
  }
  return total;
}
