import type { Block } from '../../materials/blocks/index.ts';
import { LETTERS } from '../../materials/kit/letters.ts';
import type { Item } from '../../materials/model/item.ts';
import { bankOf, type BankQuestion } from '../../materials/quiz/bank.ts';
import { drawPapers, FIRST_CODE, type DrawnPaper, type Placed } from '../../materials/quiz/paper.ts';
import { STRINGS } from '../../strings/press.ts';

type Drawn = DrawnPaper<BankQuestion>;

/** Questions in one row of an answer strip: the strip of a paper and that of the marking sheet lie beside each other cell by cell. */
const ROW = 10;

/** The papers of a quiz; none where it asks for none. */
function papersOf(item: Item): Drawn[] {
  return item.papers === undefined ? [] : drawPapers(bankOf(item), item.papers.count, item.papers.codes, FIRST_CODE);
}

/** The answer strip: the numbers of the questions over one cell each, ten in a row, with more rows of cells where they are asked for. */
function strip(
  paper: Drawn,
  caption: string,
  rows: readonly (readonly [label: string, cell: (one: Placed<BankQuestion>) => string])[],
): Block[] {
  const starts = paper.questions.flatMap((_, index) => (index % ROW === 0 ? [index] : []));
  return starts.map((start) => {
    const numbers = Array.from({ length: ROW }, (_, index) => start + index);
    const cellsOf = (cell: (one: Placed<BankQuestion>) => string): string[] =>
      numbers.map((number) => (paper.questions[number] === undefined ? '' : cell(paper.questions[number])));
    return {
      type: 'table',
      caption: `${caption}, ${STRINGS.papers.from(start + 1, Math.min(start + ROW, paper.questions.length))}`,
      head: [STRINGS.question, ...numbers.map((number) => (number < paper.questions.length ? String(number + 1) : '–'))],
      rows: rows.map(([label, cell]) => [label, ...cellsOf(cell)]),
      widths: [2.2, ...numbers.map(() => 1)],
      blank: 0,
    };
  });
}

/** A question as a paper prints it: its options in the order of the paper. */
function printed({ question, order, right }: Placed<BankQuestion>): Block {
  const { block } = question;
  return { ...block, options: order.map((place) => block.options[place] ?? ''), answer: LETTERS[right] ?? '' };
}

/** All papers of a quiz, one behind the other, each on a page of its own with its code, its answer strip and its questions. */
export function paperBlocks(item: Item): Block[] {
  const words = STRINGS.papers;
  return papersOf(item).flatMap((paper, index): Block[] => [
    ...(index === 0 ? [] : [{ type: 'page-break' } as const]),
    { type: 'heading', text: `${words.code} ${paper.code}`, level: 2 },
    {
      type: 'fields',
      items: [
        { label: STRINGS.name, lines: 1, half: true },
        { label: STRINGS.schoolClass, lines: 1, half: true },
        { label: words.right(paper.questions.length), lines: 1, half: true },
        { label: words.marker, lines: 1, half: true },
      ],
    },
    { type: 'paragraph', text: words.how },
    ...strip(paper, words.strip, [[STRINGS.answer, () => '']]),
    ...paper.questions.map(printed),
  ]);
}

/** The marking sheet: for each code the strip with its letters, and where in the set each question stands with its explanation. */
export function markingBlocks(item: Item): Block[] {
  const words = STRINGS.papers;
  return [
    { type: 'paragraph', text: words.marking },
    ...papersOf(item).flatMap((paper): Block[] => [
      { type: 'heading', text: `${words.code} ${paper.code}`, level: 2 },
      ...strip(paper, `${words.code} ${paper.code}`, [
        [STRINGS.answer, ({ right }) => `**${LETTERS[right] ?? ''}**`],
        [words.inSet, ({ from }) => String(from + 1)],
      ]),
    ]),
  ];
}
