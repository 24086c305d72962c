import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD_SIZE, cardPath, type Card } from '../../share/card.ts';
import { COLORS, PALETTE } from '../../vocabulary/palette.ts';
import { rasterise, smallPng } from '../images/image.ts';
import { indexedPng } from '../images/indexed-png.ts';
import { Lettering } from '../images/lettering.ts';
import type { Pixels } from '../images/image.ts';
import type { Built, Press } from '../plan/types.ts';
import { sha256 } from '../run/cache.ts';
import type { Print } from '../run/prints.ts';
import { STRINGS } from '../../strings/press.ts';

/** Input of templates/share-card.typ. */
export const cardInput = (card: Card, foot: string): Record<string, unknown> => ({
  palette: PALETTE,
  colors: COLORS,
  strings: STRINGS,
  title: card.title === '' ? foot : card.title,
  summary: card.text,
  keywords: [],
  // A picture holds no date; the template's frame wants one.
  date: [2026, 1, 1],
  qr: null,
  link: '',
  card: { ...card, foot },
});

async function posterPixels(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .resize({ ...CARD_SIZE, fit: 'cover' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * The picture of one card.
 *
 * @param foot name of the site @param outDir root of the built site, where the posters are @param lettering draws all cards of a run
 */
function cardPrint(card: Card, foot: string, outDir: string, lettering: Lettering): Print {
  const { poster } = card;
  const file = poster === undefined ? undefined : join(outDir, poster);
  return {
    path: cardPath(card),
    inputs: [card, foot, file === undefined ? '' : sha256(readFileSync(file))],
    build: async (press: Press): Promise<Built> => {
      if (file !== undefined) return { bytes: await smallPng(await posterPixels(file), 32) };
      const svg = press.typst().layout('share-card', cardInput(card, foot)).svg();
      const picture = await lettering.draw(svg);
      return { bytes: await (picture === undefined ? smallPng(await rasterise(svg, CARD_SIZE.width), 16) : indexedPng(picture)) };
    },
  };
}

/** One picture for each different card. */
export function cardPrints(cards: readonly Card[], foot: string, outDir: string): Print[] {
  const lettering = new Lettering();
  return [...new Map(cards.map((card) => [cardPath(card), cardPrint(card, foot, outDir, lettering)])).values()];
}
