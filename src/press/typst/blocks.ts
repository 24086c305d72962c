import { parseInline } from '../../schema/inline.ts';
import type { Inline } from '../../schema/inline.ts';
import { parseCitation } from '../../legal/citations/written.ts';
import type { Block, LeafBlock } from '../../materials/model/blocks.ts';

/** Makes an address absolute; undefined (so: plain words) where the site's address is not known. */
export type Absolute = (href: string) => string | undefined;

export const absoluteTo =
  (site: string | undefined): Absolute =>
  (href) =>
    href.startsWith('/') ? (site === undefined ? undefined : new URL(href, site).href) : href.startsWith('#') ? undefined : href;

/** Inline runs with absolute links. */
export function runs(text: string, absolute: Absolute): unknown[] {
  const map = (list: readonly Inline[]): unknown[] =>
    list.map((run) => {
      if (run.t === 'text') return run;
      if (run.t !== 'link') return { t: run.t, c: map(run.c) };
      const href = absolute(run.href);
      return href === undefined ? { t: 'span', c: map(run.c) } : { t: 'link', href, c: map(run.c) };
    });
  return map(parseInline(text));
}

/** A citation with its address on the site. */
export function citeData(text: string, absolute: Absolute): { text: string; url?: string } {
  const url = parseCitation(text)?.url;
  const href = url === undefined ? undefined : absolute(url);
  return href === undefined ? { text } : { text, url: href };
}

/** A block as templates read it: inline markup parsed, links absolute, defaults filled in. */
export function blockData(block: Block, absolute: Absolute): Record<string, unknown> {
  const inl = (text: string): unknown[] => runs(text, absolute);
  const inner = (blocks: readonly LeafBlock[]): unknown[] => blocks.map((one) => blockData(one, absolute));
  switch (block.type) {
    case 'paragraph':
      return { ...block, text: inl(block.text) };
    case 'list':
    case 'checklist':
      return { ...block, items: block.items.map(inl) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ runs: inl(cell) }))) };
    case 'callout':
      return { ...block, text: [block.text].flat().map(inl) };
    case 'quote':
      return { ...block, text: inl(block.text) };
    case 'law':
      return { ...block, text: inl(block.text), cite: citeData(block.cite, absolute) };
    case 'script':
      return { ...block, lines: block.lines.map((line) => ({ ...line, text: inl(line.text) })) };
    case 'lines':
      return { ...block, prompt: inl(block.prompt) };
    case 'question':
      return {
        ...block,
        prompt: inl(block.prompt),
        options: block.options.map(inl),
        explanation: inl(block.explanation),
        ...(block.cite === undefined ? {} : { cite: citeData(block.cite, absolute) }),
      };
    case 'cards':
      return { ...block, items: block.items.map((card) => ({ ...card, text: inl(card.text) })) };
    case 'figure':
      return { ...block, ...(block.caption === undefined ? {} : { caption: inl(block.caption) }) };
    case 'columns':
      return { ...block, left: inner(block.left), right: inner(block.right) };
    case 'activity':
      return { ...block, blocks: inner(block.blocks) };
    default:
      return { ...block };
  }
}
