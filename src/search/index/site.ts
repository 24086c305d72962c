import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../legal/errors.ts';
import type { Library } from '../../content/library.ts';
import { questionPath } from '../../questions/question.ts';
import { buildSearchFile, type BuiltIndex } from './build.ts';
import type { ExtractedPage } from './extract.ts';
import { mentionedDocuments } from './mentioned.ts';
import { loadLanguage } from './language.ts';

/** Most bytes of the first part of the index on the wire: what 105 KB leave after the page, its typefaces and its scripts. */
export const INDEX_LIMIT = 60_000;

/**
 * Makes the search index of a built site.
 *
 * @param library the content of the site
 * @param dist folder of the built site
 * @param pages what was read of each address (../gather/), in the order of addresses
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
