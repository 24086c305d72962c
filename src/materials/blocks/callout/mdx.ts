import { component } from '../../kit/mdx.ts';

export const mdx = component('Callout', (element, read) => {
  const paragraphs = read.paragraphs(element);
  return { type: 'callout', ...element.attributes, text: paragraphs.length === 1 ? paragraphs[0] : paragraphs };
});
