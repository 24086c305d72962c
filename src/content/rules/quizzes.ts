import type { SourceError } from '../../legal/errors.ts';
import { LETTERS } from '../../materials/kit/letters.ts';
import { bankOf } from '../../materials/quiz/bank.ts';
import { isPractice, mostOf } from '../../materials/quiz/paper.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { stripInline } from '../../schema/inline.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** From so many questions on, how the right options lie says something. */
const ENOUGH = 10;
/** Of four options the longest is right in a quarter by chance. Above: it gives the answer away; far below: so does “never the longest”. */
const LONGEST = { least: 0.25, most: 0.4 };
/** Share of the right answers that one letter may have. */
const LETTER = { least: 0.15, most: 0.35 };

/** A text as it is compared with another: without markup, case, punctuation and spaces beyond one. */
const bare = (text: string): string =>
  stripInline(text)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const between = ({ least, most }: { least: number; most: number }): string => `${percent(least)} đến ${percent(most)}`;

/**
 * How often the right option is the longest one.
 *
 * @param questions options as written, and the place of the right one
 * @returns a share from 0 to 1; where options are equally long each counts for its part, as somebody who guesses would take one of them
 */
export function longestShare(questions: readonly { options: readonly string[]; right: number }[]): number {
  const hits = questions.map(({ options, right }) => {
    const sizes = options.map((option) => [...stripInline(option)].length);
    const longest = Math.max(...sizes);
    return sizes[right] === longest ? 1 / sizes.filter((size) => size === longest).length : 0;
  });
  return hits.length === 0 ? 0 : hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
}

/** Of the questions of a bank at least so many are situations or skills: knowing the law is not yet saying no. */
const PRACTICE = 0.5;

/** In a quiz each question is there once, and neither the length of an option nor its letter tells which one is right. */
export const quizRule: Rule = ({ allItems }) =>
  allItems.flatMap(({ item, lineOf }): SourceError[] => {
    if (item.kind !== 'quiz') return [];
    const faults: SourceError[] = [];
    const tell = (path: readonly PropertyKey[], found: string, wanted: string): void => {
      faults.push(problemAt(item.file, lineOf, path, found, wanted));
    };
    const questions = blocksOf(allBlocks(item), 'question');
    const seen = new Map<string, number>();
    for (const [index, { block, path }] of questions.entries()) {
      const key = bare(block.prompt);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, index);
      else tell([...path, 'prompt'], `Câu ${index + 1} hỏi như câu ${other + 1}`, 'mỗi câu hỏi một lần trong một bộ');
    }
    const { papers } = item;
    if (papers !== undefined) {
      const bank = bankOf(item);
      const bare = questions.find(({ block }) => block.about === undefined);
      if (bare !== undefined) tell([...bare.path], 'Câu hỏi không có “about”', 'about: điều được hỏi, để một đề không hỏi hai lần');
      if (mostOf(bank) < papers.count)
        tell(['papers', 'count'], `Bộ này hỏi về ${mostOf(bank)} điều`, `nhiều nhất ${mostOf(bank)} câu mỗi đề`);
      const practice = bank.filter(isPractice).length / bank.length;
      if (item.campaign === undefined && practice < PRACTICE)
        tell(['blocks'], `Câu tình huống, kỹ năng là ${percent(practice)}`, `từ ${percent(PRACTICE)}: form: tinh-huong hoặc ky-nang`);
    }
    if (questions.length < ENOUGH) return faults;
    const placed = questions.map(({ block }) => ({
      options: block.options,
      right: LETTERS.findIndex((letter) => letter === block.answer),
    }));
    const longest = longestShare(placed);
    if (longest < LONGEST.least || longest > LONGEST.most)
      tell(
        ['blocks'],
        `Lựa chọn đúng là lựa chọn dài nhất ở ${percent(longest)} số câu`,
        `${between(LONGEST)}: viết các lựa chọn dài gần bằng nhau`,
      );
    for (const [place, letter] of LETTERS.slice(0, 4).entries()) {
      const share = placed.filter(({ right }) => right === place).length / placed.length;
      if (share < LETTER.least || share > LETTER.most)
        tell(['blocks'], `Đáp án ${letter} ở ${percent(share)} số câu`, `${between(LETTER)} cho mỗi chữ từ A đến D: đổi chỗ các lựa chọn`);
    }
    return faults;
  });
