import type { Inks } from '../../vocabulary/palette.ts';
import { inksOf } from './inks.ts';

const written = (inks: Inks): string => inks.map((part) => String(part / 100)).join(' ');

/**
 * A drawing of a PDF with every colour as inks. Typst writes one operator a line: a colour space (`/c0 cs`), then the colour in it
 * (`1 scn` for grey, `0.1 0.2 0.3 scn` for red, green, blue), for areas in small letters and for lines in capitals.
 *
 * @throws Error for a colour that is not of the palette, or an operator that paints with something else (a pattern, a shading)
 */
export function withInks(stream: string): string {
  return stream
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const operator = words.at(-1) ?? '';
      if (/^(?:cs|CS)$/.test(operator) && /^\/\w+ (?:cs|CS)$/.test(line)) return [];
      if (/^(?:sh|ri)$/.test(operator) && words.length === 2) throw new Error(`Phép vẽ “${line}” không có trong tệp cho nhà in`);
      if (!/^(?:scn?|SCN?|rg|RG|g|G)$/.test(operator)) return [line];
      const parts = words.slice(0, -1).map(Number);
      if (parts.some(Number.isNaN)) throw new Error(`Phép vẽ “${line}” không có trong tệp cho nhà in`);
      const [first = 0, second = first, third = first] = parts;
      const fill = operator === operator.toLowerCase();
      return [`${written(inksOf([first, second, third]))} ${fill ? 'k' : 'K'}`];
    })
    .join('\n');
}
