/** Content that is damaged is told, with file and line: a seeded sample of what `npm run bench -- damage` tries 300 times. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDate } from '../../src/vietnamese/dates.ts';
import { Project } from './project.ts';
import { damages, DamagedContent, DAMAGE_KINDS } from './run.ts';

const SEED = 20_261_127;
/** Every so manieth kind, so that letters, files and facts all are in the sample. */
const STEP = 4;

const project = new Project(join(import.meta.dirname, '../..'));
const sample = DAMAGE_KINDS.flatMap((_, at) => (at % STEP === 0 ? damages(project, SEED, 1, at) : []));
let content: DamagedContent;
beforeAll(() => {
  content = new DamagedContent(project, buildDate());
}, 300_000);
afterAll(() => content.remove());

test('the content as it is has no fault', () => {
  expect(content.faults.map(({ message }) => message)).toEqual([]);
});

describe('one damage', () => {
  test.each(sample.map((made) => [made.kind, made] as const))('%s', (_kind, made) => {
    const { outcome, message } = content.try(made);
    expect({ file: made.damage.file, outcome, message }).toMatchObject({ outcome: 'line' });
  });
});

test('the same seed makes the same damages, another seed others', () => {
  const files = (seed: number): string[] => damages(project, seed, 40).map(({ damage }) => `${damage.file}:${damage.line}`);
  expect(files(1)).toEqual(files(1));
  expect(files(1)).not.toEqual(files(2));
});
