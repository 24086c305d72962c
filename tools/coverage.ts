/** What we read of Vitest's coverage-summary.json: of each file, by its absolute path, how many lines there are and were run. */
export type CoverageSummary = Readonly<Record<string, { lines: { total: number; covered: number } }>>;

/** How many of the least covered rooms are named. */
const LOWEST = 5;

/**
 * One line on coverage: all of it, and the rooms of src/ that tests reach least. It says where tests look, not whether they would notice.
 *
 * @param summary Vitest's summary
 * @param root absolute path of the project
 */
export function coverageLine(summary: CoverageSummary, root: string): string {
  const rooms = new Map<string, { total: number; covered: number }>();
  const all = { total: 0, covered: 0 };
  for (const [file, { lines }] of Object.entries(summary)) {
    const room = /^src\/([^/]+)\//.exec(file.slice(root.length + 1).replaceAll('\\', '/'))?.[1];
    if (room === undefined) continue;
    const sum = rooms.get(room) ?? { total: 0, covered: 0 };
    rooms.set(room, sum);
    for (const one of [sum, all]) {
      one.total += lines.total;
      one.covered += lines.covered;
    }
  }
  const share = ({ total, covered }: { total: number; covered: number }): number => (total === 0 ? 1 : covered / total);
  const percent = (part: { total: number; covered: number }): string => `${(100 * share(part)).toFixed(1)} %`;
  const lowest = [...rooms]
    .sort(([, a], [, b]) => share(a) - share(b))
    .slice(0, LOWEST)
    .map(([room, part]) => `${room} ${percent(part)}`);
  return `coverage: ${percent(all)} of lines; lowest: ${lowest.join(', ')}`;
}
