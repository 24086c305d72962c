import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { caddyFile, headersFile, headersFor, matches, nginxFile, readHeadersFile, type ServerPlace } from './files.ts';
import { robotsFile, securityFile } from './notices.ts';
import { headerRules, policyOf } from './policy.ts';

const PLAIN = "default-src 'none';script-src 'self' 'sha256-a=';style-src 'self';";
const WASM = "default-src 'none';script-src 'self' 'wasm-unsafe-eval' 'sha256-b=';style-src 'self';";
const SITE = {
  top: ['404.html', '_astro', 'fonts', 'index.html', 'lich.ics', 'nhung', 'tim-kiem', 'tro-giup'],
  policies: new Map([
    ['/', PLAIN],
    ['/404.html', PLAIN],
    ['/tro-giup/', PLAIN],
    ['/tro-giup/khong-tho/', PLAIN.replace('sha256-a', 'sha256-c')],
    ['/tim-kiem/', WASM],
    ['/nhung/khong-tho/', PLAIN],
  ]),
};
const rules = headerRules(SITE);
const told = (address: string, name: string): string | undefined => headersFor(rules, address)[name];

test('one policy allows what each page needs, once, and says who may frame them', () => {
  expect(policyOf([PLAIN, WASM], "'none'")).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a=' 'wasm-unsafe-eval' 'sha256-b='; style-src 'self'; object-src 'none'; frame-ancestors 'none'",
  );
});

test('help cannot be framed, what is made for embedding can; WebAssembly only where search is', () => {
  expect(told('/tro-giup/khong-tho/', 'Content-Security-Policy')).toMatch(/sha256-a=.*sha256-c=.*frame-ancestors 'none'$/);
  expect(told('/tro-giup/', 'X-Frame-Options')).toBe('DENY');
  expect(told('/nhung/khong-tho/', 'Content-Security-Policy')).toMatch(/frame-ancestors \*$/);
  expect(told('/nhung/khong-tho/', 'X-Frame-Options')).toBeUndefined();
  expect(told('/tim-kiem/', 'Content-Security-Policy')).toContain('wasm-unsafe-eval');
  expect(told('/', 'Content-Security-Policy')).not.toContain('wasm-unsafe-eval');
});

test('files that change their name are kept for ever, pages ten minutes; every answer has the general headers', () => {
  expect(told('/_astro/a.B1.js', 'Cache-Control')).toContain('immutable');
  expect(told('/tro-giup/', 'Cache-Control')).toContain('max-age=600');
  expect(told('/lich.ics', 'Content-Type')).toBe('text/calendar; charset=utf-8');
  for (const address of ['/', '/tro-giup/', '/fonts/a.woff2', '/khong-co'])
    expect(told(address, 'X-Content-Type-Options'), address).toBe('nosniff');
});

test('no address is told one header twice: hosts would join the two', () => {
  for (const address of ['/', '/404.html', '/tro-giup/', '/nhung/khong-tho/', '/_astro/a.js', '/lich.ics', '/fonts/a']) {
    const names = rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => Object.keys(headers));
    expect(names, address).toEqual([...new Set(names)]);
  }
});

test('the file of headers says the rules again', () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('robots and finders of faults', () => {
  expect(robotsFile('https://a.vn')).toContain('Sitemap: https://a.vn/sitemap-index.xml');
  expect(robotsFile(undefined)).not.toContain('Sitemap');
  expect(securityFile(undefined, 'https://a.vn', '2026-11-26')).toBeUndefined();
  expect(securityFile('a@b.vn', undefined, '2028-02-29')).toContain('Expires: 2029-02-28T');
});

const installed = (program: string): boolean => spawnSync(program, [program === 'caddy' ? 'version' : '-v']).error === undefined;

/** A port on which nothing listens. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** A small site on disk, and a real server with our configuration for it. */
async function started(program: 'nginx' | 'caddy', configure: (place: ServerPlace) => string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'may-chu-'));
  for (const folder of ['tro-giup', 'nhung/khong-tho']) mkdirSync(join(root, 'dist', folder), { recursive: true });
  for (const file of ['index.html', '404.html', 'tro-giup/index.html', 'nhung/khong-tho/index.html', 'lich.ics'])
    writeFileSync(join(root, 'dist', file), file);
  const port = await freePort();
  const text = configure({ port, root: join(root, 'dist') });
  const file = join(root, 'cau-hinh');
  const logs = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/${name};`).join(' ');
  writeFileSync(
    file,
    program === 'caddy'
      ? `{\n  admin off\n}\n${text}`
      : `pid ${root}/pid; error_log stderr; events {} http { access_log off; ${logs} ${text} }`,
  );
  const process: ChildProcess =
    program === 'caddy'
      ? spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file])
      : spawn('nginx', ['-c', file, '-g', 'daemon off;']);
  onTestFinished(() => {
    process.kill();
    rmSync(root, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(origin).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
  return origin;
}

describe.each(['nginx', 'caddy'] as const)('%s, where it is installed', (program) => {
  test.skipIf(!installed(program))('gives every page its headers', async () => {
    const origin = await started(program, (place) => (program === 'nginx' ? nginxFile(rules, place) : caddyFile(rules, place)));
    const get = (path: string) => fetch(`${origin}${path}`, { redirect: 'manual' });
    const help = await get('/tro-giup/');
    expect(help.headers.get('content-security-policy')).toBe(told('/tro-giup/', 'Content-Security-Policy'));
    expect(help.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/nhung/khong-tho/')).headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
    expect((await get('/nhung/khong-tho/')).headers.get('x-frame-options')).toBeNull();
    expect((await get('/lich.ics')).headers.get('content-type')).toMatch(/^text\/calendar/);
    const none = await get('/khong-co/');
    expect([none.status, await none.text()]).toEqual([404, '404.html']);
    expect((await get('/tro-giup')).status).toBeGreaterThanOrEqual(301);
  });
});
