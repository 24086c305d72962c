import { component } from '../../kit/mdx.ts';

/** `<Script>` with paragraphs, or with `<Line who="…" cue="…">…</Line>` where somebody in particular speaks. */
export const mdx = component(
  'Script',
  (element, read) => ({
    type: 'script',
    ...element.attributes,
    lines: read.pieces(element, 'Line', { orParagraphs: true }).map((line) => ({ ...line.attributes, text: read.line(line) })),
  }),
  { pieces: ['Line'] },
);
