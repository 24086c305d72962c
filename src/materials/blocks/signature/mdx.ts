import { component } from '../../kit/mdx.ts';

export const mdx = component(
  'Signature',
  (element, read) => ({
    type: 'signature',
    ...element.attributes,
    parties: read.pieces(element, 'Party').map(({ attributes }) => attributes),
  }),
  { pieces: ['Party'] },
);
