import fc from 'fast-check';
import { POINT_LETTERS } from '../letters.ts';
import type { ArticleBody, Clause } from '../structure.ts';

/**
 * Random article trees for property tests, as rich as statutes are: several paragraphs in one clause, quoted clauses of
 * another law with their markers, đ, numbers that look like markers in the middle of a line.
 */

const WORDS = [
  'Điều',
  'khoản',
  'người',
  'sử dụng',
  'trái phép',
  'chất ma túy',
  'ưỡn',
  'Ủy ban',
  'được',
  'quá 24 giờ',
  '1.',
  'a)',
  'đ)',
  '73/2021/QH14',
  '(sau đây)',
  '01/7/2026',
];

const plain = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const end = fc.constantFrom(';', '.', ':', '');
/** A line that opens no clause and no point of its own. */
const line = fc.tuple(plain, end).map(([text, mark]) => `Theo ${text}${mark}`);
/** Quoted wording of an amended law: its markers must stay text. */
const quote = fc
  .array(fc.tuple(fc.constantFrom('1. ', '2. ', 'a) ', 'đ) ', ''), plain), { minLength: 1, maxLength: 3 })
  .map((rows) => `“${rows.map((row) => row.join('')).join('\n')}”.`);

const text = fc
  .tuple(plain, fc.array(fc.oneof({ weight: 3, arbitrary: line }, quote), { maxLength: 2 }))
  .map(([first, more]) => [first, ...more].join('\n'));
/** A lead may not open like a clause or point: it is recognised by having no marker. */
const lead = fc.tuple(line, fc.array(line, { maxLength: 2 })).map(([first, more]) => [first, ...more].join('\n'));

const points = (least: number): fc.Arbitrary<Clause['points']> =>
  fc
    .array(text, { minLength: least, maxLength: POINT_LETTERS.length })
    .map((texts) => texts.map((value, index) => ({ letter: POINT_LETTERS[index] ?? '', text: value })));

const numbered = fc
  .array(fc.record({ text, points: fc.oneof({ weight: 2, arbitrary: fc.constant<Clause['points']>([]) }, points(0)) }), { maxLength: 12 })
  .map((clauses) => clauses.map((clause, index): Clause => ({ number: index + 1, ...clause })));
const unnumbered = points(1).map((list): Clause[] => [{ number: null, text: '', points: list }]);

/** An article's tree as the parser would make it: with a lead, clauses, or both; never empty. */
export const articleBody: fc.Arbitrary<ArticleBody> = fc
  .tuple(fc.option(lead, { nil: undefined }), fc.oneof({ weight: 3, arbitrary: numbered }, unnumbered))
  .filter(([opening, clauses]) => opening !== undefined || clauses.length > 0)
  .map(([opening, clauses]) => ({ ...(opening === undefined ? {} : { lead: opening }), clauses }));
