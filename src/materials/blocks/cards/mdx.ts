import { component } from '../../kit/mdx.ts';

export const mdx = component(
  'Cards',
  (element, read) => ({
    type: 'cards',
    ...element.attributes,
    items: read.pieces(element, 'Card').map((card) => ({ ...card.attributes, text: read.line(card) })),
  }),
  { pieces: ['Card'] },
);
