import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD_SIZE, cardPath, type Card } from '../../share/card.ts';
import { COLORS, PALETTE } from '../../vocabulary/palette.ts';
import { rasterise, smallPng } from '../images/image.ts';
import { indexedPng } from '../images/indexed-png.ts';
import { Lettering } from '../images/lettering.ts';
import { svgPage } from '../images/svg-pages.ts';
import type { Pixels } from '../images/image.ts';
import type { Press } from '../plan/types.ts';
import { sha256 } from '../run/cache.ts';
import type { Print } from '../run/prints.ts';
import { STRINGS } from '../../strings/press.ts';

/** Input of templates/share-card.typ: a page for each card. */
export const cardInput = (cards: readonly Card[], foot: string): Record<string, unknown> => ({
  palette: PALETTE,
  colors: COLORS,
  strings: STRINGS,
  title: foot,
  summary: '',
  keywords: [],
  // A picture holds no date; the template's frame wants one.
  date: [2026, 1, 1],
  qr: null,
  link: '',
  cards: cards.map((card) => ({ ...card, foot })),
});

async function posterPixels(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .resize({ ...CARD_SIZE, fit: 'cover' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Draws cards; keeps grounds and letters for the next. */
export interface CardArtist {
  /** The picture of one card. @throws what the system says where its poster is not there */
  print: (card: Card) => Print;
  /**
   * The pictures of some cards without posters as PNG, in their order. Laid out together, thirty take a sixth of the time that they take one by one.
   * @throws OverflowError where a title of them fits at no size
   */
  draw: (press: Press, cards: readonly Card[]) => AsyncGenerator<Buffer>;
}

/** @param foot name of the site @param posters root of the folder where posters are */
export function cardArtist(foot: string, posters: string): CardArtist {
  const lettering = new Lettering(CARD_SIZE);
  async function* draw(press: Press, cards: readonly Card[]): AsyncGenerator<Buffer> {
    const svg = press.typst().layout('share-card', cardInput(cards, foot)).svg();
    let page = 0;
    for await (const picture of lettering.draw(svg, cards.length, indexedPng)) {
      yield picture ?? (await smallPng(await rasterise(svgPage(svg, page, cards.length), CARD_SIZE.width), 16));
      page += 1;
    }
  }
  const print = (card: Card): Print => {
    const { poster } = card;
    const file = poster === undefined ? undefined : join(posters, poster);
    return {
      path: cardPath(card),
      inputs: [card, foot, file === undefined ? '' : sha256(readFileSync(file))],
      build: async (press) => {
        if (file !== undefined) return { bytes: await smallPng(await posterPixels(file), 32) };
        const { value: bytes } = await draw(press, [card]).next();
        if (bytes === undefined) throw new Error('ảnh chia sẻ không có trang nào');
        return { bytes };
      },
    };
  };
  return { print, draw };
}

/** One picture for each different card. @param foot name of the site @param outDir root of the built site, where the posters are */
export function cardPrints(cards: readonly Card[], foot: string, outDir: string): Print[] {
  const { print } = cardArtist(foot, outDir);
  return [...new Map(cards.map((card) => [cardPath(card), print(card)])).values()];
}
