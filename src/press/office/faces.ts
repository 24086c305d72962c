import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';

/** Width of a text in points, set in one typeface at a size. */
export type TypeMeasure = (text: string, size: number, style?: { bold?: boolean | undefined; italic?: boolean | undefined }) => number;

type Font = ReturnType<typeof fontkit.create>;

/** Advance of each character of one font file, in units of an em, looked up once. */
function advances(file: string): (text: string) => number {
  let font: Font | undefined;
  const known = new Map<number, number>();
  return (text) => {
    let sum = 0;
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      let wide = known.get(point);
      if (wide === undefined) {
        font ??= fontkit.create(readFileSync(file));
        wide = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
        known.set(point, wide);
      }
      sum += wide;
    }
    return sum;
  };
}

function face(name: string, prefix: string): TypeMeasure {
  const folder = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`));
  const cut = (weight: string): ((text: string) => number) => advances(join(folder, weight, `${prefix}_${weight}.ttf`));
  const [regular, italic, bold, both] = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(cut);
  return (text, size, style = {}) => {
    const font = style.bold === true ? (style.italic === true ? both : bold) : style.italic === true ? italic : regular;
    return (font?.(text) ?? 0) * size;
  };
}

/** Arial, the typeface of slides: Arimo has the same widths, by design of its makers. */
export const arial = face('arimo', 'Arimo');
/** Times New Roman, the typeface of Word files: Tinos has the same widths, by design of its makers. */
export const times = face('tinos', 'Tinos');

/** A piece of a paragraph in one style. */
export interface StyledText {
  text: string;
  size: number;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
}

/**
 * Lines that a paragraph takes in a width (points), broken between words as Office does: a word goes to the next line when it no longer fits;
 * a word wider than the line is cut. A no-break space holds words together.
 */
export function linesOf(pieces: readonly StyledText[], width: number, measure: TypeMeasure): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const end = (space: number): void => {
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    while (word > width) {
      lines += 1;
      word -= width;
    }
    used += word + space;
    word = 0;
  };
  for (const { text, size, ...style } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) end(measure(' ', size, style));
      word += measure(part, size, style);
    }
  }
  end(0);
  return lines;
}
