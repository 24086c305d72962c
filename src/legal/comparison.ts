import { z } from 'zod';
import { articlesIn, type Division } from './divisions.ts';
import type { LegalCorpus } from './legal-corpus.ts';
import { placeIn } from './citations/find.ts';
import { formatPlace } from './place.ts';

/** What became of an article: kept, amended, merged into another, split, new, or dropped. */
export const CHANGE_KINDS = ['kept', 'amended', 'merged', 'split', 'new', 'dropped'] as const;
/** Whom a change touches; the filters of the comparison page. */
export const AFFECTED = ['hoc-sinh-sinh-vien', 'cha-me', 'nguoi-su-dung', 'nguoi-cai-nghien', 'nha-truong', 'cap-xa'] as const;
export type Affected = (typeof AFFECTED)[number];

/** One row of the comparison: articles of the old law, articles of the new, and what changed for people. */
export const comparisonRowSchema = z.strictObject({
  from: z.array(z.int().positive()),
  to: z.array(z.int().positive()),
  kind: z.enum(CHANGE_KINDS),
  change: z.string().min(10),
  affects: z.array(z.enum(AFFECTED)),
  old: z.array(z.string()).default([]),
  new: z.array(z.string()).default([]),
  /** Clauses that stand side by side though their words differ: the old one, the new one. */
  pairs: z.array(z.tuple([z.string(), z.string()])).default([]),
});
export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

/**
 * Whom a row touches: those whom its editors name, and the audiences of its articles, so that the two cannot disagree.
 *
 * @param row the row @param filters filters that the audiences of its articles belong to
 * @returns filters in their fixed order, each once
 */
export function affectedBy(row: Pick<ComparisonRow, 'affects'>, filters: readonly string[]): Affected[] {
  const all = new Set<string>([...row.affects, ...filters]);
  return AFFECTED.filter((id) => all.has(id));
}

/** One case of transition between the laws. */
export const transitionCaseSchema = z.strictObject({
  case: z.string().min(5),
  who: z.string().min(10),
  answer: z.string().min(10),
  places: z.array(z.string()).min(1),
});
export type TransitionCase = z.infer<typeof transitionCaseSchema>;

/** The two laws that a comparison joins. */
export interface ComparedLaws {
  oldId: string;
  newId: string;
}

/** Something that does not fit: what was found, what is expected, and the row (an index) that says it, where one does. */
export interface ComparisonFault {
  row?: number;
  found: string;
  expected: string;
}

/** The named places that a document does not have. */
export function unknownPlaces(corpus: LegalCorpus, documentId: string, places: readonly string[]): string[] {
  return places.filter((text) => {
    const place = placeIn(text);
    return place === undefined || corpus.textAt(documentId, place) === undefined;
  });
}

const SIDES: Record<(typeof CHANGE_KINDS)[number], { from: boolean; to: boolean }> = {
  kept: { from: true, to: true },
  amended: { from: true, to: true },
  merged: { from: true, to: true },
  split: { from: true, to: true },
  new: { from: false, to: true },
  dropped: { from: true, to: false },
};

/**
 * Holds a comparison against both laws: every article placed, every named place real, sides that fit the kind.
 *
 * @param rows all rows, as written
 * @param corpus both laws
 * @param laws their ids
 * @returns everything that does not fit
 */
export function comparisonFaults(rows: readonly ComparisonRow[], corpus: LegalCorpus, laws: ComparedLaws): ComparisonFault[] {
  const faults: ComparisonFault[] = [];
  for (const [index, row] of rows.entries()) {
    const name = `${row.from.join(', ') || '–'} thành ${row.to.join(', ') || '–'}`;
    const sides = SIDES[row.kind];
    if (row.from.length > 0 !== sides.from || row.to.length > 0 !== sides.to)
      faults.push({ row: index, found: `Dòng ${name} ghi “${row.kind}”`, expected: 'điều cũ và điều mới hợp với loại thay đổi' });
    for (const [id, places] of [
      [laws.oldId, [...row.from.map((article) => formatPlace({ article })), ...row.old, ...row.pairs.map(([old]) => old)]],
      [laws.newId, [...row.to.map((article) => formatPlace({ article })), ...row.new, ...row.pairs.map(([, young]) => young)]],
    ] as const)
      for (const text of unknownPlaces(corpus, id, places))
        faults.push({
          row: index,
          found: `Nơi dẫn “${text}” không có trong ${id}`,
          expected: 'một điều, khoản, điểm có thật, ví dụ “khoản 1 Điều 24”',
        });
  }
  for (const [id, side] of [
    [laws.oldId, 'from'],
    [laws.newId, 'to'],
  ] as const) {
    const placed = new Set<unknown>(rows.flatMap((row) => row[side]));
    for (const { number } of corpus.documents.get(id)?.articles ?? [])
      if (!placed.has(number))
        faults.push({
          found: `Điều ${number} của ${id} chưa có trong bảng đối chiếu`,
          expected: 'mỗi điều của hai luật đứng ở ít nhất một dòng',
        });
  }
  return faults;
}

/** Rows in the order of the new law; dropped articles stand after the row of the article before them in the old law. */
export function orderRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const placed = rows
    .filter((row) => row.to.length > 0)
    .sort((a, b) => Math.min(...a.to) - Math.min(...b.to) || (a.from[0] ?? 0) - (b.from[0] ?? 0));
  const dropped = rows.filter((row) => row.to.length === 0).sort((a, b) => (b.from[0] ?? 0) - (a.from[0] ?? 0));
  for (const row of dropped) {
    const before = placed.reduce(
      (best, item, index) => (item.from.length > 0 && Math.max(...item.from) < (row.from[0] ?? 0) ? index : best),
      -1,
    );
    placed.splice(before + 1, 0, row);
  }
  return placed;
}

/** Rows that belong to one chapter of the new law. */
export interface ChapterRows {
  division: Division;
  rows: ComparisonRow[];
}

/**
 * Rows by the chapter of the new law that holds their first article; dropped articles stay with the row before them.
 *
 * @param rows as {@link orderRows} orders them @param divisions of the new law ({@link divisionsOf})
 * @returns chapters with rows, in order; each row once
 */
export function rowsByChapter(rows: readonly ComparisonRow[], divisions: readonly Division[]): ChapterRows[] {
  const chapters = divisions.map((division): ChapterRows => ({ division, rows: [] }));
  const holder = new Map(chapters.flatMap((chapter) => articlesIn(chapter.division).map(({ number }) => [number, chapter] as const)));
  let current = chapters[0];
  for (const row of rows) {
    current = (row.to[0] === undefined ? undefined : holder.get(row.to[0])) ?? current;
    current?.rows.push(row);
  }
  return chapters.filter((chapter) => chapter.rows.length > 0);
}

/** Address part of a row's own page: "dieu-23-thanh-dieu-24"; a row with one side, or without a change, has none. */
export function rowSlug(row: ComparisonRow): string | undefined {
  if (row.from.length === 0 || row.to.length === 0 || row.kind === 'kept') return undefined;
  return `dieu-${row.from.join('-')}-thanh-dieu-${row.to.join('-')}`;
}

/** The ids that lead to a row: `tu-dieu-30` and `den-dieu-45`, each given only to the first row that holds the article. */
export function rowAnchors(rows: readonly ComparisonRow[]): string[][] {
  const taken = new Set<string>();
  return rows.map((row) =>
    [...row.to.map((n) => `den-dieu-${n}`), ...row.from.map((n) => `tu-dieu-${n}`)].filter((id) => !taken.has(id) && taken.add(id)),
  );
}
