/** The build itself: bad content stops it with a message for an editor, and nothing half-written is left. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/dist.ts';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dung-'));
  for (const part of ['src', 'content', 'public', 'tools', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Changes one content file, runs a command, and puts the file back. */
function withBroken(file: string, change: (text: string) => string, ...args: string[]): { status: number | null; output: string } {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the change must change ${file}`).not.toBe(before);
  writeFileSync(path, after);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  writeFileSync(path, before);
  return { status, output: stdout + stderr };
}

const ARTICLE = 'content/van-ban/luat-120-2025-qh15/dieu-24.md';

test('a clause out of order stops the build, with file and line, and no page is written', () => {
  const { status, output } = withBroken(
    ARTICLE,
    (text) => text.replace(/^2\. /m, '3. '),
    join(ROOT, 'node_modules/astro/bin/astro.mjs'),
    'build',
  );
  expect(status).not.toBe(0);
  expect(output).toMatch(/content\/van-ban\/luat-120-2025-qh15\/dieu-24\.md, dòng \d+: Gặp khoản 3\. Cần: khoản 2/);
  expect(existsSync(join(copy, 'dist/index.html'))).toBe(false);
});

test('what only the check sees stops the build too: a last clause that is gone, a word of search without a page', () => {
  const build = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const lost = withBroken('content/van-ban/luat-120-2025-qh15/dieu-49.md', (text) => text.replace(/^10\. .*$/m, ''), ...build);
  expect(lost.status).not.toBe(0);
  expect(lost.output).toMatch(/dieu-49\.md, dòng \d+: Điều 49 thiếu khoản 10/);
  const nowhere = withBroken('content/tim-kiem/loi-tat.yaml', (text) => text.replace(/url: \S+/, 'url: /khong-co-trang-nay/'), ...build);
  expect(nowhere.status).not.toBe(0);
  expect(nowhere.output).toContain('/khong-co-trang-nay/ không có trên trang');
  expect(existsSync(join(copy, 'dist/index.html'))).toBe(false);
}, 120_000);

test('"npm run check" tells of every fault at once and ends with code 1', () => {
  const second = join(copy, 'content/van-ban/luat-73-2021-qh14/dieu-1.md');
  const before = readFileSync(second, 'utf8');
  writeFileSync(second, before.replace('audiences: [', 'audiences: [hang-xom, '));
  const { status, output } = withBroken(ARTICLE, (text) => text.replace(/^2\. /m, '3. '), 'tools/check.ts');
  writeFileSync(second, before);
  expect(status).toBe(1);
  expect(output).toContain('luat-120-2025-qh15/dieu-24.md, dòng');
  expect(output).toMatch(/luat-73-2021-qh14\/dieu-1\.md, dòng \d+, trường “audiences/);
  expect(output).not.toContain('    at ');
});

test('"npm run check" on sound content says so and ends with code 0', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/check.ts'], { cwd: copy, encoding: 'utf8' });
  expect(stdout).toContain('không có lỗi');
  expect(status).toBe(0);
});

test('serving tells which port is taken and what to do', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)));
  const child = spawn(process.execPath, ['tools/serve.ts'], { cwd: ROOT, env: { ...process.env, PORT: String(port) } });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  other.close();
  expect(code).toBe(1);
  expect(said).toContain(`Cổng ${port} đang được chương trình khác dùng`);
  expect(said).toContain(`PORT=${port + 1} npm start`);
});
