/**
 * `npm run hosting`: after `npm run build`, makes what a host of one's own needs: `may-chu/nginx.conf` and `may-chu/Caddyfile` with the headers that the
 * built site asks for, and beside each page its compressed form (.br, .gz), so that no request has to wait for it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../src/base/files-below.ts';
import { siteAddress } from '../src/base/site-address.ts';
import { caddyFile, nginxFile, readHeadersFile } from '../src/hosting/files.ts';
import { isCompressible } from '../src/hosting/types.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** Below this the answer's head weighs more than what is saved. */
const WORTH = 1024;

if (!existsSync(join(dist, '_headers'))) {
  console.error('\nChưa có trang đã dựng trong dist/: chạy “npm run build” trước.\n');
  process.exit(1);
}
const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
const site = siteAddress();
const place = { port: 80, root: dist, ...(site === undefined ? {} : { host: new URL(site).host }) };
mkdirSync(join(root, 'may-chu'), { recursive: true });
writeFileSync(join(root, 'may-chu/nginx.conf'), nginxFile(rules, place));
writeFileSync(join(root, 'may-chu/Caddyfile'), caddyFile(rules, place));

let files = 0;
let before = 0;
let after = 0;
for (const name of filesBelow(dist)) {
  if (!isCompressible(name)) continue;
  const bytes = readFileSync(join(dist, name));
  if (bytes.length < WORTH) continue;
  const br = brotliCompressSync(bytes, {
    params: {
      // The file of all pages repeats itself over megabytes: a wide window, and the last percent is not worth a minute.
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2_000_000 ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(dist, `${name}.br`), br);
  writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  files += 1;
  before += bytes.length;
  after += br.length;
}
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');
console.log(
  `may-chu/nginx.conf, may-chu/Caddyfile; ${files} tệp nén sẵn: ${megabytes(before)} MB còn ${megabytes(after)} MB (br). Cách dùng: docs/van-hanh.md`,
);
