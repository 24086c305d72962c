import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { ExtractedPage } from '../index/extract.ts';
import { gatherBeside } from './beside.ts';
import { gatherHere, type Gathering } from './gathering.ts';

vi.mock(import('node:child_process'), { spy: true });
const started = vi.mocked(fork);
afterEach(() => {
  started.mockClear();
  vi.unstubAllEnvs();
});

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = 60;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gom-trang-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const page = (number: number): string =>
  `<!doctype html><html lang="vi"><head><title>x</title><meta name="description" content="Tóm tắt ${number}"></head><body><main data-pagefind-body><h1>Điều ${number}</h1><h2 id="phan">Phần</h2><p>Đường đến nơi giúp đỡ số ${number}.</p></main></body></html>`;

/** What is given: pages that are searched, one that is not, the home page, a page of what is not found. */
const SITE: readonly (readonly [address: string, html: string])[] = [
  ['/', page(0)],
  ['/khong-tim/', '<!doctype html><html lang="vi"><body><main><h1>Không tìm</h1></main></body></html>'],
  ['/404.html', page(404)],
  ...Array.from({ length: PAGES }, (_, index) => [`/trang-${index}/`, page(index)] as const),
];

/** Gives the site and writes it. @returns what was read of each page, how many the full text holds, and the names of its files (hashes of what is in them) */
async function gathered(gathering: Gathering): Promise<{ read: (ExtractedPage | undefined)[]; pages: number; files: string[] }> {
  const reads = [];
  for (const [address, html] of SITE) {
    const { read, room } = gathering.take(address, html);
    reads.push(read);
    await room;
  }
  const dist = folder();
  const pages = await gathering.write(dist);
  return {
    read: await Promise.all(reads),
    pages,
    files: readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' }).sort(),
  };
}

/** The program that was started. */
function program(): ChildProcess {
  const [child] = started.mock.results.map(({ value }) => value as ChildProcess);
  if (child === undefined) throw new Error('not started');
  return child;
}

const closed = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));

test('pages are read beside the build as in it, file by file of the full text; the program ends when that is written', async () => {
  const here = await gathered(gatherHere());
  expect(started).not.toHaveBeenCalled();
  expect(here.read.filter((read) => read !== undefined)).toHaveLength(PAGES + 1);
  expect(here.read[0]).toMatchObject({ title: 'Điều 0', description: 'Tóm tắt 0', sections: [{}, { anchor: 'phan', heading: 'Phần' }] });
  // The home page lists others: it is no page of the full text.
  expect(here.pages).toBe(PAGES);
  const gathering = gatherBeside(ROOT);
  const end = closed(program());
  expect(await gathered(gathering)).toEqual(here);
  expect(await end).toEqual({ code: 0, signal: null });
});

test('what the program meets is told to who waits', async () => {
  const gathering = gatherBeside(ROOT);
  await expect(gathering.take('/a/', undefined as unknown as string).read).rejects.toThrow('undefined');
  // Pagefind dies where it cannot write, and never says so.
  const file = join(folder(), 'tep');
  writeFileSync(file, '');
  await gathering.take('/a/', page(1)).read;
  await expect(gathering.write(file)).rejects.toThrow('dừng trước khi xong (1)');
});

test.each<[string, string, () => void, ((child: ChildProcess) => void)?]>([
  ['does not start', '9', () => vi.stubEnv('NODE_OPTIONS', '--khong-co-tuy-chon-nay')],
  ['is ended', 'SIGKILL', () => undefined, (child) => child.kill('SIGKILL')],
])('where the program %s, the build stops and says it, whatever was on its way', async (_how, code, before, after) => {
  before();
  const gathering = gatherBeside(ROOT);
  const [first, second] = [gathering.take('/a/', page(1)), gathering.take('/b/', page(2))];
  after?.(program());
  const told = `dừng trước khi xong (${code})`;
  await expect(Promise.all([first.read, second.read])).rejects.toThrow(told);
  await expect(gathering.take('/c/', page(3)).read).rejects.toThrow(told);
  await expect(gathering.write(folder())).rejects.toThrow(told);
});

test('the program ends with the build that started it, whatever is still to be read', async () => {
  const child = fork(join(ROOT, 'src/search/gather/program.ts'), [], { serialization: 'advanced' });
  const end = closed(child);
  const first = new Promise((resolve) => child.once('message', resolve));
  for (let number = 0; number < 500; number += 1) child.send({ address: `/trang-${number}/`, html: page(number) });
  await first;
  child.disconnect();
  expect(await end).toEqual({ code: 0, signal: null });
});
