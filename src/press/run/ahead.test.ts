import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Card } from '../../share/card.ts';
import { cardPrints } from '../share/cards.ts';
import { ROOT } from '../test-support/press.ts';
import { cardsAhead } from './ahead.ts';
import { TOGETHER, type CardKeeping } from './card-keeper.ts';
import { makePrints } from './prints.ts';

vi.mock(import('node:child_process'), { spy: true });
const started = vi.mocked(fork);
afterEach(() => {
  started.mockClear();
  vi.unstubAllEnvs();
});

const FOOT = 'Tên trang';
/** Whatever the machine has. */
const ROOMY = { cores: 2, memory: 2 ** 30 };

/** As many cards as that, no two alike. */
const cardsOf = (count: number): Card[] =>
  Array.from({ length: count }, (_, index) => ({ tone: 'law', label: 'Luật', title: `Điều ${index + 1}`, text: 'Tóm tắt.' }));
const TOO_LONG: Card = { tone: 'law', label: 'Luật', title: 'Điều rất dài '.repeat(200), text: '' };

function place(): CardKeeping & { kept: () => number; print: (cards: readonly Card[]) => ReturnType<typeof makePrints> } {
  const folder = mkdtempSync(join(tmpdir(), 'lam-truoc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const cacheDir = join(folder, 'cache');
  const posters = join(folder, 'posters');
  return {
    root: ROOT,
    cacheDir,
    foot: FOOT,
    posters,
    kept: () => readdirSync(cacheDir).filter((name) => name.endsWith('.tep')).length,
    print: (cards) => makePrints({ root: ROOT, outDir: join(folder, 'out'), cacheDir }, cardPrints(cards, FOOT, posters)),
  };
}

/** Asks for all cards and waits for the end. */
async function askAll(keeping: CardKeeping, cards: readonly Card[], machine = ROOMY): Promise<{ lacked: number; warned: string[] }> {
  const warned: string[] = [];
  const ahead = cardsAhead(keeping, (how) => warned.push(how), machine);
  cards.forEach(ahead.ask);
  return { lacked: await ahead.end(), warned };
}

test('the program makes pictures while cards are still being asked for; at the end all are there, and the press makes none', async () => {
  const { kept, print, ...keeping } = place();
  const cards = cardsOf(TOGETHER + 3);
  const warn = vi.fn();
  const ahead = cardsAhead(keeping, warn, ROOMY);
  cards.slice(0, TOGETHER).forEach(ahead.ask);
  // Nothing but the program writes before the end.
  await expect.poll(kept, { timeout: 30_000 }).toBe(TOGETHER);
  cards.slice(TOGETHER).forEach(ahead.ask);
  expect(await ahead.end()).toBe(cards.length);
  expect(kept()).toBe(cards.length);
  expect(started).toHaveBeenCalledOnce();
  expect(warn).not.toHaveBeenCalled();
  expect(await print(cards)).toMatchObject({ files: cards.length, built: 0 });
});

test.each([
  ['what is kept already', ROOMY, TOGETHER * 2, true],
  ['a few, which this program makes itself', ROOMY, TOGETHER - 1, false],
  ['all of them where there is no second core', { ...ROOMY, cores: 1 }, TOGETHER + 1, false],
  ['all of them where memory is short', { ...ROOMY, memory: ROOMY.memory - 1 }, TOGETHER + 1, false],
])('no program is started for %s', async (_which, machine, count, before) => {
  const { kept, print, ...keeping } = place();
  const cards = cardsOf(count);
  if (before) await askAll(keeping, cards, { ...ROOMY, cores: 1 });
  expect(await askAll(keeping, cards, machine)).toEqual({ lacked: before ? 0 : count, warned: [] });
  expect(started).not.toHaveBeenCalled();
  expect(kept()).toBe(count);
  expect(await print(cards)).toMatchObject({ built: 0 });
});

test('a card that cannot be drawn stops no other; the press meets it again and says what is wrong', async () => {
  const { kept, print, ...keeping } = place();
  const cards = [...cardsOf(TOGETHER), TOO_LONG];
  expect(await askAll(keeping, [TOO_LONG, ...cards])).toMatchObject({ warned: [] });
  expect(started).toHaveBeenCalledOnce();
  expect(kept()).toBe(TOGETHER);
  await expect(print(cards)).rejects.toThrow('tiêu đề của ảnh chia sẻ quá dài');
});

test('a poster becomes a picture too; one that is not there is left to the press', async () => {
  const { kept, print, ...keeping } = place();
  const poster = (name: string): Card => ({ tone: 'campaign', label: '', title: 'Áp phích', text: '', poster: `/${name}.png` });
  await askAll(keeping, [poster('khong-co')]);
  expect(kept()).toBe(0);
  await makePoster(join(keeping.posters, 'co.png'));
  await askAll(keeping, [poster('co')]);
  expect(kept()).toBe(1);
  expect(await print([poster('co')])).toMatchObject({ built: 0 });
});

test.each<[string, string, () => void, ((child: ChildProcess) => void)?]>([
  ['does not start', '9', () => vi.stubEnv('NODE_OPTIONS', '--khong-co-tuy-chon-nay')],
  ['is ended', 'SIGKILL', () => undefined, (child) => child.kill('SIGKILL')],
])('where the program %s, that is told and the pictures are made here', async (_how, code, before, after) => {
  const { kept, print, ...keeping } = place();
  before();
  const cards = cardsOf(TOGETHER * 2);
  const warn = vi.fn();
  const ahead = cardsAhead(keeping, warn, ROOMY);
  cards.forEach(ahead.ask);
  const [child] = started.mock.results.map(({ value }) => value as ChildProcess);
  if (child === undefined) throw new Error('not started');
  after?.(child);
  expect(await ahead.end()).toBe(cards.length);
  expect(warn).toHaveBeenCalledExactlyOnceWith(code);
  expect(kept()).toBe(cards.length);
  expect(await print(cards)).toMatchObject({ built: 0 });
});

test('the program ends with the build that started it, whatever is still to be made', async () => {
  const { kept, print: _print, ...keeping } = place();
  const child = fork(join(ROOT, 'src/press/run/ahead-program.ts'), [JSON.stringify(keeping)]);
  const closed = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const first = new Promise((resolve) => child.once('message', resolve));
  const cards = cardsOf(TOGETHER * 20);
  for (let at = 0; at < cards.length; at += TOGETHER) child.send(cards.slice(at, at + TOGETHER));
  await first;
  child.disconnect();
  expect(await closed).toEqual({ code: 0, signal: null });
  expect(kept()).toBeLessThan(cards.length);
});

/** A file that sharp reads as a poster. */
async function makePoster(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await sharp({ create: { width: 60, height: 40, channels: 3, background: 'white' } })
    .png()
    .toFile(file);
}
