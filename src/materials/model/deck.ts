import { stripInline } from '../../schema/inline.ts';
import type { Block, BlockOf, LeafBlock } from './blocks.ts';
import type { Item } from './item.ts';
import type { Slide } from './print.ts';

/** A slide ready to be laid out: `key` shows the answer of its question. */
export interface DeckSlide extends Slide {
  key?: boolean;
}

const isLeaf = (block: Block): block is LeafBlock => !['columns', 'activity', 'page-break', 'slide-break', 'sources'].includes(block.type);

function questionSlides(question: BlockOf<'question'>, number: number): DeckSlide[] {
  const title = `Câu ${number}`;
  return [
    { layout: 'question', title, blocks: [question] },
    {
      layout: 'question',
      title: `${title}: đáp án`,
      blocks: [question],
      key: true,
      notes: stripInline(question.explanation),
      ...(question.cite === undefined ? {} : { cite: question.cite }),
    },
  ];
}

/** Slides of an item without an explicit deck: a level-2 heading or a `slide-break` begins a slide; questions become two slides, question and answer. */
function derive(item: Item): DeckSlide[] {
  const deck: DeckSlide[] = [];
  let number = 0;
  let title = item.title;
  let open: DeckSlide | undefined;
  for (const block of item.blocks) {
    if (block.type === 'heading' && block.level === 2) {
      title = block.text;
      open = undefined;
    } else if (block.type === 'slide-break') {
      open = undefined;
    } else if (block.type === 'question') {
      number += 1;
      deck.push(...questionSlides(block, number));
      open = undefined;
    } else if (block.type === 'columns') {
      deck.push({ layout: 'two-columns', title, blocks: block.left, right: block.right });
      open = undefined;
    } else if (isLeaf(block)) {
      if (open === undefined) deck.push((open = { layout: 'content', title, blocks: [] }));
      open.blocks.push(block);
    }
  }
  return deck;
}

/** The deck of an item: the slides it names, or slides derived from its blocks, behind a title slide. */
export function deckOf(item: Item): DeckSlide[] {
  if (item.slides.length > 0) return item.slides;
  return [{ layout: 'title', title: item.title, subtitle: item.summary, blocks: [] }, ...derive(item)];
}
