import { component } from '../../kit/mdx.ts';

export const mdx = component(
  'Fields',
  (element, read) => ({ type: 'fields', items: read.pieces(element, 'Field').map(({ attributes }) => attributes) }),
  { pieces: ['Field'] },
);
