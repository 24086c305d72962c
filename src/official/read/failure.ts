import { SourceError, type SourcePosition } from '../../legal/errors.ts';
import type { Limits } from './limits.ts';

/** Why a file could not be read, as plain data: error classes do not survive the passage out of a thread or a worker. */
export interface ReadFailure {
  failure: { position: SourcePosition; found: string; expected: string };
}

/** The failure of a file. */
export const readFailure = (file: string, found: string, expected: string): ReadFailure => ({
  failure: { position: { file }, found, expected },
});

/** What went wrong with a file; an error that is not ours says that the file is broken. */
export function failureOfError(error: unknown, file: string): ReadFailure {
  if (!(error instanceof SourceError)) return readFailure(file, 'Tệp hỏng, không đọc được', 'một tệp nguyên vẹn (tải lại tệp)');
  const { position, found, expected } = error;
  return { failure: { position, found, expected } };
}

/** @throws SourceError for a file of more bytes than may be opened */
export function checkSize(file: string, bytes: number, limits: Limits): void {
  if (bytes <= limits.fileBytes) return;
  throw new SourceError({ file }, `Tệp quá lớn (${Math.round(bytes / 1e6)} MB)`, `không quá ${Math.round(limits.fileBytes / 1e6)} MB`);
}
