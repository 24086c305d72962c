import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the folder that is being replaced stands for the moment between two renames. */
const aside = (folder: string): string => `${folder}.cu`;

/**
 * Puts a finished folder in the place of another: two renames, so whoever reads meets the old one or the new one, whole. Both must lie on one disk.
 * What is not needed any more is removed last; a program that dies in between leaves a state that {@link recoverFolder} mends.
 *
 * @param made the finished folder; gone afterwards
 * @param place where it is to stand
 * @throws Error of the file system (no right to write, another disk); `place` then holds what it held
 */
export function swapFolder(made: string, place: string): void {
  recoverFolder(place);
  mkdirSync(dirname(place), { recursive: true });
  const had = existsSync(place);
  if (had) renameSync(place, aside(place));
  try {
    renameSync(made, place);
  } catch (error) {
    if (had) renameSync(aside(place), place);
    throw error;
  }
  rmSync(aside(place), { recursive: true, force: true });
}

/** After a swap that was cut off: the old folder comes back where the new one did not arrive; else what is left of the old one goes. */
export function recoverFolder(place: string): void {
  if (!existsSync(aside(place))) return;
  if (existsSync(place)) rmSync(aside(place), { recursive: true, force: true });
  else renameSync(aside(place), place);
}

/** True where a process with this number runs on this machine. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes a lock that one process holds at a time. A lock whose process is gone is taken over.
 *
 * @param file the lock: a file that names its process
 * @returns the number of the process that holds the lock, or undefined where it is ours now (given back when this process ends)
 */
export function takeLock(file: string): number | undefined {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder === process.pid) return undefined;
      if (Number.isInteger(holder) && holder > 0 && isAlive(holder)) return holder;
      rmSync(file, { force: true });
    }
  }
  throw new Error(`Không giữ được khóa ${file}`);
}
