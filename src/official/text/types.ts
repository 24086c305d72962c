import type { Chapter } from '../../legal/structure.ts';

/** What kinds of file the importer reads. `json` is a text already in the shape of the open data, for `--check`. */
export type FileType = 'pdf' | 'docx' | 'doc' | 'html' | 'text' | 'json';

/** Where a line stands on its page: points from the top left corner, `y` is the baseline. */
interface Box {
  x0: number;
  x1: number;
  y: number;
  size: number;
  fonts: readonly string[];
}

/** A run of a printed line; `tight` where no space stands before it. */
interface PrintedRun {
  text: string;
  x0: number;
  x1: number;
  tight: boolean;
}

/** A piece of a printed line: what stands between two wide gaps, and the runs that it is made of. */
export interface PrintedPiece {
  text: string;
  x0: number;
  x1: number;
  runs: readonly PrintedRun[];
}

/** Which cell of which table a line of DOCX, HTML or Markdown stands in, all counted from 0. */
export interface TableCell {
  table: number;
  row: number;
  column: number;
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
  /** Pieces of a printed line that has wide gaps, such as the cells of a table. */
  pieces?: readonly PrintedPiece[];
  cell?: TableCell;
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

/** A part of an annex: a paragraph, or a table row by row (the first row is its head, where it has one). */
export type AnnexPart = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] };

/** An annex of a decree: "Phụ lục I", what it says it is, and its content in print order. */
export interface Annex {
  heading: string;
  /** Its title and "(Kèm theo Nghị định số …)", as printed. */
  rubric: string[];
  parts: AnnexPart[];
}

/** How, when and from what the wording was checked. */
interface Verification {
  on: string;
  source: string;
  method: string;
  /** Names of places whose wording differs from the fingerprints and was accepted by name. */
  accepted: string[];
  /** sha256 of the wording that was accepted, by the name of its place: other words at that place were accepted by nobody. */
  seals?: Record<string, string> | undefined;
  /** What is to be known of the fingerprints themselves, in Vietnamese: that they were made of one copy only. */
  note?: string | undefined;
}

/** A document's official wording in the shape of the open data (`document`, `chapters`), and how it was verified. */
export interface OfficialText {
  document: DocumentHeader;
  chapters: Chapter[];
  annexes?: Annex[];
  verified?: Verification;
}

/** One stage of reading: what it takes, what it makes, and the pure function itself. */
export interface Stage<In, Out> {
  readonly name: string;
  readonly reads: string;
  readonly writes: string;
  readonly run: (input: In) => Out;
}
