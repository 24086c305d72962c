/** Where an outline lies, in its own units. */
export interface OutlineBox {
  left: number;
  right: number;
  /** Largest y: outlines count upwards. */
  top: number;
  bottom: number;
}

/** How many numbers each command of an outline takes; what Typst writes and no more. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, Z: 0 };

/**
 * A box around an outline and the points that pull its curves, which is never too small.
 *
 * @param path "M 0 0m 1.7 0 v 19 h 3.6 l 8 -12 q 1 1 2 2 Z", absolute only where it begins
 * @throws Error for a command that Typst does not write
 */
export function pathBox(path: string): OutlineBox {
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  let [x, y] = [0, 0];
  const reach = (px: number, py: number): void => {
    box.left = Math.min(box.left, px);
    box.right = Math.max(box.right, px);
    box.top = Math.max(box.top, py);
    box.bottom = Math.min(box.bottom, py);
  };
  let [startX, startY] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const size = NUMBERS[command];
    const numbers =
      list.trim() === ''
        ? []
        : list
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    if (size === undefined || numbers.length !== size) throw new Error(`Nét chữ có lệnh lạ: “${command}${list}”`);
    if (command === 'Z') [x, y] = [startX, startY];
    else if (command === 'h') x += numbers[0] ?? 0;
    else if (command === 'v') y += numbers[0] ?? 0;
    else {
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
      for (let at = 0; at < numbers.length; at += 2) reach((x = fromX + (numbers[at] ?? 0)), (y = fromY + (numbers[at + 1] ?? 0)));
      if (command === 'm' || command === 'M') [startX, startY] = [x, y];
    }
    reach(x, y);
  }
  return box;
}
