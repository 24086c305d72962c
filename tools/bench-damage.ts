/**
 * `npm run bench -- damage`: damages the content 300 times, each time in one place, and counts what the check tells of it.
 * `--seed N`, `--count N`; `--all` lists every damage, else only those that are not told with file and line.
 */
import { join } from 'node:path';
import { buildDate } from '../src/vietnamese/dates.ts';
import { option } from './bench/option.ts';
import { damages, DamagedContent, DAMAGE_KINDS, type Outcome } from './damage/run.ts';
import { Project } from './damage/project.ts';

const [seed, count] = [Number(option('seed', '1')), Number(option('count', '300'))];
const project = new Project(join(import.meta.dirname, '..'));
const content = new DamagedContent(project, buildDate());
const start = performance.now();
const trials = damages(project, seed, count).map((made) => content.try(made));
content.remove();

for (const { kind, file, line, outcome, told, message } of trials)
  if (outcome !== 'line' || process.argv.includes('--all'))
    console.log(
      `${outcome.padEnd(9)} ${kind}: ${file}:${line ?? '–'}${told === undefined ? '' : ` (${told})`}  ${message.split('\n')[0] ?? ''}`,
    );
const number = (outcome: Outcome): number => trials.filter((trial) => trial.outcome === outcome).length;
const lines = trials.filter(({ line, told }) => line !== undefined && told !== undefined);
const right = lines.filter(({ line, told }) => Math.abs((line ?? 0) - (told ?? 0)) <= 2);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${count} damages of ${DAMAGE_KINDS.length} kinds, seed ${seed}: file and line ${share(number('line'), count)}, file ${number('file')}, ` +
    `elsewhere ${number('elsewhere')}, trace ${number('trace')}, silent ${number('silent')}; ` +
    `line within two of the damage ${share(right.length, lines.length)}; ${Math.round((performance.now() - start) / count)} ms each`,
);
