import type { FileDocument } from './file.ts';

/**
 * One suggestion: what it says, where it leads, what it is (position in `suggestionKinds` of the interface text), and the document that it
 * comes from (position in the list of documents), where it comes from one. This room is small on purpose: a browser loads it with a box.
 */
export type Suggestion = [label: string, url: string, kind: number, document?: number];

/** Kind of an article. */
export const ARTICLE = 0;

/** What the box suggests from. */
export interface SuggestionFile {
  documents: FileDocument[];
  /** In the order in which equals are shown. Articles of a law that has ended are for those who name it. */
  entries: Suggestion[];
  /** Other words for what people say, as the search knows them; those that some label holds. */
  sayings: { from: string[]; to: string[] }[];
  /** What people type and where it leads at once. */
  shortcuts: { queries: string[]; url: string }[];
}
