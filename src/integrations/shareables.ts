import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardPrints, halfSheetPrints, makePrints, studioPrints } from '../press/index.ts';
import type { PrintReport } from '../press/index.ts';
import { siteAddress } from '../base/site-address.ts';
import { studioItems } from '../content/studio-items.ts';
import { contactAddress } from '../share/contact.ts';
import { common } from '../strings/common.ts';
import { siteLibrary } from '../ui/library.ts';
import { askedCards } from '../ui/share/cards.ts';

const told = (what: string, { files, built, milliseconds }: PrintReport): string =>
  `${what}: ${files} tệp (${built} tạo mới, ${files - built} từ bộ nhớ đệm) trong ${(milliseconds / 1000).toFixed(1)} s`;

/** Makes what belongs to finished pages: the picture of each shared link, the half sheet of each question, and what visitors make their own. */
export function shareables(): AstroIntegration {
  const root = process.cwd();
  return {
    name: 'chia-se',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (contactAddress(process.env) === undefined) logger.warn('Chưa có CONTACT_EMAIL: các trang không có mục “Báo chỗ sai”.');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const site = siteAddress();
        const { firstHelp, questions: loaded } = siteLibrary();
        const questions = loaded.map(({ question }) => question);
        const sheets = await makePrints(
          { root, outDir, cacheDir: join(root, '.cache/phieu-a5'), ...(site === undefined ? {} : { site }) },
          halfSheetPrints(questions, firstHelp.lines),
        );
        logger.info(told('phiếu A5', sheets));
        const bases = await makePrints(
          { root, outDir, cacheDir: join(root, '.cache/tu-lam'), ...(site === undefined ? {} : { site }) },
          studioPrints(studioItems(siteLibrary())),
        );
        logger.info(told('mẫu tự làm', bases));
        const cards = cardPrints(askedCards(), common.siteName, outDir);
        logger.info(told('ảnh chia sẻ', await makePrints({ root, outDir, cacheDir: join(root, '.cache/anh-chia-se') }, cards)));
      },
    },
  };
}
