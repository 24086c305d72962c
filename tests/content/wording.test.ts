import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../src/content/library.ts';
import { wordingRule } from '../../src/content/rules/wording.ts';
import { ROOT, SHARED } from '../support/dist.ts';

test('nothing that the public reads labels a person', () => {
  expect(wordingRule(openLibrary(ROOT, '2026-11-26'))).toEqual([]);
});

describe('official wording pasted into content (needs ../shared)', () => {
  const script = join(SHARED, 'checks/pasted.mjs');
  const run = (folder: string, syllables: number): string =>
    spawnSync(process.execPath, [script, folder, join(SHARED, 'official'), String(syllables)], { encoding: 'utf8' }).stdout.trim();

  test.skipIf(!existsSync(script))('no document holds a run of 22 syllables of its own text, nothing else one of any text', () => {
    expect(run(join(ROOT, 'content'), 22)).toBe('');
  });

  test.skipIf(!existsSync(script))('the check is awake: a pasted sentence is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dan-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, 'a.md'),
      'Chất ma túy là chất gây nghiện, chất hướng thần được quy định trong danh mục chất ma túy do Chính phủ ban hành.',
    );
    expect(run(folder, 14)).toContain('a.md');
  });
});
