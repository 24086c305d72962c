import type { Block, BlockOf } from '../blocks/index.ts';
import type { Item } from './item.ts';
import { STRINGS } from '../../strings/press.ts';

/** Marks off what inline markup would read. */
const literal = (text: string): string => text.replace(/[*[\]\\]/g, (sign) => `\\${sign}`);

/** The timed steps of an item's body. */
const stepsOf = ({ blocks }: Pick<Item, 'blocks'>): BlockOf<'activity'>[] =>
  blocks.flatMap((block) => (block.type === 'activity' ? [block] : []));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Minutes of all steps, of those in which the learners act, and of the short variant. */
export function minutesOf(item: Pick<Item, 'blocks'>): { all: number; active: number; short: number } {
  const steps = stepsOf(item);
  return {
    all: sum(steps.map(({ minutes }) => minutes)),
    active: sum(steps.filter(({ active }) => active === true).map(({ minutes }) => minutes)),
    short: sum(steps.map(({ short }) => short ?? 0)),
  };
}

/** Grades as they are read: `[6, 7, 8]` → "6–8", `[6, 9]` → "6, 9". */
export function gradeWords(grades: readonly number[]): string {
  const runs: number[][] = [];
  for (const grade of [...new Set(grades)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === grade - 1) last.push(grade);
    else runs.push([grade]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ');
}

/** Where it stands in its series: "Giữ dây (THCS), tiết 4 trên 12"; undefined outside a series. */
export const placeWords = ({ series, inSeries }: Pick<Item, 'series' | 'inSeries'>): string | undefined =>
  series === undefined || inSeries === undefined
    ? undefined
    : `${inSeries.title}: ${inSeries.unit.toLowerCase()} ${series.number}/${inSeries.count}`;

/**
 * What an item stands on, in one line: how sure its evidence is, in full, for a caveat that is cut off is a claim; where it gives facts and no way of
 * teaching, what those rest on.
 */
export function standsOn({ evidence, sources }: Pick<Item, 'evidence' | 'sources'>): string {
  const [first] = evidence ?? [];
  if (first !== undefined) return `${STRINGS.evidence.note}: ${first.strength}`;
  const laws = sources.some((source) => typeof source === 'string');
  const others = sources.some((source) => typeof source !== 'string');
  return laws && others ? STRINGS.evidence.both : laws ? STRINGS.evidence.law : STRINGS.evidence.named;
}

/** What must be ready, in one line: the first thing, and how many more. Undefined where the file does not say. */
export function readyWords({ prepare }: Pick<Item, 'prepare'>): string | undefined {
  if (prepare === undefined) return undefined;
  const [first, ...more] = prepare;
  if (first === undefined) return STRINGS.about.nothing;
  return more.length === 0 ? first : `${first} ${STRINGS.about.more(more.length)}`;
}

/** What a reader wants to know before using an item: label and words, in this order, only what its file says. */
export function aboutOf(item: Item): [label: string, words: string][] {
  const { about, minutes: unit } = STRINGS;
  const { grades, minutes, shortMinutes, subject, prepare } = item;
  const place = placeWords(item);
  const time = minutes === undefined ? undefined : `${minutes} ${unit}`;
  const all: [string, string | undefined][] = [
    [about.series, place],
    [about.grades, grades === undefined ? undefined : gradeWords(grades)],
    [about.time, time === undefined || shortMinutes === undefined ? time : `${time} (${about.short(shortMinutes)})`],
    [about.subject, subject],
    [about.prepare, prepare === undefined ? undefined : prepare.length === 0 ? about.nothing : prepare.join('; ')],
  ];
  return all.flatMap(([label, words]) => (words === undefined ? [] : [[label, words]]));
}

/** The steps at a glance with their minutes, also in the short variant: made of the activities, so that it cannot contradict them. */
export function overviewOf(item: Item): BlockOf<'table'> | undefined {
  const steps = stepsOf(item);
  const { shortMinutes } = item;
  if (steps.length < 2 || (shortMinutes === undefined && !steps.some(({ active }) => active === true))) return undefined;
  const { overview, left } = STRINGS;
  const total = minutesOf(item);
  const withShort = (cells: string[], short: string): string[] =>
    shortMinutes === undefined ? cells : [...cells.slice(0, 2), short, ...cells.slice(2)];
  return {
    type: 'table',
    caption: overview.caption(total.all, total.active),
    head: withShort([...overview.head], overview.short(shortMinutes ?? 0)),
    rows: [
      ...steps.map(({ title, minutes, short = 0, active }) =>
        withShort(
          [literal(title), String(minutes), active === true ? `**${overview.acts}**` : overview.listens],
          short === 0 ? left : String(short),
        ),
      ),
      withShort([`**${overview.sum}**`, `**${total.all}**`, ''], `**${total.short}**`),
    ],
    widths: withShort(['6', '1', '2'], '2').map(Number),
    blank: 0,
  };
}

/** The evidence behind an item as a list, or nothing. */
function evidenceOf({ evidence }: Item): Block[] {
  if (evidence === undefined) return [];
  const { title, strength } = STRINGS.evidence;
  return [
    { type: 'heading', level: 2, text: title },
    {
      type: 'list',
      style: 'bullets',
      items: evidence.map((one) => {
        const source = typeof one.source === 'string' ? one.source : `${one.source.title}, ${one.source.publisher}, ${one.source.date}`;
        return `${literal(one.what)} **${strength}:** ${literal(one.strength)} *${literal(source)}.*`;
      }),
    },
  ];
}

/**
 * The body of something that is held (lesson, session, evening, training), as it is printed: what it takes before it, the steps at a glance
 * before the first of them, the evidence at the end. What has no `minutes` is printed as it was written.
 */
export function sheetOf(item: Item): Block[] {
  const { blocks } = item;
  if (item.minutes === undefined || stepsOf(item).length === 0) return blocks;
  const about = aboutOf(item);
  const overview = overviewOf(item);
  const first = blocks.findIndex(({ type }) => type === 'activity');
  const end = blocks.findIndex(({ type }) => type === 'sources');
  const before: Block[] =
    about.length < 2
      ? []
      : [
          {
            type: 'table',
            caption: STRINGS.about.caption,
            head: [...STRINGS.about.head],
            rows: about.map(([label, words]) => [`**${label}**`, literal(words)]),
            widths: [1, 4],
            blank: 0,
          },
        ];
  const close = end < 0 ? blocks.length : end;
  return [
    ...before,
    ...blocks.slice(0, first),
    ...(overview === undefined ? [] : [overview]),
    ...blocks.slice(first, close),
    ...evidenceOf(item),
    ...blocks.slice(close),
  ];
}
