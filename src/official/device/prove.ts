import { failureOfError, type ReadFailure } from '../read/failure.ts';
import { extractWith, type FormatReader } from '../read/extract-with.ts';
import { LIMITS, type Limits } from '../read/limits.ts';
import { readLines } from '../understand/stages.ts';
import { compareCopy } from '../verify/import-copy.ts';
import type { Compared } from '../verify/together.ts';
import type { Fingerprint } from '../verify/fingerprint.ts';
import type { FileType } from '../text/types.ts';

/** A file that a reader holds against a document on their own device. */
export interface Asked {
  bytes: Uint8Array;
  file: string;
  fingerprint: Fingerprint;
}

/** What became of it; plain data, since it comes out of a worker (error classes do not survive the passage). */
export type Answered = { compared: Compared } | ReadFailure;

/**
 * What one file may cost on a reader's device: a phone of 2 GB gives a page some hundred megabytes. Decree 163 as a DOCX unpacks to 24 MB; the
 * time is a slow phone's, and the reader can stop sooner.
 */
export const DEVICE_LIMITS: Limits = { ...LIMITS, unpackedBytes: 32_000_000, pages: 600, characters: 3_000_000, readMs: 240_000 };

/**
 * Reads a reader's own file and holds it against the fingerprints: the same stages as the command's.
 *
 * @param readers the kinds of file that this worker reads
 * @returns the comparison, or why there is none, in Vietnamese; never throws
 */
export async function prove({ bytes, file, fingerprint }: Asked, readers: Partial<Record<FileType, FormatReader>>): Promise<Answered> {
  try {
    const { lines, notes, type } = await extractWith(bytes, file, DEVICE_LIMITS, readers);
    const reading = readLines(lines, file);
    const copy = {
      ...reading,
      type,
      notes: [...notes, ...(reading.notes ?? []), ...(fingerprint.note === undefined ? [] : [fingerprint.note])],
    };
    const comparison = compareCopy(copy, fingerprint, file);
    // What was read has done its work: only what it says of the document goes back to the page.
    return {
      compared: {
        copy: { ...copy, text: { document: copy.text.document, chapters: [] }, paragraphs: [], issues: [] },
        comparison,
        note: fingerprint.note,
      },
    };
  } catch (error) {
    return failureOfError(error, file);
  }
}
