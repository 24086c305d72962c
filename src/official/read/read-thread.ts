import { parentPort, workerData } from 'node:worker_threads';
import { SourceError } from '../../legal/errors.ts';
import { extractLines } from './extract.ts';
import type { Limits } from './limits.ts';
import type { ThreadAnswer } from './read-copy.ts';

/** The body of the reading thread: one file in, one answer out. */
const { bytes, file, limits } = workerData as { bytes: Uint8Array; file: string; limits: Limits };

function failure(error: unknown): ThreadAnswer {
  if (error instanceof SourceError) return { failure: { position: error.position, found: error.found, expected: error.expected } };
  return { failure: { position: { file }, found: 'Tệp hỏng, không đọc được', expected: 'một tệp nguyên vẹn (tải lại tệp)' } };
}

const answer = await extractLines(bytes, file, limits).then((extract): ThreadAnswer => ({ extract }), failure);
parentPort?.postMessage(answer);
