import type { Card } from '../../share/card.ts';
import { cardArtist } from '../share/cards.ts';
import { engineHash, openCache } from './cache.ts';
import { createPress } from './press.ts';
import { printKey } from './prints.ts';

/** So many cards are laid out together. */
export const TOGETHER = 32;

/** Where the pictures of cards are kept and what they are made of. */
export interface CardKeeping {
  /** The repository. */
  root: string;
  /** The cache that `makePrints` is given for cards. */
  cacheDir: string;
  /** Name of the site. */
  foot: string;
  /** Root of the folder where posters are. */
  posters: string;
}

/** Makes pictures of cards into the cache. */
export interface CardKeeper {
  /** Whether the picture of a card is still to be made, and can be: a poster that is not there is told by who needs its picture. */
  lacks: (card: Card) => boolean;
  /** Makes what the cache lacks. A card that cannot be drawn is passed over: `makePrints` meets it again and says why. */
  keep: (cards: readonly Card[]) => Promise<void>;
}

/** The compiler starts when the first picture is to be made. */
export function cardKeeper({ root, cacheDir, foot, posters }: CardKeeping): CardKeeper {
  const cache = openCache(cacheDir);
  const engine = engineHash(root);
  const press = createPress(root, cacheDir, undefined);
  const { print, draw } = cardArtist(foot, posters);
  const keyOf = (card: Card): string => printKey(engine, undefined, print(card).inputs);
  const lacks = (card: Card): boolean => {
    try {
      return !cache.has(keyOf(card));
    } catch {
      return false;
    }
  };
  const keepOne = async (card: Card): Promise<void> => {
    try {
      cache.put(keyOf(card), await print(card).build(press));
    } catch {
      // Passed over.
    }
  };
  const keepTogether = async (cards: readonly Card[]): Promise<void> => {
    try {
      let index = 0;
      for await (const bytes of draw(press, cards)) {
        const card = cards[index];
        if (card !== undefined) cache.put(keyOf(card), { bytes });
        index += 1;
      }
    } catch {
      for (const card of cards.filter(lacks)) await keepOne(card);
    }
  };
  return {
    lacks,
    keep: async (cards) => {
      const lacking = cards.filter(lacks);
      const lettered = lacking.filter(({ poster }) => poster === undefined);
      for (let at = 0; at < lettered.length; at += TOGETHER) await keepTogether(lettered.slice(at, at + TOGETHER));
      for (const card of lacking) if (card.poster !== undefined) await keepOne(card);
    },
  };
}
