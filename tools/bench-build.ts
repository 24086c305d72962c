/**
 * `npm run bench -- build`: how long an extra page takes to build and how much memory it costs, beside Starlight on the same text, in one run.
 * `--pages 500,2500` other numbers of extra articles; `--rounds 3` each build three times, round by round, of which the quickest counts: on a
 * machine that others use too, one build of the same tree differs from the next by a quarter, and what is the site's own is the least.
 * Starlight is fetched from the npm registry into a temporary folder and never ours.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { option } from './bench/option.ts';
import { fetchPackages } from './bench/registry.ts';
import { article, numbersOf } from './bench/synthetic-law.ts';
import { leanBuild } from './lean.ts';

const ROOT = join(import.meta.dirname, '..');
const COUNTS = [0, ...option('pages', '500,2500').split(',').map(Number)];
const ROUNDS = Number(option('rounds', '1'));

const work = mkdtempSync(join(tmpdir(), 'do-dung-'));
const peaks = join(work, 'peaks.txt');
/** Every Node of a build says at its end how much memory it held at most (kB) and how long processors worked for it (µs). */
const spy = join(work, 'spy.mjs');
writeFileSync(
  spy,
  `import { appendFileSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); appendFileSync(${JSON.stringify(peaks)}, maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n'); });`,
);

interface BuildCost {
  seconds: number;
  /** Of processors, in all programs that are Node: what others do on the machine changes it little. */
  cpu: number;
  megabytes: number;
}

/** Runs Node to its end. @throws Error with what it said where it fails */
async function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said = (said + String(data)).slice(-4000)));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`node ${args.join(' ')} in ${folder} ended with ${code}:\n${said}`);
}

/** Builds a project and says how long it took and what the greatest of its processes held. @param how arguments and environment of Node */
async function build(folder: string, { args, env }: ReturnType<typeof leanBuild>): Promise<BuildCost> {
  rmSync(peaks, { force: true });
  appendFileSync(peaks, '');
  const start = performance.now();
  await run(folder, args, { ...env, NODE_OPTIONS: `--import=${spy}` });
  const seconds = (performance.now() - start) / 1000;
  const told = readFileSync(peaks, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const cpu = told.reduce((sum, [, time = 0]) => sum + time, 0) / 1e6;
  return { seconds, cpu, megabytes: Math.max(...told.map(([held = 0]) => held)) / 1024 };
}

/** The quickest of several rounds, and the most memory that one of them held. */
const bestOf = (rounds: readonly BuildCost[]): BuildCost => ({
  seconds: Math.min(...rounds.map(({ seconds }) => seconds)),
  cpu: Math.min(...rounds.map(({ cpu }) => cpu)),
  megabytes: Math.max(...rounds.map(({ megabytes }) => megabytes)),
});

/** Starlight as its users start it. */
const plainBuild: typeof leanBuild = (root) => ({ args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], env: process.env });

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Where a Starlight site has what it is made of. */
const SOURCE = 'src';

/** As many articles as a long decree has. */
const DOCUMENT = 125;

/** The files of one decree of so many articles. */
function decree(order: number, articles: number, random: () => number): Record<string, string> {
  const id = `nghi-dinh-${900 + order}-2026-nd-cp`;
  const facts = [
    `id: ${id}`,
    'kind: nghi-dinh',
    'type: Nghị định',
    `number: ${900 + order}/2026/NĐ-CP`,
    `title: Nghị định thử số ${order}`,
    'about: Văn bản để đo thời gian dựng trang.',
    'issuer: Chính phủ',
    'issued: 2026-06-01',
    'validity:',
    '  effective: 2026-07-01',
    '  basis: khoản 1 Điều 2',
    `articles: ${articles}`,
    'lookup: []',
    'sources:',
    '  - { title: Bản để đo, publisher: Phòng đo, checked: 2026-11-20 }',
    'checked: 2026-11-20',
  ];
  const files: Record<string, string> = { [`content/van-ban/${id}/van-ban.yaml`]: `${facts.join('\n')}\n` };
  for (const number of numbers(articles)) {
    const { title, body } = article(number, random);
    const matter = [
      `number: ${number}`,
      `title: ${title}`,
      `summary: ${title} nói gì.`,
      'audiences: [phu-huynh]',
      'keywords: []',
      'related: []',
      'checked: 2026-11-20',
    ];
    files[`content/van-ban/${id}/dieu-${number}.md`] = `---\n${matter.join('\n')}\n---\n${body}`;
  }
  return files;
}

