import { join } from 'node:path';
import { writeAtomically } from '../../base/write-file.ts';
import { SourceError } from '../../legal/errors.ts';
import { zip } from '../files/zip.ts';
import type { LoadedItem } from '../../content/readers/items.ts';
import { makePlan } from '../plan/index.ts';
import type { PlanOptions } from '../plan/index.ts';
import type { Built, Job } from '../plan/types.ts';
import { createPress } from './press.ts';
import { OverflowError } from '../typst/failure.ts';
import { engineHash, jobKey, LOST, openCache, sha256 } from './cache.ts';
import type { Cache, KeptFile } from './cache.ts';
import { MANIFEST_PATH, manifestFile, manifestOf } from './manifest.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import { pool } from './pool.ts';

/** What a build needs. With `only`: no ZIPs, no manifest, nothing pruned from the cache. */
export interface BuildOptions extends PlanOptions {
  /** The repository. */
  root: string;
  /** Root of the built site: files go to `<outDir>/tai-ve/…`. */
  outDir: string;
  /** Where built files are kept between runs; default `<root>/.cache/tai-ve`. */
  cacheDir?: string;
  /** The site's address, "https://…"; without it no QR code and no links to the site are printed. */
  site?: string;
  log?: (line: string) => void;
}

/** What was built. */
export interface BuildReport {
  manifest: Manifest;
  built: number;
  fromCache: number;
  milliseconds: number;
}

/** `slides[3]` → ["slides", 2]; a name inside the text that the template knows better than we do stays as it is. */
const pathOf = (field: string): PropertyKey[] =>
  field.split('.').flatMap((step) => {
    const match = /^(\w+)\[(\d+)\]$/.exec(step);
    return match?.[1] === undefined ? [step] : [match[1], Number(match[2]) - 1];
  });

/** Tells an editor where a failed job went wrong. */
function explain(error: unknown, job: Job, items: readonly LoadedItem[]): unknown {
  if (!(error instanceof OverflowError)) {
    if (error instanceof Error && !(error instanceof SourceError))
      error.message = `${job.download.path} (${job.download.source}): ${error.message}`;
    return error;
  }
  const loaded = items.find(({ item }) => item.file === job.download.source);
  const line = loaded?.lineOf(pathOf(error.field));
  return new SourceError(
    { file: job.download.source, field: error.field, ...(line === undefined ? {} : { line }) },
    `Chữ tràn khung trong ${job.download.path}: ${error.message}`,
    'nội dung ngắn hơn',
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** What lies in the cache for certain, and its key. */
interface InCache extends KeptFile {
  key: string;
}

/** Looks for a file in the cache, and puts it there where it is missing. */
async function ensure(key: string, cache: Cache, build: () => Promise<Built> | Built): Promise<{ kept: InCache; cached: boolean }> {
  const known = cache.look(key);
  if (known !== undefined) return { kept: { ...known, key }, cached: true };
  const { bytes, pages } = await build();
  cache.put(key, { bytes, ...(pages === undefined ? {} : { pages }) });
  return { kept: { bytes: bytes.length, sha256: sha256(bytes), ...(pages === undefined ? {} : { pages }), key }, cached: false };
}

/** The bytes of a file that the cache had a moment ago. @throws Error where it was damaged or taken away since */
function bytesOf({ key }: InCache, cache: Cache): Uint8Array {
  const built = cache.get(key);
  if (built === undefined) throw new Error(LOST);
  return built.bytes;
}

/** Puts a file of the cache in its place, without holding it. */
function place({ key }: InCache, cache: Cache, file: string): void {
  if (!cache.share(key, file)) throw new Error(LOST);
}

/**
 * Builds every download and the manifest. All content is checked before anything is built, and everything is built before anything is
 * written to `outDir`: a build that stops leaves nothing half done.
 * @throws SourceError where content is wrong or a text overflows its frame
 */
export async function buildDownloads(options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const { root, outDir, only, site, log = () => undefined } = options;
  const cacheDir = options.cacheDir ?? join(root, '.cache/tai-ve');
  const { items, forms, jobs, bundles } = makePlan(root, options);
  const cache = openCache(cacheDir);
  const engine = engineHash(root);
  const press = createPress(root, cacheDir, site);
  const results = new Map<string, InCache>();
  const used = new Set<string>();
  let fromCache = 0;
  let done = 0;
  await pool(jobs, async (job) => {
    const key = jobKey(job, engine, root, site);
    used.add(key);
    const before = performance.now();
    try {
      const { kept, cached } = await ensure(key, cache, () => job.build(press));
      results.set(job.download.path, kept);
      done += 1;
      if (cached) fromCache += 1;
      else log(`[${done}/${jobs.length}] ${job.download.path} ${kilobytes(kept.bytes)} ${(performance.now() - before).toFixed(0)} ms`);
    } catch (error) {
      throw explain(error, job, items);
    }
  });

  const made = (path: string): InCache => {
    const kept = results.get(path);
    if (kept === undefined) throw new Error(`${path} chưa được tạo`);
    return kept;
  };
  const files: ManifestFile[] = [];
  for (const job of jobs) {
    const kept = made(job.download.path);
    place(kept, cache, join(outDir, job.download.path));
    if (job.listed) files.push(manifestFile(job.download, kept));
  }
  for (const { download, entries, extras } of only === undefined ? bundles : []) {
    const inside = entries.map(({ path, name }) => ({ path: name, kept: made(path) }));
    const more = extras.map(({ name, inputs }) => [name, inputs]);
    const key = sha256(JSON.stringify([engine, more, inside.map(({ path, kept }) => [path, kept.sha256])]));
    used.add(key);
    const { kept } = await ensure(key, cache, async () => ({
      bytes: zip([
        ...inside.map(({ path, kept: one }) => ({ path, bytes: bytesOf(one, cache) })),
        ...(await Promise.all(extras.map(async ({ name, build }) => ({ path: name, bytes: await build(press) })))),
      ]),
    }));
    place(kept, cache, join(outDir, download.path));
    files.push(manifestFile(download, kept));
  }
  const manifest = manifestOf(files, [...items.map(({ item }) => item.checked), ...forms.map(({ form }) => form.checked)]);
  if (only === undefined) {
    writeAtomically(join(outDir, MANIFEST_PATH), `${JSON.stringify(manifest, null, 1)}\n`);
    cache.prune(used);
  }
  const milliseconds = performance.now() - started;
  log(
    `tai-ve: ${files.length} tệp (${jobs.length - fromCache} tạo mới, ${fromCache} từ bộ nhớ đệm) trong ${(milliseconds / 1000).toFixed(1)} s`,
  );
  return { manifest, built: jobs.length - fromCache, fromCache, milliseconds };
}
