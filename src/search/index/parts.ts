import { placePath } from '../../legal/place.ts';
import { articleHeading } from '../../strings/search.ts';
import { headingSlug } from '../../vietnamese/fold.ts';
import type { FileDocument, FileLanguage, FilePage, FileSection, SearchFile } from './file.ts';
import { packHelp, unpackHelp, type PackedHelp } from './help-pack.ts';
import { fromColumns, packWords, toColumns, unpackWords } from './pack.ts';

/** What the second file adds to a page of the first, by the page's position. */
interface FileRest {
  at: number[];
  pages: Partial<FilePage>[];
}

/** Kinds of pages of which there are many, and more each year. */
const MATERIALS: readonly string[] = ['tai-lieu', 'chien-dich', 'trac-nghiem'];

/** What the first answers do without, of one page; undefined where they need it whole. */
function laterOf(page: FilePage, documents: readonly FileDocument[]): Partial<FilePage> | undefined {
  const { x, w, q, s } = page;
  const words = w === undefined ? {} : { w };
  if (documents[page.d ?? -1]?.state === 'repealed')
    return { x, ...words, ...(q === undefined ? {} : { q }), ...(s === undefined ? {} : { s }) };
  // What a material is about is read further down a list; its title travels first.
  if (page.n === undefined && MATERIALS.includes(page.k)) return { x, ...words, ...(s === undefined ? {} : { s }) };
  if (page.n === undefined) return x.length === 0 ? undefined : { x };
  // An article that amends another law repeats that law's words: nobody is led by them first.
  if (page.m === 1) return { x, ...words, ...(s === undefined ? {} : { s }) };
  // An article is known by its title, its questions and, of the main law, its text; what it says in short is read further down.
  const later = { ...(x.length === 0 ? words : {}), ...(s === undefined ? {} : { s }) };
  return Object.keys(later).length === 0 ? undefined : later;
}

/**
 * Cuts the index in two. The first part gives the first answers: titles, questions, short answers, and the law in force word for word.
 * The second holds what stands further down a list or was asked for by name: all of laws that have ended but their titles, the headings of
 * long pages, the text of help pages (to these leads what people say, see content/tim-kiem/can-giup-do.yaml), summaries of articles, and
 * keywords of articles of which only title and questions travel.
 *
 * @returns both parts; {@link readRest} puts them together again
 */
export function splitFile(file: SearchFile): { first: SearchFile; rest: FileRest } {
  const rest: FileRest = { at: [], pages: [] };
  const pages = file.pages.map((page, index): FilePage => {
    const later = laterOf(page, file.documents);
    if (later === undefined) return page;
    rest.at.push(index);
    rest.pages.push(later);
    const kept = Object.entries(page).filter(([key]) => !(key in later));
    return { x: [], ...(Object.fromEntries(kept) as Omit<FilePage, 'x'> & Partial<FilePage>) };
  });
  return { first: { ...file, pages }, rest };
}

/** Both parts of the index as one. */
function joinFile(first: SearchFile, { at, pages }: FileRest): SearchFile {
  const all = [...first.pages];
  at.forEach((index, order) => {
    const [page, later] = [all[index], pages[order]];
    if (page !== undefined) all[index] = { ...page, ...later, x: later?.x?.length ? later.x : page.x };
  });
  return { ...first, pages: all };
}

/** The number by which the browser knows that a file is one that it can read. */
export const PACKED_VERSION = 3;

interface PackedPages {
  pages: Record<string, unknown[]>;
  /** How many sections each page has. */
  counts: number[];
  sections: Record<string, unknown[]>;
}

/** An anchor that is its heading's own words need not travel. */
function withoutSlug({ a, ...section }: FileSection): Record<string, unknown> {
  return section.h !== undefined && a === headingSlug(section.h) ? section : { ...section, a };
}