/** A copy of this project with so many articles more, in decrees of 125. */
function ours(count: number): string {
  const folder = mkdtempSync(join(work, 'trang-'));
  for (const part of ['src', 'content', 'public', '.cache', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const random = numbersOf(1);
  for (const order of numbers(Math.ceil(count / DOCUMENT))) {
    appendFileSync(join(folder, 'content/van-ban/so-hieu.yaml'), `- ${900 + order}/2026/NĐ-CP\n`);
    write(folder, decree(order, Math.min(DOCUMENT, count - (order - 1) * DOCUMENT), random));
  }
  return folder;
}

/** The articles of a Starlight site, in the folder where Starlight stands: it finds its own modules nowhere else. */
function starlight(folder: string, count: number): string {
  for (const old of ['src', 'dist', '.astro', 'node_modules/.astro']) rmSync(join(folder, old), { recursive: true, force: true });
  const random = numbersOf(1);
  const sidebar = numbers(Math.ceil(count / DOCUMENT)).map(
    (order) => `{ label: 'Nghị định ${order}', items: [{ autogenerate: { directory: 'nghi-dinh-${order}' } }] }`,
  );
  write(folder, {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Đo', sidebar: [${sidebar.join(', ')}] })] });\n`,
    [`${SOURCE}/content.config.ts`]: `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    [`${SOURCE}/content/docs/index.md`]: '---\ntitle: Đo\n---\nTrang đầu.\n',
  });
  for (const place of numbers(count)) {
    const [order, number] = [Math.ceil(place / DOCUMENT), ((place - 1) % DOCUMENT) + 1];
    const { title, body } = article(number, random);
    write(folder, {
      [`${SOURCE}/content/docs/nghi-dinh-${order}/dieu-${number}.md`]: `---\ntitle: Điều ${number}. ${title}\n---\n${body}`,
    });
  }
  return folder;
}

try {
  const base = join(work, 'starlight');
  fetchPackages(base, ['astro@7', '@astrojs/starlight@0.42']);
  const sites = [
    ['this site', ours, leanBuild],
    ['Starlight', (count: number) => starlight(base, count), plainBuild],
  ] as const;
  const cells = sites.flatMap(([name, make, how]) =>
    COUNTS.map((count) => ({ name, count, make, how, first: [] as BuildCost[], again: [] as BuildCost[] })),
  );
  // Round by round: a machine that is slow for some minutes is slow for all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, count, make, how, first, again } of cells) {
      const folder = make(count);
      // The second build finds what the first has kept: the downloads and the pictures of shared links.
      first.push(await build(folder, how(folder)));
      again.push(await build(folder, how(folder)));
      if (folder !== base) rmSync(folder, { recursive: true, force: true });
      console.error(name, count, [first.at(-1), again.at(-1)]);
    }
  const rows = cells.map(({ name, count, first, again }) => {
    const least = cells.find((cell) => cell.name === name && cell.count === 0);
    const told = (
      [
        [first, least?.first],
        [again, least?.again],
      ] as const
    ).map(([rounds, without = []]) => {
      const [{ seconds, cpu, megabytes }, plain] = [bestOf(rounds), bestOf(without)];
      const each = (all: number, less: number): string => (count === 0 ? '–' : (((all - less) * 1000) / count).toFixed(1));
      return `${seconds.toFixed(1)} | ${each(seconds, plain.seconds)} | ${each(cpu, plain.cpu)} | ${Math.round(megabytes)}`;
    });
    return `| ${name} | ${count} | ${told.join(' | ')} |`;
  });
  console.log(
    `\n| | extra articles | first build, s | ms each | CPU ms each | peak MB | again, s | ms each | CPU ms each | peak MB |\n|---|---|---|---|---|---|---|---|---|---|\n${rows.join('\n')}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
