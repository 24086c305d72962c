import { component } from '../../kit/mdx.ts';

export const mdx = component('Sources', () => ({ type: 'sources' }));
