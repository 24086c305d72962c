import { Paragraph, TabStopType } from 'docx';
import type { FileChild } from 'docx';
import { blankLine, dotted, words, type Word } from '../../kit/word.ts';

/** Lines to fill in: dot leaders, so that typing on them in Word keeps the line in place. */
export const word: Word<'fields'> = ({ items }, context) => {
  const { width } = context;
  const half = Math.floor(width / 2);
  const out: FileChild[] = [];
  let held: string | undefined;
  const flush = (): void => {
    if (held !== undefined) out.push(new Paragraph({ tabStops: [dotted(half - 200)], children: [words(`${held}: \t`)] }));
    held = undefined;
  };
  for (const field of items) {
    const label = `${field.label}${field.hint === undefined ? '' : ` (${field.hint})`}`;
    if (field.half && held !== undefined) {
      out.push(
        new Paragraph({
          tabStops: [dotted(half - 200), { type: TabStopType.LEFT, position: half }, dotted(width)],
          children: [words(`${held}: \t\t${label}: \t`)],
        }),
      );
      held = undefined;
    } else if (field.half) {
      held = label;
    } else {
      flush();
      out.push(
        new Paragraph({ tabStops: [dotted(width)], children: [words(`${label}: \t`)] }),
        ...Array.from({ length: field.lines - 1 }, () => blankLine(context)),
      );
    }
  }
  flush();
  return out;
};
