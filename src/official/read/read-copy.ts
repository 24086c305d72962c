import { Worker } from 'node:worker_threads';
import { SourceError } from '../../legal/errors.ts';
import type { ReadFailure } from './failure.ts';
import { LIMITS, type Limits } from './limits.ts';
import { parseOfficialText } from '../verify/shape.ts';
import { sniffType } from './sniff.ts';
import { readLines, type OfficialReading } from '../understand/stages.ts';
import type { Extract, FileType } from '../text/types.ts';

/** A copy as read, with how it was read. */
export interface Copy extends OfficialReading {
  type: FileType;
  notes: string[];
}

/** What the reading thread answers: lines, or an error in parts (error classes do not survive the passage). */
export type ThreadAnswer = { extract: Extract & { type: FileType } } | ReadFailure;

/** Reads lines in a thread of its own, so that a file that hangs or swells the reader is ended from outside. */
function extractInThread(bytes: Uint8Array, file: string, limits: Limits): Promise<Extract & { type: FileType }> {
  const seconds = Math.round(limits.readMs / 1000);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
      workerData: { bytes, file, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(() => {
      finish(() => {
        reject(new SourceError({ file }, `Đọc tệp quá ${seconds} giây`, 'một tệp bình thường, đọc trong vài giây'));
      });
    }, limits.readMs);
    worker.once('message', (answer: ThreadAnswer) => {
      finish(() => {
        if ('extract' in answer) resolve(answer.extract);
        else reject(new SourceError(answer.failure.position, answer.failure.found, answer.failure.expected));
      });
    });
    worker.once('error', () => {
      finish(() => {
        reject(new SourceError({ file }, 'Tệp hỏng hoặc quá lớn, phần đọc tệp đã dừng', 'một tệp nguyên vẹn (tải lại tệp)'));
      });
    });
  });
}

/**
 * Reads one copy of an official text: any of PDF, DOCX, DOC, plain text, or JSON in the shape of the open data.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SourceError for everything that cannot be read, in Vietnamese; never another error
 */
export async function readCopy(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Promise<Copy> {
  if (bytes.length <= limits.fileBytes && sniffType(bytes, file) === 'json') {
    const text = parseOfficialText(new TextDecoder().decode(bytes), file);
    return { text, issues: [], paragraphs: [], type: 'json', notes: [] };
  }
  const { lines, notes, type } = await extractInThread(bytes, file, limits);
  const reading = readLines(lines, file);
  return { ...reading, type, notes: [...notes, ...(reading.notes ?? [])] };
}
