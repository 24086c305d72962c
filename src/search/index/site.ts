import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { loadDocuments } from '../../library/documents.ts';
import { buildDate } from '../../vietnamese/dates.ts';
import { buildSearchFile } from './build.ts';
import { extractPage, type ExtractedPage } from './extract.ts';
import type { SearchFile } from './file.ts';
import { loadLanguage } from './language.ts';

/** Reads every searched page of a built site. @param dist folder of the built site @returns address → page */
export function readSite(dist: string): Map<string, ExtractedPage> {
  const pages = new Map<string, ExtractedPage>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith(`${sep}index.html`) && name !== 'index.html') continue;
    const page = extractPage(readFileSync(join(dist, name), 'utf8'));
    const folder = dirname(name) === '.' ? '' : `${dirname(name).split(sep).join('/')}/`;
    if (page) pages.set(`/${folder}`, page);
  }
  return pages;
}

/** Addresses that editors' search words name and the built site does not have. */
export interface DeadAddress {
  url: string;
  file: string;
}

/**
 * Makes the search index of a built site.
 *
 * @param root absolute path of the project (its content/ is read)
 * @param dist folder of the built site
 * @returns the index, and the dead addresses, which are left out of it
 * @throws SourceError for content that does not fit
 */
export function searchFileOfSite(root: string, dist: string): { file: SearchFile; dead: DeadAddress[] } {
  const { language, hints, addresses } = loadLanguage(root);
  const exists = (url: string): boolean => existsSync(join(dist, url.replace(/#.*$/, ''), 'index.html'));
  const file = buildSearchFile({
    pages: readSite(dist),
    documents: loadDocuments(root),
    hints,
    language: { ...language, shortcuts: language.shortcuts.filter(({ url }) => exists(url)) },
    today: buildDate(),
  });
  return { file, dead: addresses.filter(({ url }) => !exists(url)) };
}
