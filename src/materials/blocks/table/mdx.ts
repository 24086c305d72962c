import { component } from '../../kit/mdx.ts';

/** `<Table caption="…">` around a table of Markdown. */
export const mdx = component('Table', (element, read) => {
  const [head, ...rows] = read.sole(element, 'table').children;
  return {
    type: 'table',
    ...element.attributes,
    head: head?.children.map((cell) => read.plain(cell)) ?? [],
    rows: rows.map((row) => row.children.map((cell) => read.inline(cell))),
  };
});
