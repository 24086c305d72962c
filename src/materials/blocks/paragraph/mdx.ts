import { readerOf } from '../../kit/mdx.ts';

export const mdx = readerOf('paragraph', (node, read) => ({ type: 'paragraph', text: read.inline(node) }));
