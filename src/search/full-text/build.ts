import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pagesBelow } from '../../base/files-below.ts';
import type { ExtractedPage } from '../index/extract.ts';
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
function titled(html: string, page: ExtractedPage | undefined): string {
  if (page === undefined || page.title === '') return html;
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

/**
 * Makes the full-text index of a built site with Pagefind: every word of every searched page, long materials included, which
 * the small index of the first answers leaves out.
 *
 * @param dist folder of the built site; the index is written to its `pagefind/`
 * @param read what was read of each page, see readSite (../index/site.ts)
 * @returns how many pages were indexed
 * @throws Error with Pagefind's own words where it fails
 */
export async function buildFullText(dist: string, read: ReadonlyMap<string, ExtractedPage>): Promise<number> {
  const { index } = need(await createIndex({ forceLanguage: 'vi' }), 'mở');
  if (!index) throw new Error('Pagefind không mở được mục lục');
  try {
    let pages = 0;
    for (const { name, address } of pagesBelow(dist)) {
      // The home page lists others.
      if (!address.endsWith('/') || address === '/') continue;
      const html = readFileSync(join(dist, name), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      need(await index.addHTMLFile({ url: address, content: toIndex(formless(titled(html, read.get(address)))) }), name);
      pages += 1;
    }
    need(await index.writeFiles({ outputPath: join(dist, FULL_TEXT_FOLDER) }), 'ghi');
    // Pagefind brings its own interfaces; the site has one.
    for (const name of readdirSync(join(dist, FULL_TEXT_FOLDER)))
      if (/(?:ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(dist, FULL_TEXT_FOLDER, name));
    return pages;
  } finally {
    await close();
  }
}
