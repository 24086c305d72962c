/** What else a printed sheet may get wrong without looking wrong: whom it tells to call, what it rests on, how long it takes to say. */
import type { SourceError } from '../../legal/errors.ts';
import { citationParts, parseCitation } from '../../legal/citations/written.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { today } from '../../vietnamese/dates.ts';
import type { Library } from '../library.ts';
import { problemAt } from '../problems.ts';
import type { LoadedItem } from '../readers/items.ts';
import type { Rule } from './index.ts';
import { statements } from './printed-facts.ts';

const PHONE = /(?<![\d.,/-])(?:1[89]00[ .]?\d{2,4}(?:[ .]?\d{2,4})?|0\d{2,3}[ .]?\d{2,3}[ .]?\d{2,3}(?:[ .]?\d{2,3})?)(?![\d/-])/g;
/** A short number that somebody is told to call. */
const SHORT =
  /(?:[Gg]ọi|[Tt]ổng đài|[Đđ]ường dây)(?: ngay| cho| tới| đến| số)*:? \**(1\d{2})(?![\d/-]|[.,]\d| (?:phút|ngày|em|bạn|người|trang|câu))/gu;
const digits = (text: string): string => text.replace(/\D/g, '');

/** The most syllables that are read aloud in a minute so that a yard or a village understands; a speech has no fewer than the least. */
const PACE = { most: 160, least: 80 };
const syllables = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** Words that say that there is a picture and not what it shows. */
const EMPTY = /(?:áp phích|băng rôn|hình ảnh|hình|ảnh|minh họa|tranh|biểu tượng|logo|poster)/giu;
/** Fewest words that say something: of a drawing, of a whole design. */
const TELLING = { figure: 2, art: 6 };

type Tell = (path: readonly PropertyKey[], found: string, wanted: string) => void;

/** Every number to call is a line that helps; a line for reporting crime stands on sheets about reporting, and only there. */
function calls(loaded: LoadedItem, { firstHelp, reporting }: Library, tell: Tell): void {
  const helps = new Set([...firstHelp.lines.values()].flatMap(({ number }) => (number === undefined ? [] : [digits(number)])));
  const reports = new Set((reporting?.value.contacts ?? []).map(({ number }) => digits(number)).filter((number) => !helps.has(number)));
  const aboutReporting = loaded.item.topics.includes('to-giac');
  for (const { text, path } of statements(loaded)) {
    const named = [...[...text.matchAll(PHONE)].map(([number]) => number), ...[...text.matchAll(SHORT)].map(([, number = '']) => number)];
    for (const number of named) {
      if (helps.has(digits(number)) || (aboutReporting && reports.has(digits(number)))) continue;
      if (reports.has(digits(number)))
        tell(path, `${number} là số tố giác tội phạm, không phải số trợ giúp`, 'số giúp đỡ; hoặc tài liệu có topics: to-giac');
      else tell(path, `Số ${number} không có trong danh sách số giúp đỡ`, 'một số trong content/tro-giup/duong-day.yaml');
    }
  }
}

/** The ended law is no basis: where it is named as source, the law in force stands beside it. */
function basis({ item }: LoadedItem, tell: Tell): void {
  const cited = (text: string) => (citationParts(text) === undefined ? undefined : parseCitation(text));
  const own = item.sources.map((source) => (typeof source === 'string' ? cited(source) : undefined));
  const first = own.findIndex((citation) => citation?.ended === true);
  if (first >= 0 && !own.some((citation) => citation?.ended === false))
    tell(['sources', first], `Căn cứ duy nhất là luật đã hết hiệu lực (${own[first]?.number})`, 'điều, khoản của luật đang có hiệu lực');
  for (const { block, path } of blocksOf(allBlocks(item), 'law'))
    if (cited(block.cite)?.ended === true)
      tell(
        [...path, 'cite'],
        `Khung “Luật quy định” dẫn luật đã hết hiệu lực (${cited(block.cite)?.number})`,
        'điều, khoản của luật đang có hiệu lực',
      );
}

/** A script takes as long as it says. */
function pace({ item }: LoadedItem, tell: Tell): void {
  const scripts = blocksOf(allBlocks(item), 'script');
  for (const { block, path } of scripts) {
    const minutes = block.minutes ?? (scripts.length === 1 && item.kind === 'speech' ? item.minutes : undefined);
    if (minutes === undefined) continue;
    const count = block.lines.reduce((sum, { text }) => sum + syllables(text), 0);
    const rate = Math.round(count / minutes);
    if (rate > PACE.most)
      tell(
        [...path, 'minutes'],
        `${count} tiếng đọc trong ${minutes} phút là ${rate} tiếng một phút`,
        `không quá ${PACE.most}: ít chữ hơn, hoặc ${Math.ceil(count / PACE.most)} phút`,
      );
    else if (item.kind === 'speech' && rate < PACE.least)
      tell(
        [...path, 'minutes'],
        `${count} tiếng đọc trong ${minutes} phút là ${rate} tiếng một phút`,
        `không dưới ${PACE.least}: ghi ít phút hơn`,
      );
  }
}

/** Alternative texts say what is to be seen. */
function alts(loaded: LoadedItem, tell: Tell): void {
  for (const { text, path } of statements(loaded)) {
    if (path.at(-1) !== 'alt') continue;
    const words = text.replace(EMPTY, ' ').match(/[\p{L}\d]+/gu)?.length ?? 0;
    const least = path[0] === 'art' ? TELLING.art : TELLING.figure;
    if (words < least || text === loaded.item.title)
      tell(path, `Chữ thay thế “${text}” không nói hình vẽ gì`, 'lời tả: ai, làm gì, chữ gì trên hình');
  }
}

/** No source was looked at on a day that is still to come. */
function looked({ item }: LoadedItem, library: Library, tell: Tell): void {
  const latest = library.today > today() ? library.today : today();
  for (const [index, source] of item.sources.entries())
    if (typeof source !== 'string' && source.checked > latest)
      tell(['sources', index, 'checked'], `Ngày kiểm tra ${source.checked} chưa tới`, `ngày không sau ${latest}`);
}

/** Numbers to call, bases, minutes, alternative texts and days of looking up of everything that is printed. */
export const printedSheetsRule: Rule = (library) =>
  [...library.allItems, ...library.firstHelp.items].flatMap((loaded) => {
    const faults: SourceError[] = [];
    const tell: Tell = (path, found, wanted) => {
      faults.push(problemAt(loaded.item.file, loaded.lineOf, path, found, wanted));
    };
    calls(loaded, library, tell);
    basis(loaded, tell);
    pace(loaded, tell);
    alts(loaded, tell);
    looked(loaded, library, tell);
    return faults;
  });
