/**
 * `npm start`: builds the site and serves it on this machine (`node tools/serve.ts --no-build` serves what is built).
 * PORT names another port than 4321. The port is tried first, so that nobody waits for a build that cannot be shown.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serveSite } from './server/index.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const port = Number(process.env['PORT'] ?? 4321);

/** Ends the program with a message that says what to do. */
function stop(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** True where nothing listens on the port. */
function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

const taken = (): never =>
  stop(`Cổng ${port} đang được chương trình khác dùng. Tắt chương trình đó, hoặc chọn cổng khác:\n  PORT=${port + 1} npm start`);

if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT=“${process.env['PORT']}” không phải số cổng (1 đến 65535).`);
if (!(await isFree(port))) taken();

if (!process.argv.includes('--no-build')) {
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.ts')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop('Không dựng được trang: xem lỗi ở trên. “npm run check” kiểm riêng phần nội dung.');
}
if (!existsSync(join(dist, 'index.html'))) stop('Chưa có trang đã dựng trong dist/: chạy “npm run build” trước.');

await serveSite(dist, port).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') taken();
  throw error;
});
console.log(`\nTrang web đã sẵn sàng: http://localhost:${port}/\nDừng: Ctrl+C\n`);
