import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { svgPage } from '../images/svg-pages.ts';
import { makePlan } from '../plan/index.ts';
import { documentsOf } from '../plan/documents.ts';
import { createTypst } from '../typst/compiler.ts';
import { artInput } from '../typst/input.ts';

/**
 * Pictures of every page of the items with these slugs (all items without), for looking at: `<outDir>/_xem/<name>-<page>.png`.
 * @returns the files written
 */
export async function pagePictures(
  root: string,
  outDir: string,
  only: readonly string[] | undefined,
  site: string | undefined,
): Promise<string[]> {
  const typst = createTypst(root, join(root, '.cache/tai-ve'));
  const folder = join(outDir, '_xem');
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const draw = async (name: string, svg: string, pages: number): Promise<void> => {
    for (let page = 0; page < pages; page += 1) {
      const file = join(folder, `${name}-${page + 1}.png`);
      await sharp(Buffer.from(svgPage(svg, page, pages)), { limitInputPixels: false })
        .resize({ width: 1100, height: 1300, fit: 'inside' })
        .png()
        .toFile(file);
      written.push(file);
    }
  };
  for (const { item } of makePlan(root, only === undefined ? {} : { only }).items) {
    const { art } = item;
    if (art !== undefined) {
      for (const size of art.sizes)
        await draw(`${item.slug}-${size}`, typst.layout(`designs/${art.design}`, artInput(item, art, size, site)).svg(), 1);
    } else {
      for (const { name, template, input } of documentsOf(item)) {
        const layout = typst.layout(template, input(site));
        await draw(name, layout.svg(), layout.pages);
      }
    }
  }
  return written;
}
