import type { Line } from '../text/types.ts';

const PLAIN = /^Điều\s+1\s*[.:]/u;
const BARE = /^Điều\s+(\d{1,3})(?:\s+(\p{Lu}.{2,200}))?$/u;

/**
 * Older laws head their articles "Điều 5" without a full stop. Where no article has one, and at least three such headings
 * follow one another, each gets the full stop that the stages below go by; it is part of the marker, not of the wording.
 *
 * @param lines cleaned lines
 */
export function pointHeadings(lines: readonly Line[]): Line[] {
  if (lines.some(({ text }) => PLAIN.test(text))) return [...lines];
  const headings = new Map<Line, string>();
  let next = 1;
  for (const line of lines) {
    const [, figures, title = ''] = BARE.exec(line.text) ?? [];
    if (figures === undefined || Number(figures) !== next) continue;
    headings.set(line, `Điều ${figures}. ${title}`.trim());
    next += 1;
  }
  return next <= 3 ? [...lines] : lines.map((line) => ({ ...line, text: headings.get(line) ?? line.text }));
}
