import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardPrints, cardsAhead, halfSheetPrints, makePrints, studioPrints } from '../press/index.ts';
import type { CardsAhead, PrintReport } from '../press/index.ts';
import { STAGING } from '../press/for-site.ts';
import { siteAddress } from '../base/site-address.ts';
import { studioItems } from '../content/studio-items.ts';
import { contactAddress } from '../share/contact.ts';
import { build } from '../strings/build.ts';
import { common } from '../strings/common.ts';
import { siteLibrary } from '../ui/library.ts';
import { askedCards, onCardAsked } from '../ui/share/cards.ts';

const told = (what: string, { files, built, milliseconds }: PrintReport): string =>
  `${what}: ${files} tệp (${built} tạo mới, ${files - built} từ bộ nhớ đệm) trong ${(milliseconds / 1000).toFixed(1)} s`;

/** Makes what belongs to finished pages: the picture of each shared link, the half sheet of each question, and what visitors make their own. */
export function shareables(): AstroIntegration {
  const root = process.cwd();
  const cardCache = join(root, '.cache/anh-chia-se');
  let ahead: CardsAhead;
  return {
    name: 'chia-se',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (contactAddress(process.env) === undefined) logger.warn('Chưa có CONTACT_EMAIL: các trang không có mục “Báo chỗ sai”.');
        // Posters come into the site at the end; until then they stand where the press has put them.
        ahead = cardsAhead({ root, cacheDir: cardCache, foot: common.siteName, posters: join(root, STAGING) }, (how) =>
          logger.warn(build.aheadFailed(how)),
        );
        onCardAsked(ahead.ask);
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
        const waiting = performance.now();
        const made = await ahead.end();
        const waited = performance.now() - waiting;
        const cards = await makePrints({ root, outDir, cacheDir: cardCache }, cardPrints(askedCards(), common.siteName, outDir));
        logger.info(told('ảnh chia sẻ', { files: cards.files, built: cards.built + made, milliseconds: cards.milliseconds + waited }));
      },
    },
  };
}
