import { createRequire } from 'node:module';
import type PptxGenJS from 'pptxgenjs';
import { deckOf } from '../../../materials/model/deck.ts';
import type { Item } from '../../../materials/model/item.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Built, Press } from '../../plan/types.ts';
import { fixDates, packOffice, unpackOffice } from '../ooxml.ts';
import { artPictures } from '../../images/pictures.ts';
import { FACE } from '../../../materials/kit/slides.ts';
import { plainLines } from './flow.ts';
import { defineMasters } from './masters.ts';
import { addSlide } from './slide.ts';
import { tidy } from './tidy.ts';

/**
 * An editable PPTX of an item's deck: 16:9, Arial, title and body placeholders, notes, alternative texts, language vi-VN.
 * The same content gives the same bytes.
 * @throws OverflowError where a slide holds more than fits
 */
export async function pptx(item: Item, press: Press): Promise<Built> {
  const slides = deckOf(item);
  const require = createRequire(import.meta.url);
  const Deck = require('pptxgenjs') as new () => PptxGenJS;
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = item.title;
  deck.subject = item.summary;
  deck.author = STRINGS.publisher;
  deck.company = STRINGS.publisher;
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  await defineMasters(deck);
  const picture = await artPictures(
    press.root,
    slides.flatMap((slide) => [...slide.blocks, ...(slide.right ?? [])]),
    slides.flatMap((slide) => slide.picture?.art ?? []),
  );
  for (const [index, slide] of slides.entries()) addSlide(deck, slide, index, { site: press.site, picture, lines: plainLines });
  const bytes = (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
  const parts = unpackOffice(bytes);
  tidy(parts, slides.length);
  fixDates(parts, item.checked);
  return { bytes: packOffice(parts), pages: slides.length };
}
