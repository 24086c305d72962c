import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for the length of a test. */
export interface TemporaryFolder {
  root: string;
  /** Writes files, each with the folders above it; one that is undefined is left out. */
  write: (files: Readonly<Record<string, string | undefined>>) => void;
  remove: () => void;
}

/** Makes a folder with files; call `remove` when done (`onTestFinished`, `afterEach`). */
export function temporaryFolder(files: Readonly<Record<string, string | undefined>> = {}): TemporaryFolder {
  const root = mkdtempSync(join(tmpdir(), 'thu-'));
  const write: TemporaryFolder['write'] = (more) => {
    for (const [file, content] of Object.entries(more)) {
      if (content === undefined) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
  };
  write(files);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
