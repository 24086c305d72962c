import type { Chapter } from '../../legal/structure.ts';

/** What kinds of file the importer reads. `json` is a text already in the shape of the open data, for `--check`. */
export type FileType = 'pdf' | 'docx' | 'doc' | 'text' | 'json';

/** Where a line stands on its page: points from the top left corner, `y` is the baseline. */
interface Box {
  x0: number;
  x1: number;
  y: number;
  size: number;
  fonts: readonly string[];
}

/**
 * One line of a source. PDF lines carry their place on the page; lines of DOCX, DOC and plain text carry none, there a line is
 * a paragraph of the file or a part of one (`soft`: it follows a line break inside the same paragraph).
 */
export interface Line {
  text: string;
  page: number;
  column: number;
  box?: Box;
  soft?: boolean;
  /** Blank lines or extra space above, for plain text. */
  gap?: boolean;
}

/** What a reader makes of a file. `notes` tells what it left out or repaired, in Vietnamese. */
export interface Extract {
  lines: Line[];
  notes: string[];
}

/** The paragraphs of a document, cut into its parts. `body` starts at the first chapter, section or article. */
export interface Framed {
  header: string[];
  preamble: string[];
  body: string[];
  closing: string[];
  signature: string[];
  /** Everything from the heading of the first annex: forms and lists, which are no part of the last article. */
  annexes: string[];
}

/**
 * Something in a copy that is not as the law writes it: a marker that had to be guessed, a number that is left out, text that
 * stands in no article, an article that cannot be read. `place` is a place id, see place-ids.ts.
 */
export interface Issue {
  kind: 'marker' | 'gap' | 'outside' | 'unreadable';
  place: string;
  found: string;
}

/** Facts of the document as the copy itself states them; what it does not state is absent. */
export interface DocumentHeader {
  number?: string;
  type?: string;
  title?: string;
  title_upper?: string;
  issuer?: string;
  session?: string;
  issued?: string;
  effective?: string;
  signer?: { title: string; name: string };
  gazette?: { name: string; number: string; date: string } | null;
  /** How the body is divided: articles as in a law, or Roman sections as in a dispatch or a notice. */
  division?: 'điều' | 'mục';
  preamble: string[];
  closing?: string;
}

/** How, when and from what the wording was checked. */
interface Verification {
  on: string;
  source: string;
  method: string;
  /** Names of places whose wording differs from the fingerprints and was accepted by name. */
  accepted: string[];
}

/** A document's official wording in the shape of the open data (`document`, `chapters`), and how it was verified. */
export interface OfficialText {
  document: DocumentHeader;
  chapters: Chapter[];
  verified?: Verification;
}

/** One stage of reading: what it takes, what it makes, and the pure function itself. */
export interface Stage<In, Out> {
  readonly name: string;
  readonly reads: string;
  readonly writes: string;
  readonly run: (input: In) => Out;
}
