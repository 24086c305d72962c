import { component } from '../../kit/mdx.ts';

export const mdx = component('Figure', (element, read) => {
  const caption = read.line(element);
  return { type: 'figure', ...element.attributes, ...(caption === '' ? {} : { caption }) };
});
