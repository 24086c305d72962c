/** Files of a design that few people take, and those need: for the print shop, and for the photocopier. */
import type { Item } from '../../materials/model/item.ts';
import { blackEdition } from '../shop/black.ts';
import { shopSet, shopSheets } from '../shop/set.ts';
import { STRINGS } from '../../strings/press.ts';
import { downloadOf } from './download.ts';
import type { Job } from './types.ts';

/** @param files pictures and design that the item's files depend on */
export function printJobs(item: Item, files: readonly string[]): Job[] {
  const design = item.art === undefined ? [] : [`src/press/templates/designs/${item.art.design}.typ`, 'src/press/templates/designs/shared'];
  const depends = [...design, ...files];
  const jobs: Job[] = [];
  const black = blackEdition(item);
  if (black !== undefined) {
    jobs.push({
      download: downloadOf(item, `${item.slug}-den-trang.pdf`, item.title, 'pdf', { variant: STRINGS.bw.variant, use: 'den-trang' }),
      listed: true,
      inputs: [item, 'den-trang'],
      files: depends,
      build: (press) => {
        const layout = press.typst().layout(black.template, black.input(press.site));
        return { bytes: layout.pdf(), pages: layout.pages };
      },
    });
  }
  if (shopSheets(item).length > 0) {
    jobs.push({
      download: downloadOf(item, `${item.slug}-nha-in.zip`, item.title, 'zip', { variant: STRINGS.shop.variant, use: 'nha-in' }),
      listed: true,
      inputs: [item, 'nha-in'],
      files: [...depends, 'src/press/shop/profile/fogra39l.icc', 'src/vocabulary/print-shop.ts'],
      build: (press) => shopSet(item, press),
    });
  }
  return jobs;
}
