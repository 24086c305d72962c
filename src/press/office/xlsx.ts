import writeSheets from 'write-excel-file/node';
import type { Cell, Row, Sheet } from 'write-excel-file/node';
import type { SurveySheet } from '../../materials/model/survey.ts';
import { STRINGS } from '../../strings/press.ts';
import { PALETTE } from '../../vocabulary/palette.ts';
import { packOffice, unpackOffice } from './ooxml.ts';

/** Papers that a sheet has room for: the classes of one grade. */
const ROWS = 500;
/** Fewer answers than this are not shown as a share: one could tell who gave them. */
const LEAST = 10;
/** The row of the first paper: above it stand what to type and the numbers of the questions. */
const FIRST = 3;
/** The row of the first question on the sheet of results. */
const FIRST_RESULT = 2;

type CellStyle = Omit<Extract<Cell, { value?: unknown }>, 'value' | 'type'>;

const EDGE: CellStyle = { borderStyle: 'thin', borderColor: PALETTE.paper.edge, alignVertical: 'center' };
const HEAD: CellStyle = { ...EDGE, fontWeight: 'bold', backgroundColor: PALETTE.sky.light, wrap: true, align: 'center' };
const text = (value: string, style: CellStyle = {}): Cell => ({ value, type: String, ...style });
/** A formula, without the “=” that is typed before it: the file format has none there. */
const formula = (value: string, style: CellStyle = {}): Cell => ({ value, type: 'Formula', ...EDGE, align: 'center', ...style });

/** Letter of a column, from 0: a survey has fewer questions than there are letters. */
const column = (index: number): string => String.fromCharCode(65 + index);
/** The cells of one question on a sheet of papers. */
const cells = (sheet: string, question: number): string =>
  `'${sheet}'!${column(question + 1)}${FIRST}:${column(question + 1)}${FIRST + ROWS - 1}`;

const words = STRINGS.survey;

/** The sheet that papers are typed into: one row a paper, one column a question. */
function papers(sheet: string, { questions, answers, guess }: SurveySheet): Sheet<Buffer> {
  const count = questions.length + (guess === undefined ? 0 : 1);
  const note = [words.typed(answers), ...(guess === undefined ? [] : [words.typedGuess(count)])].join(' ');
  const numbers = Array.from({ length: count }, (_, index) => text(`${STRINGS.question} ${index + 1}`, HEAD));
  const empty = (): Cell => ({ ...EDGE, align: 'center' });
  return {
    sheet,
    stickyRowsCount: FIRST - 1,
    columns: [{ width: 8 }, ...numbers.map(() => ({ width: 8 }))],
    data: [
      [text(note, { wrap: true, columnSpan: count + 1, height: 46, alignVertical: 'center' })],
      [text(words.paper, HEAD), ...numbers],
      ...Array.from({ length: ROWS }, (_, row): Row => [
        { value: row + 1, type: Number, ...EDGE, align: 'center', textColor: PALETTE.ink.soft },
        ...numbers.map(empty),
      ]),
    ],
  };
}

/** The row of results of one question: how many answered, how many chose what is counted, the share, before and after, and the change. */
function result({ good, answers, questions }: SurveySheet, question: number): Row {
  const row = FIRST_RESULT + question;
  const side = (sheet: string, at: number): Cell[] => {
    const range = cells(sheet, question);
    const [all, some] = [column(at), column(at + 1)];
    return [
      formula(`COUNTIFS(${range},">=1",${range},"<=${answers.length}")`),
      formula(good.map((answer) => `COUNTIF(${range},${answer})`).join('+')),
      formula(`IF(${all}${row}<${LEAST},"${words.few(LEAST)}",ROUND(100*${some}${row}/${all}${row},0))`, { fontWeight: 'bold' }),
    ];
  };
  return [
    text(questions[question] ?? '', { ...EDGE, wrap: true }),
    ...side(words.before, 1),
    ...side(words.after, 4),
    formula(`IF(AND(ISNUMBER(D${row}),ISNUMBER(G${row})),G${row}-D${row},"")`, { fontWeight: 'bold' }),
  ];
}

/** Cells with something that is no answer: what is there, less what is in range. */
function wrongIn(sheet: string, { questions, answers, guess }: SurveySheet): string {
  const inRange = (question: number, from: number, to: number): string => {
    const range = cells(sheet, question);
    return `COUNTA(${range})-COUNTIFS(${range},">=${from}",${range},"<=${to}")`;
  };
  return [
    ...questions.map((_, question) => inRange(question, 1, answers.length)),
    ...(guess === undefined ? [] : [inRange(questions.length, 0, 100)]),
  ].join('+');
}

function results(sheet: SurveySheet): Sheet<Buffer> {
  const { questions, guess, good, answers } = sheet;
  const counted = words.counted(good.map((answer) => answers[answer - 1] ?? ''));
  const side = (name: string): Cell[] =>
    [`${name}: ${words.answered}`, `${name}: ${counted}`, `${name}: %`].map((label) => text(label, HEAD));
  const guessed = questions.length;
  const middle = (name: string): string => {
    const range = cells(name, guessed);
    return `IF(COUNT(${range})<${LEAST},"${words.few(LEAST)}",MEDIAN(${range}))`;
  };
  return {
    sheet: words.result,
    stickyRowsCount: 1,
    columns: [{ width: 60 }, ...Array.from({ length: 7 }, () => ({ width: 14 }))],
    data: [
      [text(words.question, HEAD), ...side(words.before), ...side(words.after), text(words.change, HEAD)],
      ...questions.map((_, question) => result(sheet, question)),
      ...(guess === undefined
        ? []
        : [
            [
              text(guess.question, { ...EDGE, wrap: true }),
              text(words.middle, EDGE),
              null,
              formula(middle(words.before)),
              text(words.middle, EDGE),
              null,
              formula(middle(words.after)),
              text(`${words.real}: ${guess.real}`, EDGE),
            ],
          ]),
      [
        text(words.wrong, { ...EDGE, fontWeight: 'bold' }),
        null,
        null,
        formula(wrongIn(words.before, sheet)),
        null,
        null,
        formula(wrongIn(words.after, sheet)),
        null,
      ],
    ],
  };
}

/**
 * The workbook of a survey: how to use it, a sheet for the papers before, one for those after, and the results, which compute themselves.
 * It names no day and no author: the same content gives the same bytes.
 */
export async function xlsx(sheet: SurveySheet): Promise<Buffer> {
  const how: Sheet<Buffer> = {
    sheet: words.how,
    columns: [{ width: 100 }],
    data: [
      [text(sheet.title, { fontWeight: 'bold', fontSize: 16 })],
      ...words.steps(LEAST, ROWS).map((step, index): Row => [text(`${index + 1}. ${step}`, { wrap: true, alignVertical: 'top' })]),
      [text(`${STRINGS.publisher}. ${STRINGS.license}`, { wrap: true, textColor: PALETTE.ink.soft })],
    ],
  };
  const bytes = await writeSheets([how, papers(words.before, sheet), papers(words.after, sheet), results(sheet)]).toBuffer();
  return packOffice(unpackOffice(bytes));
}
