import { component } from '../../kit/mdx.ts';

export const mdx = component('Measure', (element, read) => ({ type: 'measure', ...element.attributes, how: read.line(element) }));
