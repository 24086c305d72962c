/** Preflight of every set for a print shop that the site offers: what a print shop would send back is a fault here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { shopFaults } from '../../src/press/test-support/shop-faults.ts';
import { SHOP_SIZES, type ShopSize, type ShopSizeId } from '../../src/vocabulary/print-shop.ts';
import { DIST, readBuilt } from '../support/dist.ts';

interface Listed {
  path: string;
  kind: string;
  use?: string;
}

let sets: Listed[] = [];
beforeAll(() => {
  sets = (JSON.parse(readBuilt('/tai-ve/danh-muc.json')) as { files: Listed[] }).files.filter(({ use }) => use === 'nha-in');
});

/** The size that a file's name ends with; leaflets and certificates lie on their side. */
function sizeOf(path: string, kind: string): ShopSize | undefined {
  const id = (Object.keys(SHOP_SIZES) as ShopSizeId[]).find((one) => new RegExp(`-${one}(?:-net)?\\.pdf$`).test(path));
  if (id === undefined) return undefined;
  const size: ShopSize = SHOP_SIZES[id];
  return kind === 'leaflet' || kind === 'certificate' ? { ...size, width: size.height, height: size.width } : size;
}

test('every PDF of every set passes preflight', async () => {
  expect(sets.length).toBeGreaterThanOrEqual(10);
  const faults: string[] = [];
  let seen = 0;
  for (const { path, kind } of sets) {
    const files = Object.entries(unzipSync(new Uint8Array(readFileSync(join(DIST, path)))));
    const pdfs = files.filter(([name]) => /^[12]-.*\.pdf$/.test(name));
    if (pdfs.length === 0 || !files.some(([name]) => name === 'phieu-dat-in.pdf')) faults.push(`${path}: no PDF, or no job ticket`);
    for (const [name, bytes] of pdfs) {
      const size = sizeOf(name, kind);
      const told = size === undefined ? ['of no known size'] : await shopFaults(bytes, size, name.startsWith('2-'));
      faults.push(...told.map((fault) => `${path} ${name}: ${fault}`));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});
