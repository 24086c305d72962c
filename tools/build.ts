/** `npm run build`: the site into `dist/`. `astro build` makes the same site, and holds twice as much while it does. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { leanBuild } from './lean.ts';

const root = join(import.meta.dirname, '..');
const { args, env } = leanBuild(root);
if (!existsSync(join(root, 'node_modules/astro'))) {
  console.error('\nChưa cài các gói: chạy “npm ci” trước.\n');
  process.exit(1);
}
const build = spawn(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
// Whoever ends this ends the build, which leaves the old site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => build.kill(signal));
build.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
