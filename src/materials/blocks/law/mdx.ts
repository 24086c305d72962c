import { component } from '../../kit/mdx.ts';

export const mdx = component('Law', (element, read) => ({ type: 'law', ...element.attributes, text: read.line(element) }));
