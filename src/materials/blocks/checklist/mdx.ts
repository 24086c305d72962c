import { component } from '../../kit/mdx.ts';

export const mdx = component('Checklist', (element, read) => ({ type: 'checklist', items: read.items(read.sole(element, 'list')) }));
