import type PptxGenJS from 'pptxgenjs';
import { stripInline } from '../../../schema/inline.ts';
import { COLOR, FACE, type Slides } from '../../kit/slides.ts';

export const slides: Slides<'table'> = {
  object: {
    height: (block) => (block.rows.length + 1 + block.blank) * 0.48,
    add: (slide, block, { x, y, w, size }) => {
      const head = block.head.map((cell): PptxGenJS.TableCell => ({ text: cell, options: { bold: true, fill: { color: COLOR.sky } } }));
      const rows = block.rows.map((row) => row.map((cell): PptxGenJS.TableCell => ({ text: stripInline(cell) })));
      const blank = Array.from({ length: block.blank }, () => block.head.map((): PptxGenJS.TableCell => ({ text: '' })));
      const parts = block.widths ?? block.head.map(() => 1);
      const sum = parts.reduce((total, part) => total + part, 0);
      slide.addTable([head, ...rows, ...blank], {
        x,
        y,
        w,
        colW: parts.map((part) => (w * part) / sum),
        fontFace: FACE,
        fontSize: Math.min(size, 18),
        color: COLOR.deep,
        border: { type: 'solid', pt: 0.75, color: COLOR.edge },
        valign: 'middle',
        autoPage: false,
        objectName: block.caption,
      });
    },
  },
};
