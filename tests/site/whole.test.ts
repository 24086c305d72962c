import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesBelow, ROOT } from '../support/dist.ts';

/** What stands in the built site: number of files, and when its first page was written. */
const state = (): unknown => ({ files: filesBelow(DIST).length, home: statSync(join(DIST, 'index.html')).mtimeMs });

const ASTRO = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'];
/** `npm run build`: a program that starts the one above. */
const LEAN = [join(ROOT, 'tools/build.ts')];

/** Starts a build; `when` its output matches, the process gets the signal. What it said, and how it ended: when nobody writes any more. */
function build(env: Record<string, string>, when?: RegExp, signal: NodeJS.Signals = 'SIGKILL', command = ASTRO) {
  return new Promise<{ said: string; code: number | null }>((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (when?.test(said) === true) child.kill(signal);
      });
    // A build that stands still says where.
    const stuck = setTimeout(() => {
      said += '\n(đứng yên, đã dừng)';
      child.kill('SIGKILL');
    }, 150_000);
    child.on('close', (code) => {
      clearTimeout(stuck);
      resolve({ said, code });
    });
  });
}

// Builds stand one at a time in one folder, so these come one after another.
test('a build that is cut off, or that cannot be right, leaves the site that stands', async () => {
  const before = state();
  for (const [signal, command] of [
    ['SIGKILL', ASTRO],
    ['SIGINT', ASTRO],
    ['SIGTERM', LEAN],
  ] as const) {
    const { code, said } = await build({}, /generating static routes|prerendering/i, signal, command);
    expect(code, signal).not.toBe(0);
    expect(said, signal).not.toContain('(đứng yên');
    expect(state(), signal).toEqual(before);
  }
  for (const [env, message] of [
    [{ SITE_DATE: '2026-02-30' }, /SITE_DATE “2026-02-30”/],
    [{ SITE_URL: 'https://tinh.example.vn/pcmt/' }, /SITE_URL “https:\/\/tinh\.example\.vn\/pcmt\/” có phần sau tên miền/],
  ] as const) {
    const { code, said } = await build(env);
    expect(code).not.toBe(0);
    expect(said).toMatch(message);
    expect(state()).toEqual(before);
  }
});
