import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../src/library/wording.ts';
import { ROOT, SHARED } from '../support/dist.ts';

test('nothing that the public reads labels a person', () => {
  expect(() => checkWording(ROOT)).not.toThrow();
});

describe('official wording pasted into content (needs ../shared)', () => {
  const script = join(SHARED, 'checks/pasted.mjs');
  const run = (folder: string): { status: number | null; stdout: string } => spawnSync(process.execPath, [script, folder, join(SHARED, 'official'), '14'], { encoding: 'utf8' });

  test.skipIf(!existsSync(script))('no run of 14 syllables stands in content/', () => {
    const { status, stdout } = run(join(ROOT, 'content'));
    expect(stdout.trim()).toBe('');
    expect(status).toBe(0);
  });

  test.skipIf(!existsSync(script))('the check is awake: a pasted sentence is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dan-'));
    writeFileSync(join(folder, 'a.md'), 'Chất ma túy là chất gây nghiện, chất hướng thần được quy định trong danh mục chất ma túy do Chính phủ ban hành.');
    expect(run(folder).status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
