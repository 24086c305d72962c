import { Paragraph, TabStopType } from 'docx';
import type { FileChild } from 'docx';
import { blankLine, dotted, TEXT_WIDTH, words, type Word } from '../../kit/word.ts';

const HALF = Math.floor(TEXT_WIDTH / 2);

/** Lines to fill in: dot leaders, so that typing on them in Word keeps the line in place. */
export const word: Word<'fields'> = ({ items }) => {
  const out: FileChild[] = [];
  let held: string | undefined;
  const flush = (): void => {
    if (held !== undefined) out.push(new Paragraph({ tabStops: [dotted(HALF - 200)], children: [words(`${held}: \t`)] }));
    held = undefined;
  };
  for (const field of items) {
    const label = `${field.label}${field.hint === undefined ? '' : ` (${field.hint})`}`;
    if (field.half && held !== undefined) {
      out.push(
        new Paragraph({
          tabStops: [dotted(HALF - 200), { type: TabStopType.LEFT, position: HALF }, dotted(TEXT_WIDTH)],
          children: [words(`${held}: \t\t${label}: \t`)],
        }),
      );
      held = undefined;
    } else if (field.half) {
      held = label;
    } else {
      flush();
      out.push(
        new Paragraph({ tabStops: [dotted(TEXT_WIDTH)], children: [words(`${label}: \t`)] }),
        ...Array.from({ length: field.lines - 1 }, blankLine),
      );
    }
  }
  flush();
  return out;
};
