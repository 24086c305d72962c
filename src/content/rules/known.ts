import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { isIsoDate, today } from '../../vietnamese/dates.ts';
import { REPORTING_NUMBERS } from '../../vocabulary/help-lines.ts';
import type { Library } from '../library.ts';
import { readYaml } from '../yaml.ts';
import type { Rule } from './index.ts';

/** Numbers of documents that content cites and the site does not publish. */
const OTHER_NUMBERS = 'content/van-ban/so-hieu.yaml';

/** What a line says wrongly. */
type Told = [found: string, expected: string];
type LineLook = (line: string, file: string) => Told | undefined;
/** A look, and what it depends on besides the text: what it found in a file is kept for as long as neither changes. */
interface Looking {
  look: LineLook;
  by: unknown;
}
const NOTHING: Looking = { look: () => undefined, by: '' };

const digits = (text: string): string => text.replace(/\D/g, '');

/** What follows "call", as far as digits go; and what looks like a telephone number wherever it stands. */
const CALLED = /(?<!\p{L})[Gg]ọi(?: (?:ngay|số|tới|đến|cho|tổng đài))*\s+\*{0,2}(\d(?:[\d .]*\d)?)\*{0,2}(?<rest>.{0,2})/gu;
const EMPHASIZED = /\*\*(1\d\d|\d{4})\*\*/g;
const PHONE = /(?<![\d/.,-]|khoản |Điều )(?:0\d{2,3}|1[89]00)(?:[ .]?\d{2,4}){1,4}(?![\d/])/g;

/** Numbers to call are those of the two pages of numbers, to the digit. */
function numbersToCall({ firstHelp, help }: Library): Looking {
  const lines = [...firstHelp.lines.values()].flatMap(({ number }) => (number === undefined ? [] : [number]));
  const local = (help?.value.local ?? []).flatMap(({ places }) => places.flatMap(({ phone }) => (phone === undefined ? [] : [phone])));
  if (lines.length === 0) return NOTHING;
  const known = new Set([...lines, ...local, ...REPORTING_NUMBERS].map(digits));
  const wanted = `một số có thật: ${[...lines, ...REPORTING_NUMBERS].filter((number, at, all) => all.indexOf(number) === at).join(', ')}`;
  const look: LineLook = (line) => {
    const called = [...line.matchAll(CALLED)].flatMap(({ 1: number = '', groups }) =>
      // "gọi 2 người", "gọi 30 phút": an amount, no number to call.
      digits(number).length < 3 && number !== '11' && /^ ?[\p{L}%]/u.test(groups?.['rest'] ?? '') ? [] : [number],
    );
    const emphasized = [...line.matchAll(EMPHASIZED)].map(([, number = '']) => number);
    const phones = [...line.matchAll(PHONE)].map(([number]) => number);
    const wrong = [...called, ...emphasized, ...phones].find((number) => !known.has(digits(number)));
    return wrong === undefined ? undefined : [`Số để gọi “${wrong}” không có trong các số đã kiểm`, wanted];
  };
  return { look, by: [...known] };
}

const NUMBER = /(?<![\d/])\d+\/\d{4}\/(?:QH\d+|NĐ-CP|TT-\p{Lu}+|QĐ-TTg|TTLT(?:-\p{Lu}+)+)/gu;

/** Numbers of documents are those of documents that exist: one digit wrong, and a citation leads nowhere, or to another law. */
function documentNumbers({ documents, files }: Library): Looking {
  const others = files.has(OTHER_NUMBERS)
    ? (files.read(OTHER_NUMBERS, (text, path) => readYaml(text, z.array(z.string().min(3)), path)) ?? [])
    : undefined;
  if (others === undefined) return NOTHING;
  const known = new Set([...documents.map(({ facts }) => facts.number), ...others]);
  const look: LineLook = (line) => {
    const wrong = (line.match(NUMBER) ?? []).find((number) => !known.has(number));
    return wrong === undefined
      ? undefined
      : [
          `Số hiệu ${wrong} không có trong các văn bản đã biết`,
          `số hiệu có thật; văn bản dẫn lần đầu thì kiểm rồi thêm vào ${OTHER_NUMBERS}`,
        ];
  };
  return { look, by: [...known] };
}

