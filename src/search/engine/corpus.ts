import type { FilePage, SearchFile } from '../index/file.ts';
import { exactKey, foldSyllable, syllables } from '../syllables.ts';

/** What a run of text is; ranking weighs them differently. */
export type Field = 'title' | 'keyword' | 'question' | 'summary' | 'heading' | 'text' | 'extra';

/** A run of the token stream: one title, one keyword, one question, the text of one section. */
export interface Segment {
  page: number;
  /** Section of the page, -1 for what belongs to the page as a whole. */
  section: number;
  field: Field;
  start: number;
  end: number;
}

/** Everything that can be searched, as one stream of numbered word forms. */
export interface Corpus {
  file: SearchFile;
  /** Word form numbers of all segments, one after another. */
  stream: Uint16Array | Uint32Array;
  segments: Segment[];
  /** For each word form: its fold's number and its exact key. */
  formFold: number[];
  formKey: string[];
  folds: Map<string, number>;
  /** Forms that share a fold. */
  foldForms: number[][];
  /** Number of pages that hold a fold, and how often it stands in the whole corpus. */
  foldPages: number[];
  foldCount: number[];
  /** How many words of running text each page has. */
  lengths: number[];
  averageLength: number;
  /** Pairs of neighbouring folds ("first second") and how often they stand together. */
  pairs: Map<string, number>;
}

const SEPARATE: ReadonlySet<Field> = new Set(['text', 'extra', 'heading', 'summary']);

function fieldsOf(page: FilePage): { section: number; field: Field; text: string }[] {
  const whole = (field: Field, text: string | undefined) => (text === undefined || text === '' ? [] : [{ section: -1, field, text }]);
  return [
    ...whole('title', page.t),
    ...whole('summary', page.s),
    ...(page.w ?? []).flatMap((text) => whole('keyword', text)),
    ...(page.q ?? []).flatMap((text) => whole('question', text)),
    ...page.x.flatMap((section, index) => [
      ...(section.h === undefined ? [] : [{ section: index, field: 'heading' as const, text: section.h }]),
      ...(section.t === '' ? [] : [{ section: index, field: 'text' as const, text: section.t }]),
      ...(section.w === undefined ? [] : [{ section: index, field: 'extra' as const, text: section.w }]),
    ]),
  ];
}

/**
 * Reads an index into memory. Takes tens of milliseconds once; every query afterwards is one pass over `stream`.
 *
 * @param file the index as it came over the wire
 */
export function buildCorpus(file: SearchFile): Corpus {
  const forms = new Map<string, number>();
  const folds = new Map<string, number>();
  const formFold: number[] = [];
  const formKey: string[] = [];
  const foldForms: number[][] = [];
  const foldPages: number[] = [];
  const foldCount: number[] = [];
  const lastPage: number[] = [];
  const pairs = new Map<string, number>();
  const stream: number[] = [];
  const segments: Segment[] = [];
  const lengths: number[] = [];

  const formNumber = (form: string): number => {
    const known = forms.get(form);
    if (known !== undefined) return known;
    const folded = foldSyllable(form);
    let fold = folds.get(folded);
    if (fold === undefined) {
      fold = folds.size;
      folds.set(folded, fold);
      foldForms.push([]);
      foldPages.push(0);
      foldCount.push(0);
      lastPage.push(-1);
    }
    const number = forms.size;
    forms.set(form, number);
    formFold.push(fold);
    formKey.push(exactKey(form));
    foldForms[fold]?.push(number);
    return number;
  };

  file.pages.forEach((page, p) => {
    let length = 0;
    for (const { section, field, text } of fieldsOf(page)) {
      const start = stream.length;
      let previous = -1;
      for (const { form } of syllables(text)) {
        const number = formNumber(form);
        const fold = formFold[number] as number;
        stream.push(number);
        foldCount[fold] = (foldCount[fold] ?? 0) + 1;
        if (lastPage[fold] !== p) {
          lastPage[fold] = p;
          foldPages[fold] = (foldPages[fold] ?? 0) + 1;
        }
        if (previous >= 0 && field !== 'extra') {
          const key = `${previous} ${fold}`;
          pairs.set(key, (pairs.get(key) ?? 0) + 1);
        }
        previous = fold;
      }
      if (SEPARATE.has(field)) length += stream.length - start;
      segments.push({ page: p, section, field, start, end: stream.length });
    }
    lengths.push(length);
  });
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    file, stream: forms.size > 0xffff ? Uint32Array.from(stream) : Uint16Array.from(stream), segments,
    formFold, formKey, folds, foldForms, foldPages, foldCount, lengths, averageLength, pairs,
  };
}

/** How much a fold tells: words on every page tell nothing, words on one page the most. */
export function idf(pages: number, having: number): number {
  return Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}
