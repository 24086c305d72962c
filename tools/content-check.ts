/** What `npm run check` finds wrong: the one list, for the command and for the tests of it. */
import { addressesOf } from '../src/content/addresses.ts';
import { openLibrary, type Library } from '../src/content/library.ts';
import { SourceError } from '../src/legal/errors.ts';
import { loadOfficialWording } from '../src/official/for-site.ts';
import { makePlan } from '../src/press/index.ts';
import { loadLanguage } from '../src/search/index/language.ts';
import type { IsoDate } from '../src/vietnamese/dates.ts';

/** The content of a project and everything that is wrong with it. */
export interface ContentCheck {
  library: Library;
  faults: readonly SourceError[];
}

/**
 * Reads and checks all content of a project.
 *
 * @param root absolute path of the project
 * @param today the day for which the site is made
 * @param before an earlier check; files that have not changed since are not read again
 */
export function contentCheck(root: string, today: IsoDate, before?: ContentCheck): ContentCheck {
  const library = openLibrary(root, today, before?.library);
  const { files } = library;
  // What other rooms check: the imported wording, the search words, what the press must be able to print.
  for (const { facts } of library.documents) files.attempt(() => loadOfficialWording(root, facts.id));
  files.attempt(() => {
    const addresses = addressesOf(library);
    for (const { url, file } of loadLanguage(root).addresses)
      if (!addresses.has(url.replace(/#.*$/, '')))
        files.note([new SourceError({ file }, `Địa chỉ ${url} không có trên trang`, 'địa chỉ của một trang có thật')]);
  });
  files.attempt(() => makePlan(root, { items: library.allItems }));
  return { library, faults: library.faults };
}
