import { readerOf } from '../../kit/mdx.ts';

export const mdx = readerOf('list', (node, read) => ({
  type: 'list',
  ...(node.ordered === true ? { style: 'steps' } : {}),
  items: read.items(node),
}));
