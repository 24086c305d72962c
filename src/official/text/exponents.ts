/** A unit of length at the end of a text, not the end of a word: "15 m", "(m", "80 km". */
const UNIT_AT_END = /(?:^|[^\p{L}\p{M}])(?:[kcdm]?m|dam|hm)\s*$/u;
const RAISED: Record<string, string> = { '2': '²', '3': '³' };

/**
 * The exponent that a raised figure is: "²" or "³" behind a unit of length. Any other raised figure is a footnote mark.
 *
 * @param before the text in front of it on the line
 * @param mark the raised text
 * @returns undefined where it is no exponent
 */
export function exponent(before: string, mark: string): string | undefined {
  return UNIT_AT_END.test(before) ? RAISED[mark.trim()] : undefined;
}

/** True where a raised figure is the upper half of a fraction: "1" before "/2", not right behind a word. */
export function isNumerator(before: string, mark: string, after: string): boolean {
  return /^\d{1,3}$/u.test(mark.trim()) && /^\s*[/⁄]\s*\d/u.test(after) && !/[\p{L}\d.,;)]$/u.test(before);
}
