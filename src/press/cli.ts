import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteAddress } from '../base/site-address.ts';
import { printedItems } from '../content/addresses.ts';
import { openLibrary } from '../content/library.ts';
import { SourceError } from '../legal/errors.ts';
import { buildDate } from '../vietnamese/dates.ts';
import { pagePictures } from './run/look.ts';
import { buildDownloads } from './run/build.ts';
import { makePlan } from './plan/index.ts';

const USAGE = `node src/press/cli.ts --out THƯ-MỤC [--only slug[,slug]] [--site https://…] [--png] | --check [--only …]
  --check  chỉ đọc và kiểm tra nội dung
  --png    vẽ từng trang PDF, thiết kế và ảnh thành PNG trong THƯ-MỤC/_xem để nhìn`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    site: { type: 'string' },
    check: { type: 'boolean' },
    png: { type: 'boolean' },
    cache: { type: 'string' },
  },
});
const root = resolve(import.meta.dirname, '../..');

try {
  const only = values.only?.split(',');
  // The library as the site opens it: what citations lead to and the addresses of kits are known, so that both make the same files.
  const library = openLibrary(root, buildDate());
  library.assertSound();
  const content = { items: printedItems(library), forms: library.forms };
  if (values.check === true) {
    const { items, forms, jobs, bundles } = makePlan(root, { ...content, ...(only === undefined ? {} : { only }) });
    console.log(
      `${items.length} mục, ${forms.length} biểu mẫu, ${jobs.filter((job) => job.listed).length} tệp, ${bundles.length} gói ZIP: không có lỗi`,
    );
  } else if (values.out === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const site = values.site ?? siteAddress();
    await buildDownloads({
      root,
      outDir: resolve(values.out),
      ...content,
      log: console.log,
      ...(only === undefined ? {} : { only }),
      ...(site === undefined ? {} : { site }),
      ...(values.cache === undefined ? {} : { cacheDir: resolve(values.cache) }),
    });
    if (values.png === true) for (const file of await pagePictures(root, resolve(values.out), only, site)) console.log(file);
  }
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(`Lỗi nội dung: ${error.message}`);
  process.exitCode = 1;
}
