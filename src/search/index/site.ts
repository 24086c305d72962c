import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesBelow } from '../../base/files-below.ts';
import { ownValue } from '../../base/own-text.ts';
import { SourceError } from '../../legal/errors.ts';
import type { Library } from '../../content/library.ts';
import { questionPath } from '../../questions/question.ts';
import { buildSearchFile, type BuiltIndex } from './build.ts';
import { extractPage, type ExtractedPage } from './extract.ts';
import { mentionedDocuments } from './mentioned.ts';
import { loadLanguage } from './language.ts';

/** A searched page: its address, what search takes from it, and the page itself. */
export interface ReadPage {
  address: string;
  page: ExtractedPage;
  html: string;
}

/** Reads the searched pages of a built site, one after another: a page's HTML is held by nobody but who takes it here. @param dist folder of the built site */
export function* readSite(dist: string): Generator<ReadPage> {
  for (const { name, address } of pagesBelow(dist)) {
    if (!address.endsWith('/')) continue;
    const html = readFileSync(join(dist, name), 'utf8');
    const page = extractPage(html);
    // Its texts were cut out of the page: kept so, they would keep it.
    if (page) yield { address, page: ownValue(page), html };
  }
}

/** Most bytes of the first part of the index on the wire: what 105 KB leave after the page, its typefaces and its scripts. */
export const INDEX_LIMIT = 60_000;

/**
 * Makes the search index of a built site.
 *
 * @param library the content of the site
 * @param dist folder of the built site
 * @param pages what {@link readSite} gave of each address
 * @throws SourceError for content that does not fit, and for search words that lead to an address that the site does not have
 */
export function indexSite(
  { root, documents, questions, help, today }: Library,
  dist: string,
  pages: ReadonlyMap<string, ExtractedPage>,
): BuiltIndex {
  const { language: own, hints, addresses } = loadLanguage(root);
  for (const { url, file } of addresses) {
    if (!existsSync(join(dist, url.replace(/#.*$/, ''), 'index.html')))
      throw new SourceError({ file }, `Địa chỉ ${url} không có trên trang`, 'địa chỉ của một trang đã dựng');
  }
  const asked = questions.map(({ question }) => [questionPath(question), { keywords: question.keywords, questions: [] }] as const);
  const provinces = (help?.value.local ?? []).flatMap(({ province, former }) => [province, ...(former ?? [])]);
  const language = {
    ...own,
    provinces: { ...own.provinces, names: provinces },
    mentioned: mentionedDocuments(
      pages,
      documents.map(({ facts }) => facts.number),
    ),
  };
  return buildSearchFile({ pages, documents, hints: new Map([...hints, ...asked]), language, today });
}
