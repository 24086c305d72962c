import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { build } from 'vite';
import { onPageMade } from '../base/made-pages.ts';
import { placeFile } from '../base/write-file.ts';
import { hasDates } from '../legal/document.ts';
import { validityOn } from '../legal/validity.ts';
import { PACK_PATH, WORKER_PATH } from '../offline/names.ts';
import { keptAssets, PackWriter } from '../offline/pack.ts';
import { siteLibrary } from '../ui/library.ts';
import { buildDate, type IsoDate } from '../vietnamese/dates.ts';
import { OLDEST } from '../vocabulary/browsers.ts';
import { ICON_SIZES, iconPath, iconSvg } from '../vocabulary/kite.ts';
import { MAKING } from './whole.ts';

/** The service worker with its libraries in one script, old browsers' syntax included. */
async function bundle(root: string, define: Record<string, string>): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: Object.entries(OLDEST).map(([name, version]) => `${name}${version}`),
      lib: { entry: join(root, 'src/offline/worker.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk');
  if (script === undefined) throw new Error('src/offline/worker.ts: không đóng gói được');
  return script.code;
}

/** Ids of the documents that have ended on a day. */
const endedOn = (day: IsoDate): string[] =>
  siteLibrary()
    .documents.filter(({ facts }) => hasDates(facts.validity) && validityOn(facts.validity, day) === 'repealed')
    .map(({ facts }) => facts.id);

/** Writes what works without a network into the finished site: the pages in one file, the service worker, and the icons of the installed site. */
export function keptOffline(): AstroIntegration {
  const root = process.cwd();
  // Beside the site: what empties its folder is still to come when the first page is made.
  const making = join(root, MAKING, 'goi-trang.json');
  let file = -1;
  let pack: PackWriter | undefined;
  return {
    name: 'khong-mang',
    hooks: {
      'astro:build:start': () => {
        file = openSync(making, 'w');
        const made = new PackWriter((piece) => writeFileSync(file, piece), endedOn(buildDate()));
        onPageMade((address, html) => made.add(address, html));
        pack = made;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (pack === undefined) return;
        const dist = fileURLToPath(dir);
        const kept = pack.end();
        closeSync(file);
        placeFile(making, join(dist, PACK_PATH));
        const put = (path: string, content: string | Uint8Array): void => {
          mkdirSync(dirname(join(dist, path)), { recursive: true });
          writeFileSync(join(dist, path), content);
        };
        const assets = keptAssets(dist);
        const worker = await bundle(root, { 'self.__WB_MANIFEST': JSON.stringify(assets), PACK_HASH: JSON.stringify(kept.hash) });
        put(WORKER_PATH, worker);
        for (const size of ICON_SIZES)
          put(iconPath(size), await sharp(Buffer.from(iconSvg()), { density: 300 }).resize(size, size).png().toBuffer());
        logger.info(`${kept.pages} trang, ${assets.length} tệp giữ lại sau lần xem đầu`);
      },
    },
  };
}
