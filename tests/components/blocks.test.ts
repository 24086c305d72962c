import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishLaws } from '../../src/legal/test-support/published.ts';
import { textFile } from '../../src/press/files/text.ts';
import { docx } from '../../src/press/office/docx/index.ts';
import { unpackOffice } from '../../src/press/office/ooxml.ts';
import { pptx } from '../../src/press/office/pptx/index.ts';
import { itemOf, SITE, testPress } from '../../src/press/test-support/press.ts';
import { QUIZ } from '../../src/press/test-support/samples.ts';
import { documentInput, slidesInput } from '../../src/press/typst/input.ts';
import { stripInline } from '../../src/schema/inline.ts';
import { printedTexts } from '../../src/schema/walk.ts';
import Blocks from '../../src/ui/material/Blocks.astro';
import type { Item } from '../../src/materials/model/item.ts';
import { block as schema, type Block } from '../../src/materials/blocks/index.ts';

/* Each block's example goes through all six outputs: what one of them forgets is missing there. */

publishLaws();
const FOLDER = join(import.meta.dirname, '../../src/materials/blocks');
const types = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
  .map(({ name }) => name);
const example = (type: string): Block => schema.parse(parse(readFileSync(join(FOLDER, type, 'example.yaml'), 'utf8'))) as Block;
/** An item of any kind with this one block, under a heading and above a paragraph. */
const itemWith = (block: Block): Item => ({
  ...itemOf(QUIZ),
  kind: 'lesson',
  blocks: [...(block.type === 'heading' ? [] : [example('heading')]), block, example('paragraph')],
});

/** Letters and digits of a text: what does not depend on how it is set. */
const bare = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** Attributes that say more: alternative texts, the full form of a citation, the names of objects on a slide. */
const SPOKEN = /(?:descr|aria-label|title|<p:cNvPr[^>]* name)="([^"]*)"/gu;
/** Text of XML or HTML with what is read aloud besides. */
const words = (xml: string): string => xml.replace(/<[^>]*>/gu, (tag) => [...tag.matchAll(SPOKEN)].map((match) => match[1]).join(' '));

interface TagNode {
  alt?: string;
  children?: TagNode[];
}
const alts = (node: TagNode | null): string => (node === null ? '' : `${node.alt ?? ''} ${(node.children ?? []).map(alts).join(' ')}`);

async function wordsOfPdf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text: body } = await extractText(document, { mergePages: true });
  const trees: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) trees.push(alts((await (await document.getPage(n)).getStructTree()) as TagNode | null));
  return `${body} ${trees.join(' ')}`;
}

const OUTPUTS: Readonly<Record<string, (item: Item) => Promise<string>>> = {
  web: async (item) => {
    const container = await AstroContainer.create();
    return words(await container.renderToString(Blocks, { props: { blocks: item.blocks } }));
  },
  print: (item) => {
    const view = { item, title: item.title, kind: item.kind, blocks: item.blocks, key: true };
    return wordsOfPdf(testPress().typst().layout('document', documentInput(view, SITE)).pdf());
  },
  'slides as PDF': (item) => wordsOfPdf(testPress().typst().layout('slides', slidesInput(item, SITE)).pdf()),
  Word: async (item) => {
    const parts = unpackOffice(await docx({ item, title: item.title, kind: item.kind, blocks: item.blocks, key: true }, testPress()));
    return words(String(parts.get('word/document.xml')));
  },
  PowerPoint: async (item) => {
    const parts = unpackOffice((await pptx(item, testPress())).bytes);
    return [...parts]
      .flatMap(([name, part]) => (/^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u.test(name) ? [words(String(part))] : []))
      .join(' ');
  },
  text: (item) => Promise.resolve(String(textFile(item))),
};

/** What an output leaves out on purpose. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // The key of a quiz is another file.
  'question/text': ['explanation', 'cite'],
  // Slides as PDF have no notes for the speaker, where these stand in PowerPoint.
  'activity/slides as PDF': ['method', 'materials', 'shortHow'],
};

test('there are blocks, and each example is of the type of its folder', () => {
  expect(types.length).toBeGreaterThan(15);
  for (const type of types) expect(example(type).type).toBe(type);
});

describe.each(types)('%s', (type) => {
  test.each(Object.keys(OUTPUTS))('%s has every word of the example', async (output) => {
    const block = example(type);
    const found = bare((await OUTPUTS[output]?.(itemWith(block))) ?? '');
    const left = LEFT_OUT[`${type}/${output}`] ?? [];
    const expected = printedTexts(schema, block).filter(({ path }) => !left.includes(String(path[0])));
    for (const printed of expected) expect(found, printed.path.join('.')).toContain(bare(stripInline(printed.text)));
  });
});
