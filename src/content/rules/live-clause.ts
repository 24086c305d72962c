import { formatPlace } from '../../legal/place.ts';
import { problemAt } from '../problems.ts';
import { LIVE_CLAUSE_FILE } from '../readers/live-clause.ts';
import { isThere } from './citations.ts';
import type { Rule } from './index.ts';

/** The clause of the home page is there in both laws, and the comparison knows its two articles as one. */
export const liveClauseRule: Rule = (library) => {
  const { liveClause, comparison } = library;
  if (liveClause === undefined) return [];
  const { newPlace, oldPlace, lineOf } = liveClause;
  const fault = (field: string, found: string, wanted: string) => problemAt(LIVE_CLAUSE_FILE, lineOf, [field], found, wanted);
  if (comparison === undefined) return [fault('new', 'Chưa có bảng đối chiếu', 'content/doi-chieu')];
  const missing = (
    [
      ['new', comparison.newId, newPlace],
      ['old', comparison.oldId, oldPlace],
    ] as const
  ).filter(([, id, place]) => !isThere(library, id, place));
  if (missing.length > 0)
    return missing.map(([field, id, place]) => fault(field, `${formatPlace(place)} không có trong ${id}`, 'một khoản, điểm có thật'));
  const together = comparison.rows.some(
    ({ from, to }) => from.some((number) => number === oldPlace.article) && to.some((number) => number === newPlace.article),
  );
  return together
    ? []
    : [
        fault(
          'old',
          `Bảng đối chiếu không đặt Điều ${oldPlace.article} luật cũ cạnh Điều ${newPlace.article} luật mới`,
          'hai điều cùng một dòng đối chiếu',
        ),
      ];
};
