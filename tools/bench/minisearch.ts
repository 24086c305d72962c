import MiniSearch from 'minisearch';
import type { SearchFile } from '../../src/search/index/file.ts';
import { foldSyllable, syllables } from '../../src/search/words/syllables.ts';
import type { Engine } from './questions.ts';

/**
 * MiniSearch, tuned as well as it can be without knowing Vietnamese phrases: folded syllables (đ and i/y included), weighted
 * fields, prefixes and slips for longer words, any word may match.
 */
export function miniSearchEngine({ pages, documents }: SearchFile): Engine {
  const index = new MiniSearch({
    fields: ['title', 'keywords', 'questions', 'summary', 'text'],
    storeFields: ['document'],
    tokenize: (text) => syllables(text).map(({ form }) => form),
    processTerm: (term) => foldSyllable(term),
    searchOptions: {
      boost: { title: 4, keywords: 3, questions: 2, summary: 2 },
      combineWith: 'OR',
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
    },
  });
  index.addAll(
    pages.map(({ u, t, s, w, q, x, d }) => ({
      id: u,
      title: t,
      keywords: (w ?? []).join(' . '),
      questions: (q ?? []).join(' . '),
      summary: s ?? '',
      text: x.map(({ h, t: text }) => `${h ?? ''} ${text}`).join(' '),
      document: documents[d ?? -1]?.id ?? '',
    })),
  );
  return {
    name: 'MiniSearch, tuned',
    search: (query, document) =>
      index
        .search(query, document === undefined ? {} : { filter: (result) => result['document'] === document })
        .map(({ id }) => String(id)),
  };
}
