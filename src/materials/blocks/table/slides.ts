import type PptxGenJS from 'pptxgenjs';
import { stripInline } from '../../../schema/inline.ts';
import type { BlockOf } from '../index.ts';
import { COLOR, FACE, LINE, type ObjectContext, type Slides } from '../../kit/slides.ts';

/** Inches between the edge of a cell and its text: left and right, above and below. */
const SIDE = 0.1;
const ABOVE = 0.06;
/** Largest type of a table. */
const MOST = 20;

const sizeOf = (size: number): number => Math.min(size, MOST);

const columnsOf = (block: BlockOf<'table'>, width: number): number[] => {
  const parts = block.widths ?? block.head.map(() => 1);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (width * part) / sum);
};

/** Height of each row in inches, as its longest cell asks. */
function rowsHigh(block: BlockOf<'table'>, width: number, size: number, context: ObjectContext): number[] {
  const columns = columnsOf(block, width);
  const type = sizeOf(size);
  const rowHigh = (cells: readonly string[], bold: boolean): number => {
    const lines = cells.map((cell, index) => context.lines(stripInline(cell), type, (columns[index] ?? 1) - 2 * SIDE, bold));
    return (Math.max(...lines) * type * LINE) / 72 + 2 * ABOVE;
  };
  return [
    rowHigh(block.head, true),
    ...block.rows.map((row) => rowHigh(row, false)),
    ...Array<number>(block.blank).fill(rowHigh([' '], false)),
  ];
}

export const slides: Slides<'table'> = {
  object: {
    height: (block, { w, size }, context) => rowsHigh(block, w, size, context).reduce((sum, high) => sum + high, 0),
    add: (slide, block, { x, y, w, size }, context) => {
      const head = block.head.map((cell): PptxGenJS.TableCell => ({ text: cell, options: { bold: true, fill: { color: COLOR.sky } } }));
      const rows = block.rows.map((row) => row.map((cell): PptxGenJS.TableCell => ({ text: stripInline(cell) })));
      const blank = Array.from({ length: block.blank }, () => block.head.map((): PptxGenJS.TableCell => ({ text: '' })));
      slide.addTable([head, ...rows, ...blank], {
        x,
        y,
        w,
        colW: columnsOf(block, w),
        rowH: rowsHigh(block, w, size, context),
        fontFace: FACE,
        fontSize: sizeOf(size),
        color: COLOR.deep,
        border: { type: 'solid', pt: 0.75, color: COLOR.edge },
        margin: [ABOVE, SIDE, ABOVE, SIDE],
        valign: 'middle',
        autoPage: false,
        objectName: block.caption,
      });
    },
  },
};
