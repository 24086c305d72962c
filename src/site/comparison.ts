import { getCollection } from 'astro:content';
import { checkComparison, type ComparedLaws, type ComparisonRow } from '../legal/comparison.ts';
import { COMPARISON_FOLDER } from '../content/readers/comparison.ts';
import { corpus } from './library.ts';

/** The two laws that the site compares. */
export const COMPARED: ComparedLaws = { oldId: 'luat-73-2021-qh14', newId: 'luat-120-2025-qh15' };

let checked: Promise<ComparisonRow[]> | undefined;

/** All rows, held once against both laws: a row that fits neither stops the build. */
export function comparisonRows(): Promise<ComparisonRow[]> {
  return (checked ??= (async () => {
    const rows = (await getCollection('comparison')).map(({ data }) => data);
    checkComparison(rows, await corpus(), COMPARED, COMPARISON_FOLDER);
    return rows;
  })());
}

/** The rows in which an article of one of the laws stands. */
export async function rowsOf(documentId: string, article: number): Promise<ComparisonRow[]> {
  const side = documentId === COMPARED.oldId ? 'from' : documentId === COMPARED.newId ? 'to' : undefined;
  return side === undefined ? [] : (await comparisonRows()).filter((row) => row[side].includes(article));
}
