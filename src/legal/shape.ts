import type { ArticleBody } from './structure.ts';

/** A clause without a number that holds an article's points. */
const UNNUMBERED = '-';

/**
 * The clauses and points of an article in one line: "1 2 3:abc" are three clauses, the third with points a, b and c; "-:ab" are two points
 * of an article without clauses. Two texts of one article have the same, however they are worded.
 */
export function shapeOf({ clauses }: Pick<ArticleBody, 'clauses'>): string {
  return clauses
    .map(({ number, points }) => `${number ?? UNNUMBERED}${points.length === 0 ? '' : `:${points.map(({ letter }) => letter).join('')}`}`)
    .join(' ');
}

/**
 * The first clause or point that one shape has and the other has not, in words ("khoản 4", "điểm c khoản 3").
 *
 * @param shape what is there @param wanted what should be
 * @returns undefined where both are the same; for what is too much also the marker that it has in the text
 */
export function shapeDifference(shape: string, wanted: string): { missing: string } | { extra: string; marker: string } | undefined {
  const places = (text: string): string[] =>
    text
      .split(' ')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [number = '', letters = ''] = part.split(':');
        const clause = number === UNNUMBERED ? '' : `khoản ${number}`;
        return [...(clause === '' ? [] : [clause]), ...[...letters].map((letter) => `điểm ${letter} ${clause}`.trim())];
      });
  const [has, should] = [places(shape), places(wanted)];
  const missing = should.find((place) => !has.includes(place));
  if (missing !== undefined) return { missing };
  const extra = has.find((place, index) => !should.includes(place) || has.indexOf(place) !== index);
  if (extra === undefined) return undefined;
  const [kind, mark = ''] = extra.split(' ');
  return { extra, marker: `${mark}${kind === 'điểm' ? ')' : '.'} ` };
}
