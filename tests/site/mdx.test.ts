import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, ELEMENT_NODE, TEXT_NODE, type Node } from 'ultrahtml';
import { describe, expect, test } from 'vitest';
import { shortCitation } from '../../src/legal/citations/short.ts';
import { openLibrary } from '../../src/content/library.ts';
import { item as schema } from '../../src/materials/model/item.ts';
import { STRINGS } from '../../src/strings/press.ts';
import { stripInline } from '../../src/schema/inline.ts';
import { printedTexts } from '../../src/schema/walk.ts';
import { DIST, ROOT } from '../support/dist.ts';

/* The page of an MDX material is rendered by @astrojs/mdx, its files by the press from the block model: both say the same words. */

const items = openLibrary(ROOT, '2026-11-26')
  .items.map(({ item }) => item)
  .filter(({ file }) => file.endsWith('.mdx'));

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39|#34);/gu, ' ');
/** Whole pieces of text of the page's body: what stands in one paragraph, cell, item or heading. */
const PIECES: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'caption', 'figcaption']);

const find = (node: Node, test: (node: Node) => boolean): Node | undefined =>
  test(node) ? node : (node.children as Node[] | undefined)?.map((child) => find(child, test)).find((found) => found !== undefined);
const textOf = (node: Node): string =>
  node.type === TEXT_NODE ? decoded(String(node.value)) : ((node.children as Node[] | undefined) ?? []).map(textOf).join('');
function pieces(node: Node): string[] {
  if (
    node.type === ELEMENT_NODE &&
    PIECES.has(String(node.name)) &&
    find(node, (one) => one !== node && PIECES.has(String(one.name))) === undefined
  )
    return [bare(textOf(node))];
  return ((node.children as Node[] | undefined) ?? []).flatMap(pieces);
}

test('there are materials in MDX', () => expect(items.length).toBeGreaterThan(10));

describe.each(items.map((item) => ({ slug: item.pageSlug, item })))('/tai-lieu/$slug/', ({ slug, item }) => {
  const html = readFileSync(join(DIST, 'tai-lieu', slug, 'index.html'), 'utf8');
  const titles = [...html.matchAll(/title="([^"]*)"/gu)].map((match) => bare(match[1] ?? ''));
  const page = parse(html) as Node;
  const body = find(page, (node) =>
    /(?:^| )material(?: |$)/u.test(String((node.attributes as Record<string, string> | undefined)?.['class'])),
  );
  /** The short form in which a chip shows a citation, by the whole of it. */
  const shortOf = new Map<string, string>();
  for (const { kind, text } of printedTexts(schema, { blocks: item.blocks, parts: item.parts })) {
    const short = kind === 'citation' ? shortCitation(text) : undefined;
    if (short !== undefined) shortOf.set(bare(text), `${short.place} ${short.document}`);
  }
  const printed = printedTexts(schema, { blocks: item.blocks, parts: item.parts })
    // Told by the picture's label, which is no text; the head of a form is of paper only.
    .filter(({ path }) => path.at(-1) !== 'alt' && !path.includes('letterhead'))
    .map(({ path, text }) => ({ field: path.at(-1), text: bare(stripInline(text)) }))
    .filter(({ text }) => text !== '');

  test('the page says every text of the model, running text in its order', () => {
    const joined = (text: string): string => text.replaceAll(' ', '');
    const words = body === undefined ? '' : joined(bare(textOf(body)));
    let at = 0;
    for (const { field, text } of printed) {
      // Citations, speakers and stage directions stand on another side of their text than in the data.
      const ordered = field === 'text' || typeof field === 'number';
      // A chip shows the short form of a citation; its title is the whole.
      if (field === 'cite') {
        expect(titles, text).toContain(text);
        continue;
      }
      const found = words.indexOf(joined(text), ordered ? at : 0);
      expect(found, text).toBeGreaterThanOrEqual(0);
      if (ordered) at = found + joined(text).length;
    }
  });

  test('and nothing else: each paragraph, item and cell is made of texts of the model', () => {
    const minutes = item.blocks.flatMap((block) => ('minutes' in block && block.minutes !== undefined ? [`${block.minutes} phút`] : []));
    // Labels of our own: minutes, also of the short variant, the basis of a provision, the table of counts, how many cards to print, how many of a kind.
    const { measure, short, left, copies } = STRINGS;
    const repeats = [...JSON.stringify([item.blocks, item.parts]).matchAll(/"repeat":(\d+)/g)].map(([, count]) =>
      STRINGS.cardsOfAKind(Number(count)),
    );
    const labels = [measure.title, measure.caption, ...measure.head, short, left, copies, ...repeats].map(bare);
    const inShort = item.blocks.flatMap((block) => (block.type === 'activity' && block.short !== undefined ? [`${block.short} phút`] : []));
    const chips = printed.flatMap(({ field, text }) => (field === 'cite' ? [bare(shortOf.get(text) ?? '')] : []));
    const known = new Set([...printed.map(({ text }) => text), ...chips, ...minutes, ...inShort, ...labels, 'Căn cứ']);
    for (const piece of body === undefined ? [] : pieces(body)) {
      if (known.has(piece)) continue;
      let rest = ` ${piece} `;
      for (const text of [...known].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(` ${text} `, '  ');
      expect(rest.trim(), piece).toBe('');
    }
  });
});
