import { z } from 'zod';
import type { Fingerprint } from './fingerprint.ts';
import { readJson } from './json.ts';

const sha = z.string().regex(/^[0-9a-f]{64}$/u);

const printedPlace = z.strictObject({
  place: z.string().min(3),
  marker: z.string(),
  words: z.int().nonnegative(),
  breaks: z.array(z.int().positive()).optional(),
  sha256: sha,
});

const fingerprintSchema = z.strictObject({
  document: z.string().min(3),
  number: z.string().min(3),
  division: z.enum(['điều', 'mục']),
  selected: z.literal(true).optional(),
  note: z.string().min(3).optional(),
  made: z.string(),
  method: z.string(),
  facts: z.array(z.strictObject({ place: z.string(), sha256: sha })),
  places: z.array(printedPlace).min(1),
});

/** The file's text: one place a line, so that a change shows in a diff. */
export function printFingerprint(fingerprint: Fingerprint): string {
  const { facts, places, ...head } = fingerprint;
  const rows = (list: readonly object[]): string => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  return `${start},\n  "facts": [\n${rows(facts)}\n  ],\n  "places": [\n${rows(places)}\n  ]\n}\n`;
}

/**
 * Reads a fingerprint file.
 *
 * @throws SourceError for text that is not a fingerprint file
 */
export function parseFingerprint(source: string, file: string): Fingerprint {
  return readJson(source, fingerprintSchema, file, 'tệp dấu vân tay', 'tệp nguyên vẹn do npm run official -- --fingerprint làm ra');
}
