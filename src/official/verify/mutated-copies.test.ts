/** Copies that somebody altered, by chance that can be repeated: none passes for the law, and what was altered is named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { linesOfText } from '../read/text/read-text.ts';
import { MUTATIONS, placedLines, type MutationKind } from '../test-support/mutate.ts';
import { SAMPLE, seeded } from '../test-support/sample-law.ts';
import type { OfficialText } from '../text/types.ts';
import { readLines } from '../understand/stages.ts';
import { makeFingerprint, type Fingerprint } from './fingerprint.ts';
import { compareCopy, importCopy } from './import-copy.ts';
import { placesOf } from './places.ts';
import { parseOfficialText } from './shape.ts';
import { readFingerprint } from './store.ts';

/** Copies of a law, and alterations in all of them: one in each of the first (every kind four times), then two to four. */
const COPIES = 100;
const ALTERATIONS = 200;
const KINDS = Object.keys(MUTATIONS) as MutationKind[];

interface Tally {
  alterations: number;
  /** Altered back to what the law says, by chance. */
  same: number;
  /** Every slip proved by its hash, and the law stored as it is. */
  repaired: number;
  /** Named, nothing stored. */
  named: number;
  /** Refused as another document. */
  refused: number;
}

const joined = (text: string): string => text.replace(/\s+/gu, ' ');

/** Makes altered copies and compares each as the command does; what passes silently fails the test. */
function measure(id: string, text: OfficialText, print: Fingerprint): Tally {
  const law = placedLines(text);
  const whole = law.map((line) => line.text).join('\n');
  const right = new Map(placesOf(text).map((place) => [place.id, joined(place.text)]));
  const tally: Tally = { alterations: 0, same: 0, repaired: 0, named: 0, refused: 0 };
  for (let seed = 1; seed <= COPIES; seed += 1) {
    const chance = seeded(seed);
    const lines = law.map((line) => ({ ...line }));
    const times = seed <= KINDS.length * 4 ? 1 : 2 + Math.floor(chance() * 3);
    tally.alterations += times;
    const done = Array.from({ length: times }, (_, time) => {
      const kind = KINDS[(seed + time * 3) % KINDS.length] ?? 'letter';
      return { kind, places: MUTATIONS[kind](lines, chance) };
    });
    const label = `${id}, bản ${seed}: ${done.map(({ kind, places }) => `${kind} ở ${places[0] ?? ''}`).join('; ')}`;
    const altered = lines.map((line) => line.text).join('\n');
    if (altered === whole) {
      tally.same += 1;
      continue;
    }
    const copy = { ...readLines(linesOfText(altered), 'tep'), type: 'text' as const, notes: [] };
    let comparison;
    try {
      comparison = compareCopy(copy, print, 'tep', { tries: 8000 });
    } catch (error) {
      expect(error, label).toBeInstanceOf(SourceError);
      tally.refused += 1;
      continue;
    }
    expect(comparison.identical, label).toBe(false);
    const told = new Set([...comparison.repairs, ...comparison.differences].map(({ place }) => place));
    for (const { places } of done)
      expect(
        [...told].some((place) => places.includes(place)),
        `${label} → ${[...told].join()}`,
      ).toBe(true);
    const open = new Set(comparison.differences.map(({ place }) => place));
    for (const [place, wording] of comparison.texts)
      if (!open.has(place)) expect(joined(wording), `${label} → ${place}`).toBe(right.get(place));
    const stored = importCopy({ copy, comparison }, print, { source: 'tep', on: '2030-01-01', accept: [] });
    if (stored === undefined) tally.named += 1;
    else {
      expect(stored.chapters, label).toEqual(text.chapters);
      tally.repaired += 1;
    }
  }
  return tally;
}

/** Most single slips are proved by their hashes; what was lost or moved is named. No altered copy of these is another document. */
function expectFit({ alterations, repaired, named, ...rest }: Tally): void {
  expect(alterations).toBeGreaterThanOrEqual(ALTERATIONS);
  expect(rest).toEqual({ same: 0, refused: 0 });
  expect(repaired).toBeGreaterThan(COPIES / 5);
  expect(repaired + named).toBe(COPIES);
}

test(`${ALTERATIONS} alterations of the sample law: each copy is refused, or repaired, and what was altered is named`, () => {
  expectFit(measure('mẫu', SAMPLE, makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01')));
});

const OFFICIAL = join(process.cwd(), '..', 'shared', 'official');
describe.skipIf(!existsSync(OFFICIAL))('the laws beside the repository (skipped where ../shared/official is absent)', () => {
  test.each(['luat-73-2021-qh14', 'luat-120-2025-qh15'])(`${ALTERATIONS} alterations of %s`, (id) => {
    const text = parseOfficialText(readFileSync(join(OFFICIAL, `${id}.json`), 'utf8'), id);
    const print = readFingerprint(process.cwd(), id);
    if (print === undefined) throw new Error(`no fingerprints of ${id}`);
    expectFit(measure(id, text, print));
  });
});
