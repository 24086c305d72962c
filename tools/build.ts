/** `npm run build`: the site into `dist/`. `astro build` makes the same site, and holds twice as much while it does. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { leanBuild } from './lean.ts';
import { isFull } from './trouble.ts';

const root = join(import.meta.dirname, '..');
const { args, env } = leanBuild(root);
if (!existsSync(join(root, 'node_modules/astro'))) {
  console.error('\nChưa cài các gói: chạy “npm ci” trước.\n');
  process.exit(1);
}
const build = spawn(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, stdio: ['inherit', 'inherit', 'pipe'], env });
/** Told after what the part that failed says in its own words. */
const DISK_FULL =
  'Ổ đĩa đã đầy nên dựng không xong. Trang cũ trong dist/ vẫn nguyên. Xóa bớt tệp trên ổ đĩa (có thể xóa thư mục .cache/ của dự án: ' +
  'các tệp tải về sẽ được làm lại), rồi chạy lại.';
let full = false;
build.stderr.on('data', (said: Buffer) => {
  full ||= isFull(said.toString('utf8'));
  process.stderr.write(said);
});
// Whoever ends this ends the build, which leaves the old site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => build.kill(signal));
build.once('close', (code, signal) => {
  if (code !== 0 && full) console.error(`\n${DISK_FULL}\n`);
  process.exit(code ?? (signal === null ? 1 : 128));
});
