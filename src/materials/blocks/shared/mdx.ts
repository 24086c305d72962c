import { component } from '../../kit/mdx.ts';

export const mdx = component('Shared', (element) => ({ type: 'shared', ...element.attributes }));
