import type { FilePage, SearchFile } from '../index/file.ts';
import { exactKey, foldSyllable, WORD_RUN, writtenForm } from '../words/syllables.ts';

/** What a run of text is; ranking weighs them differently. */
export type Field = 'title' | 'keyword' | 'question' | 'summary' | 'heading' | 'text';

/** A run of the token stream: one title, one keyword, one question, the text of one section. */
export interface Segment {
  page: number;
  /** Section of the page, -1 for what belongs to the page as a whole. */
  section: number;
  field: Field;
  start: number;
  end: number;
  /** What its words tell together (sum of their idf): the length by which a short text is measured. */
  mass: number;
}

/** All word forms of the corpus, numbered. A form is a word as written; forms that differ only in diacritics share a fold. */
export interface Vocabulary {
  formText: string[];
  formFold: number[];
  formKey: string[];
  folds: Map<string, number>;
  foldForms: number[][];
  /** How many pages hold a fold, and how often it stands in all. */
  foldPages: number[];
  foldCount: number[];
}

/** Everything that can be searched, as one stream of form numbers. */
export interface Corpus {
  file: SearchFile;
  vocabulary: Vocabulary;
  stream: Uint16Array;
  segments: Segment[];
  /** Words of running text of each page. */
  lengths: number[];
  averageLength: number;
  /** The same of each part of a page (a clause with its points), by the position of its section. */
  partLengths: number[][];
  averagePart: number;
  /** How often two folds stand side by side; see {@link pairKey}. */
  pairs: Map<number, number>;
}

/** Key of two neighbouring folds. */
export const pairKey = (first: number, second: number): number => first * 0x10000 + second;

const RUNNING: ReadonlySet<Field> = new Set(['text', 'heading', 'summary']);

function* fieldsOf(page: FilePage): Generator<[section: number, field: Field, text: string]> {
  yield [-1, 'title', page.t];
  if (page.s !== undefined) yield [-1, 'summary', page.s];
  for (const text of page.w ?? []) yield [-1, 'keyword', text];
  for (const text of page.q ?? []) yield [-1, 'question', text];
  for (const [index, section] of page.x.entries()) {
    if (section.h !== undefined) yield [index, 'heading', section.h];
    if (section.t !== '') yield [index, 'text', section.t];
  }
}

/** Position of the section that a section is part of: a point's clause, else itself. */
export const partOf = (page: FilePage | undefined, section: number): number => page?.x[section]?.p ?? section;

/** Numbers word forms as they are met. */
class Forms {
  readonly vocabulary: Vocabulary = {
    formText: [],
    formFold: [],
    formKey: [],
    folds: new Map(),
    foldForms: [],
    foldPages: [],
    foldCount: [],
  };
  readonly #byText = new Map<string, number>();
  readonly #lastPage: number[] = [];

  /** Number of the form that `raw` is, counting it for a page. */
  number(raw: string, page: number): number {
    let form = this.#byText.get(raw);
    if (form === undefined) this.#byText.set(raw, (form = this.#add(writtenForm(raw))));
    const { formFold, foldPages, foldCount } = this.vocabulary;
    const fold = formFold[form] as number;
    foldCount[fold] = (foldCount[fold] as number) + 1;
    if (this.#lastPage[fold] !== page) {
      this.#lastPage[fold] = page;
      foldPages[fold] = (foldPages[fold] as number) + 1;
    }
    return form;
  }

  #add(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const { formText, formFold, formKey, folds, foldForms, foldPages, foldCount } = this.vocabulary;
    const folded = foldSyllable(text);
    let fold = folds.get(folded);
    if (fold === undefined) {
      folds.set(folded, (fold = folds.size));
      foldForms.push([]);
      foldPages.push(0);
      foldCount.push(0);
    }
    const form = formFold.length;
    formText.push(text);
    formFold.push(fold);
    formKey.push(exactKey(text));
    (foldForms[fold] as number[]).push(form);
    this.#byText.set(text, form);
    return form;
  }
}

/**
 * Reads an index into memory. Takes some tens of milliseconds once; every query afterwards is one pass over `stream`.
 *
 * @param file the index as it came over the wire
 */
export function buildCorpus(file: SearchFile): Corpus {
  const forms = new Forms();
  const { formFold } = forms.vocabulary;
  const pairs = new Map<number, number>();
  const stream: number[] = [];
  const segments: Segment[] = [];
  const lengths = file.pages.map(() => 0);
  const partLengths = file.pages.map(({ x }) => x.map(() => 0));
  file.pages.forEach((page, p) => {
    for (const [section, field, text] of fieldsOf(page)) {
      const start = stream.length;
      let previous = -1;
      for (const raw of text.match(WORD_RUN) ?? []) {
        const form = forms.number(raw, p);
        const fold = formFold[form] as number;
        stream.push(form);
        if (previous >= 0) {
          const key = pairKey(previous, fold);
          pairs.set(key, (pairs.get(key) ?? 0) + 1);
        }
        previous = fold;
      }
      const words = stream.length - start;
      if (RUNNING.has(field)) lengths[p] = (lengths[p] ?? 0) + words;
      const parts = partLengths[p];
      if (section >= 0 && parts) parts[partOf(page, section)] = (parts[partOf(page, section)] ?? 0) + words;
      segments.push({ page: p, section, field, start, end: stream.length, mass: 0 });
    }
  });
  const { foldPages } = forms.vocabulary;
  const tells = formFold.map((fold) => idf(file.pages.length, foldPages[fold] as number));
  for (const segment of segments)
    for (let at = segment.start; at < segment.end; at += 1) segment.mass += tells[stream[at] as number] as number;
  const parts = partLengths.flat().filter((length) => length > 0);
  const averagePart = parts.reduce((sum, length) => sum + length, 0) / Math.max(1, parts.length);
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    file,
    vocabulary: forms.vocabulary,
    stream: Uint16Array.from(stream),
    segments,
    lengths,
    averageLength,
    partLengths,
    averagePart,
    pairs,
  };
}

/** How much something tells that stands on `having` of `pages` pages: on every page next to nothing, on one page the most. */
export function idf(pages: number, having: number): number {
  return Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}
