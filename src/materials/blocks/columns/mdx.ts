import { component } from '../../kit/mdx.ts';

export const mdx = component(
  'Columns',
  (element, read) => {
    const [left, right, ...more] = read.pieces(element, 'Column');
    if (left === undefined || right === undefined || more.length > 0) throw read.fault(element.node, 'Số cột khác hai', 'hai <Column>');
    return { type: 'columns', left: read.blocks(left), right: read.blocks(right) };
  },
  { pieces: ['Column'] },
);
