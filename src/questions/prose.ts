import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { SourceError } from '../legal/errors.ts';
import { MDX_CODE, parseMdx } from '../schema/mdx.ts';

/** One paragraph, heading, list item or table row as plain text; `line` counts in the file. */
export interface Paragraph {
  text: string;
  line: number;
}

/** Node types that are one paragraph of plain text each. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow']);

/**
 * Reads the body of an MDX file as plain text.
 *
 * @param body text below the front matter
 * @param file path for messages
 * @param above lines of the file above the body
 * @returns its paragraphs in reading order; cells of a table row are joined by ". "
 * @throws SourceError (file, line, what is expected) for text that is not MDX, for code, and for a component: there are none
 */
export function readProse(body: string, file: string, above: number): Paragraph[] {
  const lineOf = (node: Nodes): number => above + (node.position?.start.line ?? 1);
  const paragraphs: Paragraph[] = [];
  const visit = (node: Nodes): void => {
    const forbidden = MDX_CODE[node.type];
    if (forbidden !== undefined) throw new SourceError({ file, line: lineOf(node) }, `Gặp ${forbidden}`, 'chỉ chữ và thành phần đã có');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      throw new SourceError({ file, line: lineOf(node) }, `Không có thành phần <${node.name ?? ''}>`, 'Markdown, không có thành phần nào');
    if (PARAGRAPHS.has(node.type)) {
      const text = node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join('. ') : toString(node);
      paragraphs.push({ text: text.replace(/\s*\n\s*/gu, ' '), line: lineOf(node) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMdx(body, file, above));
  return paragraphs;
}
