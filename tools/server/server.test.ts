import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { swapFolder } from '../../src/base/whole-folder.ts';
import { encodingFor, rangeOf } from './negotiate.ts';
import { serveSite, type SiteServer } from './index.ts';

test.each<[string | undefined, ReturnType<typeof encodingFor>]>([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['brotli-x', undefined],
  ['*', 'br'],
  ['identity', undefined],
  [undefined, undefined],
])('Accept-Encoding %s → %s', (header, expected) => {
  expect(encodingFor(header)).toBe(expected);
});

test.each<[string | undefined, ReturnType<typeof rangeOf>]>([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=50-500', { start: 50, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-3', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=1-2', undefined],
  [undefined, undefined],
])('Range %s of 100 bytes', (header, expected) => {
  expect(rangeOf(header, 100)).toEqual(expected);
});

describe('the server', () => {
  const root = mkdtempSync(join(tmpdir(), 'may-chu-'));
  const dist = join(root, 'dist');
  const big = Buffer.alloc(8_000_000, 'a');
  let server: SiteServer;
  const make = (folder: string, text: string): void => {
    mkdirSync(join(folder, 'tro-giup'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), text);
    writeFileSync(join(folder, 'tro-giup/index.html'), text);
    writeFileSync(join(folder, '404.html'), 'không có trang này');
    writeFileSync(join(folder, 'goi.zip'), big);
    writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n/tro-giup/*\n  X-Frame-Options: DENY\n');
  };
  beforeAll(async () => {
    make(dist, 'cũ');
    server = await serveSite(dist);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  const get = (path: string, init: RequestInit = {}) => fetch(`${server.origin}${path}`, init);

  test('says what the site asks its host to say, and keeps the list to itself', async () => {
    const { headers } = await get('/tro-giup/');
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY']);
    expect((await get('/')).headers.get('x-frame-options')).toBeNull();
    expect((await get('/_headers')).status).toBe(404);
  });

  test('other methods are refused, HEAD has no body, two slashes are no host', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await get('/', { method })).status, method).toBe(405);
    const head = await get('/goi.zip', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(big.length), '']);
    const path = await new Promise<number | undefined>((resolve) =>
      ask(`${server.origin}//khong-co`, (response) => resolve(response.resume().statusCode)).end(),
    );
    expect(path).toBe(404);
  });

  test('a download goes on where it stopped', async () => {
    const part = await get('/goi.zip', { headers: { range: 'bytes=7999990-' } });
    expect([part.status, part.headers.get('content-range'), (await part.text()).length]).toEqual([
      206,
      'bytes 7999990-7999999/8000000',
      10,
    ]);
    expect((await get('/goi.zip', { headers: { range: 'bytes=8000000-' } })).status).toBe(416);
  });

  test.skipIf(process.platform !== 'linux')('downloads that are broken off leave no open file', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let round = 0; round < 60; round += 1) {
      await new Promise<void>((resolve) => {
        const request = ask(`${server.origin}/goi.zip`, (response) =>
          response.once('data', () => response.destroy()).once('close', resolve),
        );
        request.on('error', () => undefined).end();
      });
    }
    await expect.poll(open).toBeLessThan(before + 10);
    expect((await get('/')).status).toBe(200);
  });

  test('a site that is built anew meanwhile is shown at once and whole', async () => {
    expect(await (await get('/')).text()).toBe('cũ');
    make(join(root, 'moi'), 'mới');
    swapFolder(join(root, 'moi'), dist);
    expect(await (await get('/')).text()).toBe('mới');
  });
});
