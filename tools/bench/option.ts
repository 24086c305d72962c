/**
 * What stands behind an option of the command line: `--seed 7`.
 *
 * @param name without the dashes @param otherwise where the option is not given
 */
export const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? '');
};
