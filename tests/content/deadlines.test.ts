/**
 * Every deadline and term that the law and its decree set for a person stands in a step or a right of a procedure, under its clause; what binds
 * authorities alone is listed here by its place. The list of deadlines is `../shared/reference/thoi-han.csv`; nothing of its wording is here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/content/library.ts';
import { findReferences } from '../../src/legal/citations/find.ts';
import { parseCitation } from '../../src/legal/citations/written.ts';
import type { Place } from '../../src/legal/place.ts';
import { procedures as strings } from '../../src/strings/procedures.ts';
import { SHARED } from '../support/dist.ts';

/** Places whose terms bind authorities, staff or goods, or belong to another law: no step of a person's procedure. */
const NOT_A_PERSONS: Readonly<Record<string, string>> = {
  'luat-120-2025-qh15 khoản 1 Điều 54': 'amends the Law on Handling Administrative Violations: other measures',
  'nghi-dinh-163-2026-nd-cp khoản 2 Điều 113': 'how long a blanket is to last',
  'nghi-dinh-163-2026-nd-cp khoản 1 Điều 122': 'what the centre does at a death; said at Điều 122 only',
  'nghi-dinh-163-2026-nd-cp khoản 2 Điều 122': 'what the centre does at a death; said at Điều 122 only',
  'nghi-dinh-163-2026-nd-cp khoản 2 Điều 133': 'clothing of staff',
};

const CSV = join(SHARED, 'reference/thoi-han.csv');
const library = openLibrary(process.cwd(), '2026-11-26');
const placeOf = (text: string): Place | undefined => findReferences(text, { published: [] })[0]?.place;
const clauseOf = ({ article, clause }: Place): string => `${clause === undefined ? '' : `khoản ${clause} `}Điều ${article}`;
/** "02 ngày làm việc" and "2 ngày làm việc" are one term. */
const plain = (text: string): string => text.replace(/(?<!\d)0+(?=\d)/g, '');

interface Row {
  document: string;
  place: Place;
  term: string;
}
function rows(): Row[] {
  const lines = readFileSync(CSV, 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [document = '', at = '', term = ''] = line.split(',');
    const place = placeOf(at);
    if (place === undefined) throw new Error(`no place in ${line}`);
    // Of an article with heading and summary only we say no terms: it is for authorities and firms.
    return library.corpus.article(document, place.article)?.restated === false ? [] : [{ document, place, term: plain(term) }];
  });
}

/** What procedures say, with the clauses on which it rests. */
const said = library.procedures.flatMap(({ procedure }) =>
  [
    ...procedure.steps.map((step) => ({ ...step, due: step.deadline })),
    ...procedure.rights.map((right) => ({ ...right, due: undefined })),
  ].map(({ text, due, basis }) => ({
    text: plain(due === undefined ? text : `${text} ${due.amount} ${strings.units[due.unit]}.`),
    places: basis.flatMap((cite) => {
      const citation = parseCitation(cite);
      return citation?.documentId === undefined ? [] : [{ document: citation.documentId, place: citation.place }];
    }),
  })),
);
const holds = ({ document, place, term }: Row): boolean =>
  said.some(
    ({ text, places }) =>
      new RegExp(`(?<!\\d)${term}(?! làm việc)(?!\\p{L})`, 'u').test(text) &&
      places.some(
        (other) =>
          other.document === document &&
          other.place.article === place.article &&
          (other.place.clause === undefined || other.place.clause === place.clause),
      ),
  );

test.skipIf(!existsSync(CSV))('every personal deadline stands in a procedure under its clause (needs ../shared)', () => {
  const missing = rows().filter((row) => !holds(row) && NOT_A_PERSONS[`${row.document} ${clauseOf(row.place)}`] === undefined);
  expect(missing.map(({ document, place, term }) => `${document} ${clauseOf(place)}: ${term}`)).toEqual([]);
  expect(rows().filter(holds).length).toBeGreaterThan(90);
});

test.skipIf(!existsSync(CSV))(
  'the list of what is not a person’s names only places that the list of deadlines has (needs ../shared)',
  () => {
    const places = new Set(rows().map(({ document, place }) => `${document} ${clauseOf(place)}`));
    expect(Object.keys(NOT_A_PERSONS).filter((place) => !places.has(place))).toEqual([]);
  },
);
