import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { build } from 'vite';
import { hasDates } from '../legal/document.ts';
import { validityOn } from '../legal/validity.ts';
import { PACK_PATH, WORKER_PATH } from '../offline/names.ts';
import { keptOf } from '../offline/pack.ts';
import { siteLibrary } from '../ui/library.ts';
import { buildDate } from '../vietnamese/dates.ts';
import { OLDEST } from '../vocabulary/browsers.ts';
import { ICON_SIZES, iconPath, iconSvg } from '../vocabulary/kite.ts';

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

/** Writes what works without a network into the finished site: the pages in one file, the service worker, and the icons of the installed site. */
export function keptOffline(): AstroIntegration {
  return {
    name: 'khong-mang',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const root = process.cwd();
        const day = buildDate();
        const ended = siteLibrary().documents.filter(
          ({ facts }) => hasDates(facts.validity) && validityOn(facts.validity, day) === 'repealed',
        );
        const leftOut = ended.map(({ facts }) => facts.id);
        const pack = join(dist, PACK_PATH);
        mkdirSync(dirname(pack), { recursive: true });
        const file = openSync(pack, 'w');
        const kept = keptOf(dist, leftOut, (piece) => writeFileSync(file, piece));
        closeSync(file);
        const put = (path: string, content: string | Uint8Array): void => {
          mkdirSync(dirname(join(dist, path)), { recursive: true });
          writeFileSync(join(dist, path), content);
        };
        put(WORKER_PATH, await bundle(root, { 'self.__WB_MANIFEST': JSON.stringify(kept.assets), PACK_HASH: JSON.stringify(kept.hash) }));
        for (const size of ICON_SIZES)
          put(iconPath(size), await sharp(Buffer.from(iconSvg()), { density: 300 }).resize(size, size).png().toBuffer());
        logger.info(`${kept.pages} trang, ${kept.assets.length} tệp giữ lại sau lần xem đầu`);
      },
    },
  };
}
