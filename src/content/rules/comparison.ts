import { comparisonFaults, unknownPlaces } from '../../legal/comparison.ts';
import { SourceError } from '../../legal/errors.ts';
import { LONGEST, sentencesOf, syllableCount } from '../../questions/plainness.ts';
import { problemAt } from '../problems.ts';
import { BIGGEST_FILE, COMPARISON_FILE, TRANSITION_FILE } from '../readers/comparison.ts';
import type { Rule } from './index.ts';

/** The comparison places every article of both laws and names only places that are there; so do the cases of transition. */
export const comparisonRule: Rule = (library) => {
  const { comparison, corpus } = library;
  if (comparison === undefined) return [];
  const unknown = [comparison.oldId, comparison.newId].filter((id) => library.find(id) === undefined);
  if (unknown.length > 0)
    return unknown.map(
      (id) => new SourceError({ file: COMPARISON_FILE }, `Gặp “${id}”`, `một trong: ${[...corpus.documents.keys()].join(', ')}`),
    );
  // Of a law with an article that cannot be read nobody can say that all articles are placed; that article's fault is told.
  if ([comparison.oldId, comparison.newId].some((id) => library.find(id)?.facts.selected === true)) return [];
  const { written, cases, biggest } = comparison;
  return [
    ...comparisonFaults(
      written.map(({ row }) => row),
      corpus,
      comparison,
    ).map(({ row, found, expected }) => {
      const at = row === undefined ? undefined : written[row];
      const line = at?.line;
      return new SourceError({ file: at?.file ?? COMPARISON_FILE, ...(line === undefined ? {} : { line }) }, found, expected);
    }),
    ...written.flatMap(({ row, file, line }) =>
      sentencesOf(row.change)
        .filter((sentence) => syllableCount(sentence) > LONGEST)
        .map(
          (sentence) =>
            new SourceError(
              { file, ...(line === undefined ? {} : { line }) },
              `Câu ${syllableCount(sentence)} tiếng: “${sentence.slice(0, 70)}…”`,
              `nhiều nhất ${LONGEST} tiếng`,
            ),
        ),
    ),
    ...cases.value.flatMap(({ places }, index) =>
      unknownPlaces(corpus, comparison.newId, places).map((text) =>
        problemAt(
          TRANSITION_FILE,
          cases.lineOf,
          [index, 'places'],
          `Nơi dẫn “${text}” không có trong ${comparison.newId}`,
          'một điều, khoản, điểm có thật',
        ),
      ),
    ),
    ...biggest.value.flatMap(({ text, place }, index) => [
      ...unknownPlaces(corpus, comparison.newId, [place]).map((unknown) =>
        problemAt(
          BIGGEST_FILE,
          biggest.lineOf,
          [index, 'place'],
          `Nơi dẫn “${unknown}” không có trong ${comparison.newId}`,
          'một điều, khoản, điểm có thật',
        ),
      ),
      ...(sentencesOf(text).length === 1 && syllableCount(text) <= LONGEST
        ? []
        : [
            problemAt(
              BIGGEST_FILE,
              biggest.lineOf,
              [index, 'text'],
              `Gặp ${sentencesOf(text).length} câu, ${syllableCount(text)} tiếng`,
              `đúng một câu, nhiều nhất ${LONGEST} tiếng`,
            ),
          ]),
    ]),
  ];
};
