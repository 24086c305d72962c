import { ownValue } from '../../base/own-text.ts';
import { openFullText } from '../full-text/build.ts';
import { extractPage, type ExtractedPage } from '../index/extract.ts';

/** Reads pages for search while a site is made, and gives them to the full text. */
export interface Gathering {
  /**
   * Takes a page of the site.
   *
   * @param address "/van-ban/", "/404.html"
   * @param html as it stands in the site
   * @returns what the small index needs of it, undefined where it is not searched; and when there is room for the next page, which may be before
   */
  take: (address: string, html: string) => { read: Promise<ExtractedPage | undefined>; room: Promise<unknown> };
  /** Writes the full text of all pages into the built site in the folder `dist`. @returns how many pages it holds */
  write: (dist: string) => Promise<number>;
}

/** Reads pages in this program. @throws Error with Pagefind's own words where it fails, in what is returned */
export function gatherHere(): Gathering {
  const fullText = openFullText();
  // Who gives it a page hears that it did not start.
  fullText.catch(() => undefined);
  const take = async (address: string, html: string): Promise<ExtractedPage | undefined> => {
    const page = address.endsWith('/') ? extractPage(html) : undefined;
    // The home page lists others.
    if (page !== undefined && address !== '/') await (await fullText).add(address, html, page);
    // Its texts were cut out of the page: kept so, they would keep it.
    return page && ownValue(page);
  };
  return {
    take: (address, html) => {
      const read = take(address, html);
      return { read, room: read };
    },
    write: async (dist) => (await fullText).write(dist),
  };
}
