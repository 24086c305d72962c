import { component } from '../../kit/mdx.ts';

export const mdx = component('Quote', (element, read) => ({ type: 'quote', ...element.attributes, text: read.line(element) }));
