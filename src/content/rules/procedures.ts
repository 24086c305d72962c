import { SourceError } from '../../legal/errors.ts';
import { LONGEST, MEAN, sentencesOf, syllableCount } from '../../questions/plainness.ts';
import type { Rule } from './index.ts';

/** The steps of a procedure are plain: no sentence over the bound, nor the mean of a file. */
export const procedureRule: Rule = ({ procedures }) =>
  procedures.flatMap(({ procedure: { file, short, steps, rights }, lineOf }) => {
    const texts = [
      { text: short, line: lineOf(['short']) },
      ...steps.map(({ text }, index) => ({ text, line: lineOf(['steps', index, 'text']) })),
      ...rights.map(({ text }, index) => ({ text, line: lineOf(['rights', index, 'text']) })),
    ];
    const sizes = texts.flatMap(({ text, line }) =>
      sentencesOf(text).map((sentence) => ({ sentence, line, size: syllableCount(sentence) })),
    );
    const mean = sizes.reduce((sum, { size }) => sum + size, 0) / sizes.length;
    return [
      ...sizes.flatMap(({ sentence, line, size }) =>
        size <= LONGEST
          ? []
          : [
              new SourceError(
                { file, ...(line === undefined ? {} : { line }) },
                `Câu ${size} tiếng: “${sentence.slice(0, 60)}…”`,
                `nhiều nhất ${LONGEST} tiếng`,
              ),
            ],
      ),
      ...(mean > MEAN ? [new SourceError({ file }, `Câu dài trung bình ${mean.toFixed(1)} tiếng`, `nhiều nhất ${MEAN} tiếng`)] : []),
    ];
  });