/** How an article's address and title begin, where its law and number are known. */
function articleStart({ d, n }: Partial<FilePage>, documents: readonly FileDocument[]): { u: string; t: string } | undefined {
  const document = documents[d ?? -1];
  return document === undefined || n === undefined ? undefined : { u: placePath(document.id, { article: n }), t: `${articleHeading(n)} ` };
}

/** An article without what its law and number tell: its address, and "Điều 24." before its title. */
function withoutStart(page: Partial<FilePage>, documents: readonly FileDocument[]): Partial<FilePage> {
  const start = articleStart(page, documents);
  if (start === undefined || page.u !== start.u || page.t?.startsWith(start.t) !== true) return page;
  const { u: _, t, ...rest } = page;
  return { ...rest, t: t.slice(start.t.length) };
}

/** The inverse of {@link withoutStart}. */
function withStart(page: Partial<FilePage>, documents: readonly FileDocument[]): Partial<FilePage> {
  const start = page.u === undefined ? articleStart(page, documents) : undefined;
  return start === undefined ? page : { ...page, u: start.u, t: `${start.t}${page.t}` };
}

function packPages(pages: readonly Partial<FilePage>[], documents: readonly FileDocument[]): PackedPages {
  return {
    pages: toColumns(pages.map(({ x: _, ...page }) => withoutStart(page, documents))),
    counts: pages.map(({ x }) => x?.length ?? 0),
    sections: toColumns(pages.flatMap(({ x }) => (x ?? []).map(withoutSlug))),
  };
}

function unpackPages<P>({ pages, counts, sections }: PackedPages, documents: readonly FileDocument[]): P[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const all = fromColumns(sections, total).map(
    (section) => ({ ...section, a: section['a'] ?? headingSlug(String(section['h'])) }) as unknown as FileSection,
  );
  let at = 0;
  return fromColumns(pages, counts.length).map(
    (page, index) => ({ ...withStart(page, documents), x: all.slice(at, (at += counts[index] ?? 0)) }) as P,
  );
}

/**
 * The two files as text.
 *
 * @returns `first` by itself, `rest` with words that `first` already has written as there
 */
export function packFile(file: SearchFile): { first: string; rest: string } {
  const { first, rest } = splitFile(file);
  const language = { ...first.language, help: packHelp(first.language.help) };
  const head = packWords({ documents: first.documents, language, ...packPages(first.pages, first.documents) });
  const tail = packWords({ at: rest.at, ...packPages(rest.pages, first.documents) }, head.words);
  return { first: JSON.stringify({ version: PACKED_VERSION, ...head }), rest: JSON.stringify({ version: PACKED_VERSION, ...tail }) };
}

/** What a file holds. @throws Error for a file that is not one of this version */
function open(text: string, known: readonly string[]): { words: readonly string[]; value: unknown } {
  const { version, words, value } = JSON.parse(text) as { version?: unknown; words?: unknown; value?: unknown };
  if (version !== PACKED_VERSION || !Array.isArray(words)) throw new Error('not a search index of this version');
  const all = [...known, ...(words as string[])];
  return { words: all, value: unpackWords(all, value) };
}

/** The index while it arrives: the first file, and its words, which the second needs. */
export interface FirstFile {
  file: SearchFile;
  words: readonly string[];
}

/** Reads the first file. @throws Error where it is none, or of another version */
export function readFirst(text: string): FirstFile {
  const { words, value } = open(text, []);
  const { documents, language, ...packed } = value as {
    documents: FileDocument[];
    language: Omit<FileLanguage, 'help'> & { help: PackedHelp };
  } & PackedPages;
  const help = unpackHelp(language.help);
  return { file: { version: 1, documents, pages: unpackPages<FilePage>(packed, documents), language: { ...language, help } }, words };
}

/** Reads the second file and puts both together. @throws Error where it is none, or of another version */
export function readRest({ file, words }: FirstFile, text: string): SearchFile {
  const { at, ...packed } = open(text, words).value as { at: number[] } & PackedPages;
  return joinFile(file, { at, pages: unpackPages<Partial<FilePage>>(packed, file.documents) });
}
