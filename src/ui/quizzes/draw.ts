/** Papers as elements of the page: what is printed, two columns on paper, with the answer strip before and the marking sheet behind. */
import { parseInline, type Inline } from '../../schema/inline.ts';
import { LETTERS } from '../../materials/kit/letters.ts';
import type { Drawable, DrawnPaper } from '../../materials/quiz/paper.ts';
import { papers as words } from '../../strings/materials.ts';

/** A question as the page carries it. */
interface BankItem extends Drawable {
  prompt: string;
}

/** A set of questions as the page carries it. */
export interface BankSet {
  slug: string;
  title: string;
  questions: BankItem[];
}

/** A question that knows its set and its place in it, both from 1. */
export interface PlacedItem extends BankItem {
  set: number;
  number: number;
}

/** Cells in one row of an answer strip. */
const ROW = 10;

function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const inline = (runs: readonly Inline[]): (Node | string)[] =>
  runs.map((run) =>
    run.t === 'text' ? run.v : make(run.t === 'strong' ? 'strong' : run.t === 'em' ? 'em' : 'span', '', ...inline(run.c)),
  );

/** A strip: numbers of questions over cells, ten in a row. */
function strip(paper: DrawnPaper<PlacedItem>, rows: readonly [label: string, cell: (index: number) => string][]): HTMLElement[] {
  const starts = paper.questions.map((_, index) => index).filter((index) => index % ROW === 0);
  return starts.map((start) => {
    const places = Array.from({ length: ROW }, (_, index) => start + index).filter((index) => index < paper.questions.length);
    const rest = Array.from({ length: ROW - places.length }, () => make('td', ''));
    const head = (label: string): HTMLElement => {
      const cell = make('th', '', label);
      cell.setAttribute('scope', 'row');
      return cell;
    };
    const numbers = places.map((index) => {
      const cell = make('th', '', String(index + 1));
      cell.setAttribute('scope', 'col');
      return cell;
    });
    return make(
      'table',
      'strip',
      make('tr', '', head(words.question), ...numbers, ...rest.map((cell) => cell.cloneNode())),
      ...rows.map(([label, cell]) =>
        make('tr', '', head(label), ...places.map((index) => make('td', '', cell(index))), ...rest.map((empty) => empty.cloneNode())),
      ),
    );
  });
}

/** One paper. */
export function paperElement(paper: DrawnPaper<PlacedItem>): HTMLElement {
  const lines = [words.name, words.schoolClass, words.right(paper.questions.length), words.marker].map((label) =>
    make('li', '', `${label}:`),
  );
  const asked = paper.questions.map(({ question, order }, index) =>
    make(
      'div',
      'ask',
      make('p', '', make('strong', '', `${words.question} ${index + 1}. `), ...inline(parseInline(question.prompt))),
      make('ol', '', ...order.map((place) => make('li', '', ...inline(parseInline(question.options[place] ?? ''))))),
    ),
  );
  return make(
    'section',
    'paper',
    make('h2', '', words.code(paper.code)),
    make('ul', 'lines', ...lines),
    make('p', '', words.how2),
    ...strip(paper, [[words.answer, () => '']]),
    make('div', 'asked', ...asked),
  );
}

/** The marking sheet of papers: letters, and the set and place of each question, where its explanation stands. */
export function markingElement(papers: readonly DrawnPaper<PlacedItem>[]): HTMLElement {
  return make(
    'section',
    'paper',
    make('h2', '', words.marking),
    ...papers.flatMap((paper) => [
      make('h3', '', words.code(paper.code)),
      ...strip(paper, [
        [words.answer, (index) => LETTERS[paper.questions[index]?.right ?? 0] ?? ''],
        [words.inSet, (index) => `${paper.questions[index]?.question.set}, ${paper.questions[index]?.question.number}`],
      ]),
    ]),
  );
}
