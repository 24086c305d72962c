import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkWording } from '../../src/content/rules/wording.ts';
import { filesBelow, ROOT, SHARED } from '../support/dist.ts';

const TEXT = /\.(?:mdx?|ya?ml|json|txt)$/;

test('nothing that the public reads labels a person', () => {
  expect(() => checkWording(ROOT)).not.toThrow();
});

/**
 * Where a run of 14 syllables is the name of something and cannot be said otherwise: an office ("Cục trưởng Cục Cảnh sát quản lý
 * trại giam, …"), a phrase that an article quotes in order to amend it, a national strategy.
 */
const NAMES = [
  'van-ban/luat-120-2025-qh15/dieu-38.md',
  'van-ban/luat-120-2025-qh15/dieu-54.md',
  'van-ban/thong-bao-532-tb-tu/noi-dung.yaml',
];

describe('official wording pasted into content (needs ../shared)', () => {
  const script = join(SHARED, 'checks/pasted.mjs');
  const run = (folder: string, syllables: number): string =>
    spawnSync(process.execPath, [script, folder, join(SHARED, 'official'), String(syllables)], { encoding: 'utf8' }).stdout.trim();

  /** A copy of content/ without headings of articles and documents: they are names by which these are cited. */
  function withoutHeadings(): string {
    const folder = mkdtempSync(join(tmpdir(), 'dan-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of filesBelow(join(ROOT, 'content'))) {
      if (!TEXT.test(file) || NAMES.includes(file)) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), readFileSync(join(ROOT, 'content', file), 'utf8').replace(/^title: .*$/gm, ''));
    }
    return folder;
  }

  test.skipIf(!existsSync(script))('no run of 22 syllables stands in content/, and none of 14 outside names', () => {
    expect(run(join(ROOT, 'content'), 22)).toBe('');
    expect(run(withoutHeadings(), 14)).toBe('');
  });

  test.skipIf(!existsSync(script))('the check is awake: a pasted sentence is found', () => {
    const folder = withoutHeadings();
    writeFileSync(
      join(folder, 'a.md'),
      'Chất ma túy là chất gây nghiện, chất hướng thần được quy định trong danh mục chất ma túy do Chính phủ ban hành.',
    );
    expect(run(folder, 14)).toContain('a.md');
  });
});
