import { readerOf } from '../../kit/mdx.ts';

export const mdx = readerOf('heading', (node, read) => ({ type: 'heading', level: node.depth, text: read.plain(node) }));
