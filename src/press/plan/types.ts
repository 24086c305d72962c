import type { Audience } from '../../vocabulary/audiences.ts';
import type { Kind, Level, Topic } from '../../vocabulary/kinds.ts';
import type { Typst } from '../typst/compiler.ts';

/** Whom a file is for that pages fold away. */
export type Use = 'nha-in' | 'den-trang';

/** What pages need to know about a file before it is built. `path` is absolute on the site. */
export interface Download {
  path: string;
  title: string;
  /** "pdf", "docx", "pptx", "png", "webp", "svg", "ics", "txt", "xlsx" or "zip". */
  format: string;
  /** Slug of the item; for a ZIP the name of the archive. */
  slug: string;
  kind: Kind | 'bundle';
  /** What distinguishes files of one item: "A3", "vuông 1080×1080", "Đáp án". */
  variant?: string;
  audience: readonly Audience[];
  levels: readonly Level[];
  topics: readonly Topic[];
  campaign?: string;
  /** The content file. */
  source: string;
  /** Who takes it, where it is not for everybody: a print shop, or whoever has only a photocopier. Pages fold such files away. */
  use?: Use;
  /** Picture of the first page, at most 40 KB. */
  preview?: string;
}

/** The tools of one run. */
export interface Press {
  root: string;
  /** Address of the site ("https://…/"), for QR codes and links; without it neither is printed. */
  site: string | undefined;
  /** The compiler, started when first needed. */
  typst: () => Typst;
  /** Result of `make`, kept for the next few that ask for the same `key` (the pixels behind PNG and WebP). */
  share: <T>(key: string, make: () => Promise<T>) => Promise<T>;
}

/** The result of a build. */
export interface Built {
  bytes: Uint8Array;
  pages?: number;
}

/** A file to be built. */
export interface Job {
  download: Download;
  /** False for previews: written, but not in the manifest. */
  listed: boolean;
  /** Everything the bytes depend on beside the engine (sources of the press): hashed into the cache key. */
  inputs: unknown;
  /** Files and folders (from the root) the bytes depend on: pictures, the design. */
  files: readonly string[];
  build: (press: Press) => Promise<Built> | Built;
}

/** A file that only a ZIP holds. `inputs` is what its bytes depend on beside the engine. */
export interface Extra {
  name: string;
  inputs: unknown;
  build: (press: Press) => Promise<Uint8Array> | Uint8Array;
}

/** An archive of other files, made when they are built. */
export interface Bundle {
  download: Download;
  /** Paths of the files inside, as in `Download.path`, with their name in the archive. */
  entries: readonly { path: string; name: string }[];
  extras: readonly Extra[];
}
