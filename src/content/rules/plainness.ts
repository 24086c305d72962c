import { SourceError } from '../../legal/errors.ts';
import { conditionCount, LONGEST, MEAN, sentencesOf, syllableCount } from '../../questions/plainness.ts';

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

/**
 * Holds texts of one file against the bounds of plain writing.
 *
 * @param file path for the messages
 * @param texts each with the line on which it stands
 * @param options `oneCondition`: a sentence holds one condition at most
 * @returns a fault for each sentence over a bound, and one where the mean of the file is
 */
export function plainnessFaults(
  file: string,
  texts: readonly { text: string; line: number | undefined }[],
  { oneCondition = false } = {},
): SourceError[] {
  const sentences = texts.flatMap(({ text, line }) =>
    sentencesOf(text).map((sentence) => ({
      sentence,
      size: syllableCount(sentence),
      position: { file, ...(line === undefined ? {} : { line }) },
    })),
  );
  const mean = sentences.reduce((sum, { size }) => sum + size, 0) / sentences.length;
  return [
    ...sentences.flatMap(({ sentence, size, position }) =>
      size > LONGEST ? [new SourceError(position, `Câu ${size} tiếng: “${cut(sentence)}”`, `nhiều nhất ${LONGEST} tiếng`)] : [],
    ),
    ...sentences.flatMap(({ sentence, position }) =>
      oneCondition && conditionCount(sentence) > 1
        ? [
            new SourceError(
              position,
              `Câu có ${conditionCount(sentence)} điều kiện: “${cut(sentence)}”`,
              'mỗi câu nhiều nhất một điều kiện',
            ),
          ]
        : [],
    ),
    ...(mean > MEAN ? [new SourceError({ file }, `Câu dài trung bình ${mean.toFixed(1)} tiếng`, `nhiều nhất ${MEAN} tiếng`)] : []),
  ];
}
