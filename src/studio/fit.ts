/** A box, in any unit, and how text stands in it. */
interface TextBox {
  width: number;
  height: number;
  /** Largest font size; text shrinks from here. */
  size: number;
  /** Line height as a multiple of the font size; Vietnamese diacritics need at least 1.2. */
  leading: number;
}

/** Text laid out for a box. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** Width of a text at a font size. */
export type WidthOf = (text: string, size: number) => number;

/** How much smaller each try is, and where trying ends: below this nothing is legible anyway, so words are cut instead. */
const STEP = 0.94;
const SMALLEST = 1 / 8;
/** Sizes are made by dividing: a line that just fits must not be lost to the last digit. */
const HAIR = 1e-6;

/** Cuts a word that is wider than the box into pieces that are not. */
function cutWord(word: string, width: number, size: number, measure: WidthOf): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && measure(piece + char, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function wrap(text: string, width: number, size: number, measure: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((item) => cutWord(item, width, size, measure))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, in the narrowest column that gives it: no word stands alone on the last line. */
function balance(text: string, lines: string[], width: number, size: number, measure: WidthOf): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  for (let [least, most] = [width * 0.4, width]; most - least > width * 0.01;) {
    const middle = (least + most) / 2;
    const tried = wrap(text, middle, size, measure);
    if (tried.length <= lines.length) [best, most] = [tried, middle];
    else least = middle;
  }
  return best;
}

/**
 * Fits text into a box: wraps at words and shrinks until it fits, cutting only words that are wider than the box.
 *
 * @param text what was typed; white space is collapsed
 * @param box the box
 * @param measure width of a text at a size, in the same pixels
 * @returns lines and size that never exceed the box; no lines for no text
 */
export function fitText(text: string, box: TextBox, measure: WidthOf): FittedText {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean === '') return { lines: [], size: box.size };
  const least = box.size * SMALLEST;
  for (let size = box.size; ; size = Math.max(least, size * STEP)) {
    const lines = wrap(clean, box.width, size, measure);
    const most = Math.max(1, Math.floor(box.height / (size * box.leading) + HAIR));
    const whole = lines.length <= most && clean.split(' ').every((word) => measure(word, size) <= box.width);
    if (whole) return { lines: balance(clean, lines, box.width, size, measure), size };
    if (lines.length <= most && size < box.size / 2) return { lines, size };
    if (size <= least) return { lines: lines.slice(0, most), size };
  }
}
