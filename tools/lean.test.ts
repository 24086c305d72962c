import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { leanBuild } from './lean.ts';

const ROOT = join(import.meta.dirname, '..');
afterEach(() => vi.unstubAllEnvs());

test('Node knows every option, and takes them', () => {
  const options = leanBuild(ROOT).args.filter((one) => one.startsWith('--'));
  expect(options.length).toBeGreaterThan(0);
  const tried = spawnSync(process.execPath, [...options, '-p', 'process.execArgv.join(" ")'], { encoding: 'utf8' });
  // An option that Node does not know ends it with code 9.
  expect(tried).toMatchObject({ status: 0, stderr: '' });
  expect(tried.stdout).toContain(options.join(' '));
});

test('what the environment sets already stays', () => {
  expect(leanBuild(ROOT).env).toMatchObject({ MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0', ROLLDOWN_WORKER_THREADS: '1' });
  vi.stubEnv('MALLOC_ARENA_MAX', '8');
  expect(leanBuild(ROOT).env['MALLOC_ARENA_MAX']).toBe('8');
});

test('npm run build, npm start and npm test build so', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['build']).toBe('node tools/build.ts');
  expect(readFileSync(join(ROOT, 'tools/build.ts'), 'utf8')).toContain('leanBuild(root)');
  for (const tool of ['serve', 'test']) expect(readFileSync(join(ROOT, `tools/${tool}.ts`), 'utf8'), tool).toContain('tools/build.ts');
});
