/** Letters of the options of a question. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
