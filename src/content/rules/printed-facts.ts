/**
 * What is printed is held against what is known: numbers of documents, days, amounts. Paper cannot be corrected once it hangs in a school, and
 * a wrong year on a poster looks as right as the true one. (Clauses are held by `citations.ts`, the kits' own year by `kits.ts`.)
 */
import type { SourceError } from '../../legal/errors.ts';
import { hasDates } from '../../legal/document.ts';
import { LETTERS } from '../../materials/kit/letters.ts';
import { item as itemSchema } from '../../materials/model/item.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { printedTexts, type PrintedText } from '../../schema/walk.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { printedItems } from '../addresses.ts';
import type { Library } from '../library.ts';
import { problemAt } from '../problems.ts';
import { LEDGER_FILE, readLedger } from '../readers/ledger.ts';
import type { LoadedItem } from '../readers/items.ts';
import type { Rule } from './index.ts';

/** "120/2025/QH15", "573/TTg-KGVX", "36-CT/TW". */
const NUMBER = /(?<![\d/])\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*|(?<![\d/])\d+-\p{Lu}{2,}\/\p{Lu}{2,}/gu;
const DAY = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
/** A day of a month that is said to be one: "ngày 31/6", "từ 01/6". */
const DAY_MONTH = /(?:[Nn]gày|[Tt]ừ|[Đđ]ến|[Tt]rước) (\d{1,2})\/(\d{1,2})(?![\d/])/g;
const AMOUNT = /\d+(?:[.,]\d+)* ?(?:%|triệu|nghìn đồng|tỷ)/g;
/** "trong 100 bạn … 92 bạn": how many of a hundred people. */
const OF_100 = /\b100 (?:bạn|em|học sinh|người)/;
const PEOPLE = /(?<![\d.,/-])(\d{1,2}) (?:bạn|em|học sinh|người)(?!\p{L})/gu;
/** "có hiệu lực từ ngày 01/7/2026", "hết hiệu lực từ 01/7/2026". */
const IN_FORCE = /(hết )?hiệu lực(?: thi hành)?(?: kể)? từ (?:hết )?(?:ngày )?(\d{1,2}\/\d{1,2}\/\d{4})/gu;

/** A document that is named without its number. */
const OTHER_LAW = /[Ll]uật (?:năm )?(?:20\d{2}|cũ|trước)/u;

/** "1/7/2026" and "01/07/2026" → "2026-07-01". */
const isoOf = (day: string, month: string, year: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const isoOfText = (text: string): string => {
  const [day = '', month = '', year = ''] = text.split('/');
  return isoOf(day, month, year);
};
/** The same amount however it is spaced: "8 %" and "8%", "02 triệu" and "2 triệu". */
const amountOf = (text: string): string => text.replace(/\s/g, '').replace(/^0+(?=\d)/, '');
const isDay = (iso: string): boolean => new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso;

/** Everything that a printed text may name. */
interface Known {
  numbers: ReadonlySet<string>;
  /** ISO days. */
  days: ReadonlySet<string>;
  amounts: ReadonlySet<string>;
  of100: ReadonlySet<number>;
  /** From when a document applies, until when. */
  forces: ReadonlyMap<string, { effective: string; ended?: string }>;
}

/** All that a value says anywhere in it, as one text: metadata and sources hold numbers and days in many fields. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** The sources in a value, wherever they stand: what somebody else says on a day that they name. */
function sourcesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'publisher' in value && 'title' in value ? [value] : Object.values(value).flatMap(sourcesIn);
}

const daysIn = (text: string): string[] => [
  ...[...text.matchAll(DAY)].map(([, day = '', month = '', year = '']) => isoOf(day, month, year)),
  ...[...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([iso]) => iso),
];

function known(library: Library): Known {
  const { documents, years, questions, procedures, forms, landings, penalties, help, day } = library;
  const ledger = readLedger(library.files).value;
  const sources = sourcesIn([
    printedItems(library).map(({ item }) => item),
    library.allItems.map(({ item }) => item),
    questions.map(({ question }) => question),
    procedures.map(({ procedure }) => procedure),
    forms.map(({ form }) => form),
    landings.map(({ value }) => value),
    [penalties?.value, help?.value, day],
  ]);
  const told = [documents.map(({ facts }) => facts), years, sources].map(textOf).join('\n');
  // Amounts: of our restatement of the law, of the page on fines that rests on it, and of what sources are named after.
  const law = [documents.map(({ articles }) => articles), penalties?.value, sources].map(textOf).join('\n');
  return {
    numbers: new Set([...[...told.matchAll(NUMBER)].map(([number]) => number), ...ledger.flatMap(({ numbers }) => numbers)]),
    days: new Set([...daysIn(told), ...ledger.flatMap(({ from, days }) => [...(from === undefined ? [] : [from]), ...days])]),
    amounts: new Set([
      ...[...law.matchAll(AMOUNT)].map(([amount]) => amountOf(amount)),
      ...ledger.flatMap(({ figures }) => figures.map(amountOf)),
    ]),
    of100: new Set(ledger.flatMap(({ of100 }) => of100)),
    forces: new Map([
      ...documents.flatMap(({ facts }) => (hasDates(facts.validity) ? [[facts.number, facts.validity] as const] : [])),
      ...ledger.flatMap(({ numbers, from }) => (from === undefined ? [] : numbers.map((number) => [number, { effective: from }] as const))),
    ]),
  };
}

