import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches packages that only a measurement needs into a folder of its own: they are never ours.
 *
 * @param folder is made where there is none
 * @param packages as npm takes them: "lighthouse@13"
 * @throws Error with what npm said
 */
export function fetchPackages(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')} in ${folder} ended with ${status}:\n${stderr.slice(-4000)}`);
}
