import { component } from '../../kit/mdx.ts';

export const mdx = component('Lines', (element, read) => ({ type: 'lines', ...element.attributes, prompt: read.line(element) }));
