import { component } from '../../kit/mdx.ts';

export const mdx = component('PageBreak', () => ({ type: 'page-break' }));
