import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: under another name first, then renamed. Makes the folder where there is none.
 *
 * @throws what the system says (a full disk, no permission), with the name of the file that was to be written as `dest`
 */
export function writeAtomically(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { dest: path }) : error;
  } finally {
    rmSync(temporary, { force: true });
  }
}
