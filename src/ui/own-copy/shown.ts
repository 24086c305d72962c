/**
 * Shows the wording of the reader's own copy on the law's pages, where there is any. It stands in the script of every page, since a file of its own
 * would be a request more on every article; what it fetches is made as a worker is, whole and without helpers that more pages would load.
 */
import script from './show.ts?worker&url';

/** As {@link ownCopyKey} of ./kept.ts says it. */
const [, id] = /^\/van-ban\/([^/]+)\/./.exec(location.pathname) ?? [];

/** True where the device keeps wording of the document; storage can be switched off, then asking is an error. */
function isKept(): boolean {
  try {
    return [sessionStorage, localStorage].some((storage) => storage.getItem(`nguyen-van/${id}`) !== null);
  } catch {
    return false;
  }
}

if (id !== undefined && isKept()) void import(/* @vite-ignore */ script);
