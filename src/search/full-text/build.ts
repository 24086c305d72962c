import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchedPart, type ExtractedPage } from '../index/extract.ts';
import { toIndex } from './letters.ts';

/** Folder of the full-text index below the built site. */
const FULL_TEXT_FOLDER = 'pagefind';

/** What Pagefind answers: either it did what was asked, or it says why not. */
function need<T extends { errors: string[] }>(answer: T, what: string): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind (${what}): ${answer.errors.join('; ')}`);
  return answer;
}

/** The page with its forms as plain parts: Pagefind reads no form, and the questions of a quiz stand in one. */
const formless = (html: string): string => html.replace(/<(\/?)form\b/gu, '<$1div');

/** The page with its title as search shows it: without the chapter and the kind that stand inside the heading. */
function titled(html: string, page: ExtractedPage): string {
  if (page.title === '') return html;
  const article = /Điều \d+[a-zđ]?\./u.exec(page.label)?.[0];
  const title = [article, page.title]
    .filter((part) => part !== undefined)
    .join(' ')
    .replaceAll('"', '&quot;');
  return html.replace(
    /(<main\b[^>]*data-pagefind-body[^>]*>)/u,
    (open) => `${open}<span hidden data-pagefind-meta="title[data-title]" data-title="${title}"></span>`,
  );
}

/** How many pages may be on their way to Pagefind, which runs beside this program: it never waits, and never is more held than these. */
const ON_THE_WAY = 24;

/** The full-text index of a built site while it is made. */
export interface FullText {
  /**
   * Gives a page to the index.
   * @returns when there is room for the next one, which is before this one is indexed
   */
  add: (address: string, html: string, page: ExtractedPage) => Promise<void>;
  /** Writes the index into `pagefind/` of the built site in the folder `dist`. @returns how many pages it holds */
  write: (dist: string) => Promise<number>;
}

/**
 * Makes the full-text index of a built site with Pagefind: every word of every searched page, long materials included, which
 * the small index of the first answers leaves out.
 *
 * @throws Error with Pagefind's own words where it fails, here and in what is returned
 */
export async function openFullText(): Promise<FullText> {
  const { index } = need(await createIndex({ forceLanguage: 'vi' }), 'mở');
  if (!index) throw new Error('Pagefind không mở được mục lục');
  const answers: Promise<void>[] = [];
  let pages = 0;
  return {
    add: async (address, html, page) => {
      const answer = index.addHTMLFile({ url: address, content: toIndex(formless(titled(searchedPart(html), page))) });
      const indexed = answer.then((said) => void need(said, address));
      // Whoever waits for it hears of it; until then it is nobody's.
      indexed.catch(() => undefined);
      answers.push(indexed);
      pages += 1;
      if (answers.length >= ON_THE_WAY) await answers.shift();
    },
    write: async (dist) => {
      try {
        await Promise.all(answers);
        need(await index.writeFiles({ outputPath: join(dist, FULL_TEXT_FOLDER) }), 'ghi');
      } finally {
        await close();
      }
      // Pagefind brings its own interfaces; the site has one.
      for (const name of readdirSync(join(dist, FULL_TEXT_FOLDER)))
        if (/(?:ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(dist, FULL_TEXT_FOLDER, name));
      return pages;
    },
  };
}