/** The year of the first law of the state; and how far ahead dates are told. */
const FIRST_YEAR = 1945;
const YEARS_AHEAD = 2;
const WRITTEN_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const ISO_DATE = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g;

/** Dates are days that exist, between the beginning of the state and the near future. */
function dates(): Looking {
  const last = Number(today().slice(0, 4)) + YEARS_AHEAD;
  const exists = (year: string, month: string, day: string): boolean =>
    Number(year) >= FIRST_YEAR && Number(year) <= last && isIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const look: LineLook = (line, file) => {
    // What people might type, right or wrong.
    if (file.startsWith('content/tim-kiem/')) return undefined;
    const wrong =
      [...line.matchAll(WRITTEN_DATE)].find(([, day = '', month = '', year = '']) => !exists(year, month, day)) ??
      [...line.matchAll(ISO_DATE)].find(([, year = '', month = '', day = '']) => !exists(year, month, day));
    return wrong === undefined ? undefined : [`Ngày ${wrong[0]}`, `ngày có thật, từ năm ${FIRST_YEAR} đến năm ${last}`];
  };
  return { look, by: last };
}

/** An address in a text that is neither on this site nor a safe one: it would stand on the page as it is typed. */
const UNSAFE = /\]\((?!\/|#|https:\/\/|tel:|mailto:)([^)]*)\)/;

const links: Looking = {
  look: (line) => {
    const wrong = UNSAFE.exec(line);
    return wrong === null ? undefined : [`Liên kết tới “${wrong[1] ?? ''}”`, 'địa chỉ trên trang này (/…), hoặc https://…'];
  },
  by: '',
};

const HOST = /https?:\/\/([^/\s"'),}\]]+)/g;

/** How many letters must be changed, added, taken away or swapped with their neighbour to make one word of another; counts to 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left === right ? 0 : 1;
  return left.length === 2 && right === `${left[1] ?? ''}${left[0] ?? ''}` ? 1 : 2;
}

/** A host that is another one but for a letter is a slip: "vpbl.vn" for "vbpl.vn". Of the two, the one that stands in more files is right. */
function hosts({ files }: Library): Looking {
  const count = new Map<string, number>();
  for (const file of files.below('content', /\.(?:ya?ml|mdx?)$/))
    for (const host of files.derive(file, 'hosts', (text) => new Set([...text.matchAll(HOST)].map(([, host = '']) => host))))
      count.set(host, (count.get(host) ?? 0) + 1);
  const slips = new Map(
    [...count].flatMap(([host, times]): [string, string][] => {
      const other = [...count].find(([name, more]) => more > times && distance(host, name) === 1);
      return other === undefined ? [] : [[host, other[0]]];
    }),
  );
  const look: LineLook = (line) => {
    if (slips.size === 0) return undefined;
    const wrong = [...line.matchAll(HOST)].map(([, host = '']) => host).find((host) => slips.has(host));
    return wrong === undefined
      ? undefined
      : [`Máy chủ “${wrong}”`, `“${slips.get(wrong) ?? ''}” như ở các tệp khác; hai tên chỉ khác một chữ`];
  };
  return { look, by: [...slips] };
}

/** What stands in text and can be held against what is known: numbers to call, numbers of documents, dates, hosts. */
export const knownRule: Rule = (library) => {
  const looks = [numbersToCall(library), documentNumbers(library), dates(), links, hosts(library)];
  const faultsOf = (file: string, text: string): SourceError[] =>
    text.split('\n').flatMap((line, index) =>
      looks.flatMap(({ look }) => {
        const told = look(line, file);
        return told === undefined ? [] : [new SourceError({ file, line: index + 1 }, ...told)];
      }),
    );
  const work = `known ${JSON.stringify(looks.map(({ by }) => by))}`;
  return library.files
    .below('content', /\.(?:ya?ml|mdx?)$/)
    .filter((file) => file !== OTHER_NUMBERS)
    .flatMap((file) => library.files.derive(file, work, (text) => faultsOf(file, text)));
};
