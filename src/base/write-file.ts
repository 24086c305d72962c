import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** Cleans up behind a failure without hiding it behind another: where nothing can be written, nothing can be removed either. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What went wrong before is what counts.
  }
}

/**
 * Makes a file whole or not at all: under another name first, then renamed. Makes the folder where there is none.
 *
 * @param make makes the file under the name it is given; where it throws, there is no file
 * @throws what the system says (a full disk, no permission), with the name of the file that was to be made as `dest`
 */
function makingAtomically(path: string, make: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    make(temporary);
    renameSync(temporary, path);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { dest: path }) : error;
  } finally {
    // Where both names were one file already, renaming did nothing.
    removeQuietly(temporary);
  }
}

/** Writes a file whole or not at all. @throws as the system does, with the file's name as `dest` */
export const writeAtomically = (path: string, content: Uint8Array | string): void =>
  makingAtomically(path, (temporary) => writeFileSync(temporary, content));

/**
 * Lets a file stand in a second place too, whole or not at all: one file under two names where the disk can do that (no bytes are copied and none
 * are needed), else a copy. Whoever writes one of them must replace it, as {@link writeAtomically} does: what is written *into* it stands in both.
 *
 * @throws as the system does, with the second place as `dest`
 */
export function shareFile(file: string, place: string): void {
  makingAtomically(place, (temporary) => {
    try {
      linkSync(file, temporary);
    } catch {
      copyFileSync(file, temporary);
    }
  });
}

/** All files below a folder stand below a second one too, each as {@link shareFile}; what else is there stays. */
export function shareFolder(folder: string, place: string): void {
  for (const name of filesBelow(folder)) shareFile(join(folder, name), join(place, name));
}

/** Puts a finished file in its place on the same disk, whole; makes the folder where there is none. */
export function placeFile(made: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  renameSync(made, place);
}