type Doubt = [found: string, wanted: string];

/** What is wrong with the days of a text. */
function wrongDays(text: string, { days }: Known): Doubt[] {
  return [
    ...[...text.matchAll(DAY)].flatMap(([words, day = '', month = '', year = '']): Doubt[] => {
      const iso = isoOf(day, month, year);
      if (!isDay(iso)) return [[`Ngày ${words} không có trên lịch`, 'một ngày có thật']];
      return days.has(iso)
        ? []
        : [[`Ngày ${words} không có ở văn bản, năm chiến dịch hay nguồn nào`, `ngày đúng; hoặc ghi sự kiện và nguồn vào ${LEDGER_FILE}`]];
    }),
    ...[...text.matchAll(DAY_MONTH)].flatMap(([, day = '', month = '']): Doubt[] =>
      // A leap year, so that 29/2 passes.
      isDay(isoOf(day.padStart(2, '0'), month, '2024')) ? [] : [[`Ngày ${day}/${month} không có trên lịch`, 'một ngày có thật']],
    ),
  ];
}

/** A day from which, or until which, a document is said to apply, against what the document says. */
function wrongForce(text: string, { forces }: Known): Doubt[] {
  return [...text.matchAll(IN_FORCE)].flatMap(({ index, 1: ended, 2: words = '' }): Doubt[] => {
    const before = text.slice(0, index);
    const last = [...before.matchAll(NUMBER)].at(-1);
    // “Luật năm 2021 hết hiệu lực” speaks of another document than the number before it.
    const number = last === undefined || OTHER_LAW.test(before.slice(last.index + last[0].length)) ? undefined : last[0];
    const force = number === undefined ? undefined : forces.get(number);
    const wanted = ended === undefined ? force?.effective : force?.ended;
    if (force === undefined || wanted === isoOfText(words)) return [];
    const says = ended === undefined ? 'có hiệu lực từ' : 'hết hiệu lực từ';
    return [
      [`Văn bản ${number} ${says} ${words}`, wanted === undefined ? 'văn bản này chưa hết hiệu lực' : `${says} ${formatDate(wanted)}`],
    ];
  });
}

function wrongFigures(text: string, { amounts, of100 }: Known): Doubt[] {
  const ledger = `con số có trong văn bản; hoặc ghi con số và nguồn vào ${LEDGER_FILE}`;
  return [
    ...[...text.matchAll(AMOUNT)].flatMap(([amount]): Doubt[] =>
      amounts.has(amountOf(amount)) ? [] : [[`Con số “${amount}” không có ở văn bản hay sổ sự kiện nào`, ledger]],
    ),
    ...(OF_100.test(text) ? [...text.matchAll(PEOPLE)] : []).flatMap(([words, count]): Doubt[] =>
      of100.has(Number(count)) ? [] : [[`“${words}” trong 100 không có ở sổ sự kiện nào`, ledger]],
    ),
  ];
}

const wrongNumbers = (text: string, { numbers }: Known): Doubt[] =>
  [...text.matchAll(NUMBER)].flatMap(([number]): Doubt[] =>
    numbers.has(number)
      ? []
      : [[`Số hiệu “${number}” không có ở văn bản, công văn hay nguồn nào`, `số hiệu đúng; hoặc ghi văn bản và nguồn vào ${LEDGER_FILE}`]],
  );

/** Texts by the item as it was read: an edit reads one item anew and leaves the others as they are. */
const read = new WeakMap<LoadedItem, PrintedText[]>();

/** The printed texts of an item, its sources apart: those are what the others are held against. */
export function statements(loaded: LoadedItem): PrintedText[] {
  const before = read.get(loaded);
  if (before !== undefined) return before;
  const texts = printedTexts(itemSchema, loaded.item).filter(({ path }) => path[0] !== 'sources' && path[0] !== 'evidence');
  read.set(loaded, texts);
  return texts;
}

/** Where the wrong options of questions stand: they are meant to be false. */
function falseOptions({ item }: LoadedItem): Set<string> {
  return new Set(
    blocksOf(allBlocks(item), 'question').flatMap(({ block, path }) =>
      block.options.flatMap((_, index) => (LETTERS[index] === block.answer ? [] : [[...path, 'options', index].join('.')])),
    ),
  );
}

/** Every number of a document, every day and every amount in a printed text is one that is known. */
export const printedFactsRule: Rule = (library) => {
  const facts = known(library);
  return [...library.allItems, ...library.firstHelp.items].flatMap((loaded): SourceError[] => {
    const untrue = falseOptions(loaded);
    return statements(loaded)
      .filter(({ path }) => !untrue.has(path.join('.')))
      .flatMap(({ text, path }) =>
        [wrongNumbers, wrongDays, wrongForce, wrongFigures]
          .flatMap((wrong) => wrong(text, facts))
          .map(([found, wanted]) => problemAt(loaded.item.file, loaded.lineOf, path, found, wanted)),
      );
  });
};
