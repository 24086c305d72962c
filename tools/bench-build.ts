/**
 * `npm run bench -- build`: how long an extra page takes to build and how much memory it costs, beside Starlight on the same text, in one run.
 * `--pages 500,2500` other numbers of extra articles. Starlight is fetched from the npm registry into a temporary folder and never ours.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { article, seeded } from './bench/synthetic-law.ts';

const ROOT = join(import.meta.dirname, '..');
const at = process.argv.indexOf('--pages');
const COUNTS = [0, ...(at < 0 ? '500,2500' : (process.argv[at + 1] ?? '')).split(',').map(Number)];

const work = mkdtempSync(join(tmpdir(), 'do-dung-'));
const peaks = join(work, 'peaks.txt');
/** Every Node of a build says at its end how much memory it held at most (kB). */
const spy = join(work, 'spy.mjs');
writeFileSync(
  spy,
  `import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(${JSON.stringify(peaks)}, process.resourceUsage().maxRSS + '\\n'));`,
);

interface Measured {
  seconds: number;
  megabytes: number;
}

/** Runs a command to its end. @throws Error with what it said where it fails */
async function run(folder: string, command: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said = (said + String(data)).slice(-4000)));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} in ${folder} ended with ${code}:\n${said}`);
}

/** Builds a project and says how long it took and what the greatest of its processes held. */
async function build(folder: string): Promise<Measured> {
  rmSync(peaks, { force: true });
  appendFileSync(peaks, '');
  const start = performance.now();
  await run(folder, process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { NODE_OPTIONS: `--import=${spy}` });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number)) / 1024;
  return { seconds, megabytes };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A copy of this project with so many articles more. */
function ours(count: number): string {
  const folder = mkdtempSync(join(work, 'trang-'));
  for (const part of ['src', 'content', 'public', '.cache', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  if (count === 0) return folder;
  const random = seeded(1);
  const law = 'content/van-ban/nghi-dinh-901-2026-nd-cp';
  appendFileSync(join(folder, 'content/van-ban/so-hieu.yaml'), '- 901/2026/NĐ-CP\n');
  write(folder, {
    [`${law}/van-ban.yaml`]: `id: nghi-dinh-901-2026-nd-cp\nkind: nghi-dinh\ntype: Nghị định\nnumber: 901/2026/NĐ-CP\ntitle: Nghị định thử\nabout: Văn bản để đo thời gian dựng trang.\nissuer: Chính phủ\nissued: 2026-06-01\nvalidity:\n  effective: 2026-07-01\n  basis: khoản 1 Điều 2\narticles: ${count}\nlookup: []\nsources:\n  - { title: Bản để đo, publisher: Phòng đo, checked: 2026-11-20 }\nchecked: 2026-11-20\n`,
  });
  for (const number of numbers(count)) {
    const { title, body } = article(number, random);
    write(folder, {
      [`${law}/dieu-${number}.md`]: `---\nnumber: ${number}\ntitle: ${title}\nsummary: ${title} nói gì.\naudiences: [phu-huynh]\nkeywords: []\nrelated: []\nchecked: 2026-11-20\n---\n${body}`,
    });
  }
  return folder;
}

/** A Starlight site of the same articles. */
function starlight(base: string, count: number): string {
  const folder = join(base, `n-${count}`);
  const random = seeded(1);
  write(folder, {
    'package.json': '{"type":"module"}',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Đo', sidebar: [{ label: 'Điều', items: [{ autogenerate: { directory: 'dieu' } }] }] })] });\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    'src/content/docs/index.md': '---\ntitle: Đo\n---\nTrang đầu.\n',
  });
  for (const number of numbers(count)) {
    const { title, body } = article(number, random);
    write(folder, { [`src/content/docs/dieu/dieu-${number}.md`]: `---\ntitle: Điều ${number}. ${title}\n---\n${body}` });
  }
  symlinkSync(join(base, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

try {
  const base = join(work, 'starlight');
  write(base, { 'package.json': '{"type":"module","private":true}' });
  await run(base, 'npm', ['install', '--no-audit', '--no-fund', 'astro@7', '@astrojs/starlight@0.42']);
  const rows: string[] = [];
  for (const [name, make] of [
    ['this site', ours],
    ['Starlight', (count: number) => starlight(base, count)],
  ] as const) {
    let least: Measured | undefined;
    for (const count of COUNTS) {
      const folder = make(count);
      const measured = await build(folder);
      rmSync(folder, { recursive: true, force: true });
      least ??= measured;
      const each = count === 0 ? '–' : (((measured.seconds - least.seconds) * 1000) / count).toFixed(1);
      rows.push(`| ${name} | ${count} | ${measured.seconds.toFixed(1)} | ${each} | ${Math.round(measured.megabytes)} |`);
      console.error(rows.at(-1));
    }
  }
  console.log(`\n| | extra articles | seconds | ms each | peak MB of the greatest process |\n|---|---|---|---|---|\n${rows.join('\n')}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
