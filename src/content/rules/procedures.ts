import type { Rule } from './index.ts';
import { plainnessFaults } from './plainness.ts';

/** The steps of a procedure are plain: no sentence over the bound, nor the mean of a file. */
export const procedureRule: Rule = ({ procedures }) =>
  procedures.flatMap(({ procedure: { file, short, steps, rights }, lineOf }) =>
    plainnessFaults(file, [
      { text: short, line: lineOf(['short']) },
      ...steps.map(({ text }, index) => ({ text, line: lineOf(['steps', index, 'text']) })),
      ...rights.map(({ text }, index) => ({ text, line: lineOf(['rights', index, 'text']) })),
    ]),
  );
