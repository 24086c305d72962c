import type { FileDocument } from './file.ts';
import { fromColumns, unpackWords } from './pack.ts';

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
  /** What people in danger or in need type, as content/tim-kiem/can-giup-do.yaml has it, and the help page that it leads to. */
  calls: { say: string[]; url: string }[];
  /** What people type and where it leads at once. */
  shortcuts: { queries: string[]; url: string }[];
}

/** The list as it travelled, see `packSuggestions`. @throws Error for anything else */
export function readSuggestions({ words, value }: { words: string[]; value: unknown }): SuggestionFile {
  const { entries, calls, count, ...file } = unpackWords(words, value) as Omit<SuggestionFile, 'entries' | 'calls'> & {
    entries: Record<string, unknown[]>;
    calls: { say: string; url: string }[];
    count: number;
  };
  return {
    ...file,
    entries: fromColumns(entries, count).map(({ label, url, kind, document }): Suggestion => {
      const base = file.documents[(document as number | undefined) ?? -1]?.url ?? '';
      return document === undefined
        ? [label as string, url as string, kind as number]
        : [label as string, base + (url as string), kind as number, document as number];
    }),
    calls: calls.map(({ say, url }) => ({ url, say: say.split(',') })),
  };
}
