/**
 * Pages on their way from whoever makes them to whoever needs them all (search, links, what is kept offline, headers): each is read once, in
 * memory, while the next one is made. Read from the finished site, every page would be read again by each of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesBelow } from './files-below.ts';

/** Takes one page: its address ("/van-ban/", "/404.html") and its HTML. What it returns is waited for before the next page. */
type TakePage = (address: string, html: string) => void | Promise<void>;

interface Giving {
  takers: TakePage[];
  /** Addresses of the pages that were given. */
  given: Set<string>;
}

/** One place for the process: the integrations and the pages are loaded by different module systems. */
const KEY = Symbol.for('trang-vua-dung');
const giving = ((globalThis as { [KEY]?: Giving })[KEY] ??= { takers: [], given: new Set() });

/** Asks for every page of this build, in the order in which they are made. */
export function onPageMade(take: TakePage): void {
  giving.takers.push(take);
}

/** A place in the row of pages that are being made. */
interface Turn {
  /** Gives the page that was made to all who asked, after those whose making began before. @param address of the page, as it stands in the site */
  give: (address: string, html: string) => Promise<void>;
  /** Lets the next ones pass; to be called in any case, also where no page came of it. */
  end: () => void;
}

/** Kept until all turns taken so far have ended. */
let row: Promise<void> = Promise.resolve();

/**
 * Takes a place in the row. Several pages are made at a time, while one waits for the disk; they are given in the order in which their making
 * began, for the same site is to give the same files.
 */
export function takeTurn(): Turn {
  const before = row;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  row = before.then(() => ended);
  return {
    give: async (address, html) => {
      await before;
      await pageMade(address, html);
    },
    end,
  };
}

/** Gives a page to all who asked. @param address of the page, as it stands in the site */
async function pageMade(address: string, html: string): Promise<void> {
  giving.given.add(address);
  for (const take of giving.takers) await take(address, html);
}

/** What was gathered of pages, in the order of their addresses: the same site gives the same files, whatever page is made first. */
export const byAddress = <T>(pages: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...pages].sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Ends the giving: pages of the finished site that nobody made (they were copied into it) are given now.
 *
 * @param dist folder of the built site
 * @throws Error in Vietnamese where a page was given that the site does not have: it would be found, and not be there
 */
export async function giveOtherPages(dist: string): Promise<void> {
  const pages = pagesBelow(dist);
  const there = new Set(pages.map(({ address }) => address));
  const lost = [...giving.given].find((address) => !there.has(address));
  if (lost !== undefined) throw new Error(`Trang ${lost} đã dựng nhưng không có trong trang web`);
  for (const { name, address } of pages) if (!giving.given.has(address)) await pageMade(address, readFileSync(join(dist, name), 'utf8'));
}
