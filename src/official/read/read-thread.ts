import { parentPort, workerData } from 'node:worker_threads';
import { extractLines } from './extract.ts';
import { failureOfError } from './failure.ts';
import type { Limits } from './limits.ts';
import type { ThreadAnswer } from './read-copy.ts';

/** The body of the reading thread: one file in, one answer out. */
const { bytes, file, limits } = workerData as { bytes: Uint8Array; file: string; limits: Limits };

const answer = await extractLines(bytes, file, limits).then(
  (extract): ThreadAnswer => ({ extract }),
  (error: unknown) => failureOfError(error, file),
);
parentPort?.postMessage(answer);
