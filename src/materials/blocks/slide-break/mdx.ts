import { component } from '../../kit/mdx.ts';

export const mdx = component('SlideBreak', () => ({ type: 'slide-break' }));
