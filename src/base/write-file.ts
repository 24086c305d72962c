import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Cleans up behind a failure without hiding it behind another: where nothing can be written, nothing can be removed either. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What went wrong before is what counts.
  }
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. Makes the folder where there is none.
 *
 * @param write gets the open file and says whether what was written holds; where it does not, or throws, there is no file
 * @returns what `write` said
 * @throws what the system says (a full disk, no permission), with the name of the file that was to be written as `dest`
 */
export function writingAtomically(path: string, write: (descriptor: number) => boolean): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, 'w');
    let holds: boolean;
    try {
      holds = write(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (holds) renameSync(temporary, path);
    return holds;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { dest: path }) : error;
  } finally {
    removeQuietly(temporary);
  }
}

/** Writes a file whole or not at all, as {@link writingAtomically}. */
export const writeAtomically = (path: string, content: Uint8Array | string): void =>
  void writingAtomically(path, (descriptor) => {
    writeFileSync(descriptor, content);
    return true;
  });

/** Puts a finished file in its place on the same disk, whole; makes the folder where there is none. */
export function placeFile(made: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  renameSync(made, place);
}
