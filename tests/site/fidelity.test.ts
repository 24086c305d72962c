import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, readBuilt, SHARED } from '../support/dist.ts';

const script = join(SHARED, 'checks/fidelity.mjs');
const official = (id: string): string => join(SHARED, 'official', `${id}.json`);
const compare = (built: string, id: string): { status: number | null; lines: string[] } => {
  const { status, stdout } = spawnSync(process.execPath, [script, built, official(id)], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
};

describe.each([
  ['luat-73-2021-qh14', 367],
  ['luat-120-2025-qh15', 430],
] as const)('%s against the official wording (needs ../shared)', (id, places) => {
  test.skipIf(!existsSync(script))('no clause, no point and no number is missing or added', () => {
    const { status, lines } = compare(join(DIST, `du-lieu/${id}.json`), id);
    expect(lines.slice(0, -1)).toEqual([]);
    expect(status).toBe(0);
    expect(Number(lines.at(-1)?.split(' ')[0])).toBeGreaterThanOrEqual(places - 1);
  });

  test.skipIf(!existsSync(script))('the check is awake: a changed number is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lech-'));
    const file = join(folder, 'x.json');
    writeFileSync(file, readBuilt(`/du-lieu/${id}.json`).replace(/("plain":\s*"[^"]*?)\d+/, '$1999'));
    expect(compare(file, id).status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
