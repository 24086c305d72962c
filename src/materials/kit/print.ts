import { parseCitation } from '../../legal/citations/written.ts';
import { parseInline } from '../../schema/inline.ts';
import type { Inline } from '../../schema/inline.ts';
import { mapTexts } from '../../schema/walk.ts';
import { block as schema, type Block } from '../blocks/index.ts';
import type { Absolute } from './links.ts';

/** Inline runs with absolute links, as templates read them. */
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

/**
 * A block as its template reads it. What is a text with markup and what is a citation follows from the block's schema, so that a field that
 * is added to a schema needs no second line here.
 *
 * @returns the block's fields: inline texts as runs, citations as `{ text, url? }`, all else as it is
 */
export const blockData = (block: Block, absolute: Absolute): unknown =>
  mapTexts(schema, block, ({ kind, text }) =>
    kind === 'inline' ? runs(text, absolute) : kind === 'citation' ? citeData(text, absolute) : text,
  );
