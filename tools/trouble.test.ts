import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFull } from './trouble.ts';

test.each([
  ['Error: ENOSPC: no space left on device, write', true],
  ['ENOSPC: no space left on device, copyfile', true],
  ['No space left on device (os error 28)', true],
  ['EDQUOT: disk quota exceeded, mkdir', true],
  ['EACCES: permission denied, open', false],
  ['content/trang.yaml: dòng 3', false],
])('%s: %s', (said, full) => {
  expect(isFull(said)).toBe(full);
});

test.runIf(existsSync('/dev/full'))('a disk that is really full is known by what Node says', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', `require('node:fs').writeFileSync('/dev/full', 'a')`], { encoding: 'utf8' });
  expect(isFull(stderr)).toBe(true);
});
