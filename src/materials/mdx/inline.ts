import type { Nodes, PhrasingContent } from 'mdast';

const escaped = (text: string): string => text.replace(/[*[\]\\]/gu, String.raw`\$&`);

/**
 * Running text of a Markdown tree in the inline markup of content files (src/schema/inline.ts).
 *
 * @param refuse what to throw for a node that the markup does not have (code, pictures, components, HTML)
 */
export function toInline(nodes: readonly PhrasingContent[], refuse: (node: Nodes) => Error): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return escaped(node.value.replace(/\s*\n\s*/gu, ' '));
      if (node.type === 'strong') return `**${toInline(node.children, refuse)}**`;
      if (node.type === 'emphasis') return `*${toInline(node.children, refuse)}*`;
      if (node.type === 'link') return `[${toInline(node.children, refuse)}](${node.url})`;
      throw refuse(node);
    })
    .join('');
}
