import { component } from '../../kit/mdx.ts';

export const mdx = component('Activity', (element, read) => ({
  type: 'activity',
  ...element.attributes,
  blocks: read.blocks(element),
}));
