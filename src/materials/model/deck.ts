import type { Block } from '../blocks/index.ts';
import { slidesOf } from '../blocks/slides-of.ts';
import type { DeckWriter, SlidePicture } from '../kit/slides.ts';
import type { Item } from './item.ts';
import type { Slide } from './printed.ts';

/** A slide ready to be laid out: `key` shows the answer of its question, `picture` stands beside it. */
export interface DeckSlide extends Slide {
  key?: boolean;
  picture?: SlidePicture;
}

/** Slides of an item without an explicit deck: each type of block says what it does to the deck; what says nothing stands on the open slide. */
function derive(item: Item): DeckSlide[] {
  const deck: DeckSlide[] = [];
  let number = 0;
  let title = item.title;
  let open: DeckSlide | undefined;
  const writer: DeckWriter = {
    close: (next) => {
      title = next ?? title;
      open = undefined;
    },
    put: (block) => {
      if (open === undefined) deck.push((open = { layout: 'content', title, blocks: [] }));
      open.blocks.push(block);
    },
    add: (slide) => {
      deck.push({ title, ...slide });
      open = undefined;
    },
    nextQuestion: () => (number += 1),
  };
  const place = (block: Block): void => {
    const slides = slidesOf(block);
    if (slides.derive !== undefined) slides.derive(block, writer);
    else writer.put(block as Parameters<DeckWriter['put']>[0]);
  };
  item.blocks.forEach(place);
  return deck;
}

/** The deck of an item: the slides it names, or slides derived from its blocks, behind a title slide. */
export function deckOf(item: Item): DeckSlide[] {
  if (item.slides.length > 0) return item.slides;
  return [{ layout: 'title', title: item.title, subtitle: item.summary, blocks: [] }, ...derive(item)];
}
