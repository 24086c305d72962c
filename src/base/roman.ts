/** Roman figures by worth, the greatest first, with the pairs that stand for a four, a nine, a forty, … */
const FIGURES: readonly (readonly [worth: number, figure: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const WORTH: Readonly<Record<string, number>> = Object.fromEntries(FIGURES.map(([worth, figure]) => [figure, worth]));

/** A positive number below 400 in Roman figures: as far as chapters and lists go. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, figure] of FIGURES) {
    for (; rest >= worth; rest -= worth) text += figure;
  }
  return text;
}

/** The value of Roman figures in capitals or small letters, 0 where there are none. */
export function romanValue(text: string): number {
  const digits = [...text.toUpperCase()].map((letter) => WORTH[letter] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return 0;
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
