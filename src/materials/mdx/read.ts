import type { Nodes } from 'mdast';
import { SourceError } from '../../legal/errors.ts';
import { stripInline } from '../../schema/inline.ts';
import { MDX_CODE, parseMdx } from '../../schema/mdx.ts';
import { MDX } from '../blocks/registry/mdx.ts';
import type { MdxElement, MdxReader } from '../kit/mdx.ts';
import { attributesOf, type Jsx } from './attributes.ts';
import { toInline } from './inline.ts';

/** The body of a material: its blocks, and its parts with theirs, not yet held against their schemas. */
export interface MdxBody {
  blocks: unknown[];
  /** `<Part id="…" title="…" kind="…" formats={[…]}>`: a further document of the same item. */
  parts: unknown[];
  /** Line in the file of something that was read; undefined for what has no place of its own. */
  lineOf: (value: unknown) => number | undefined;
}

const FORMS = Object.values(MDX);
/** Components that may be written, for messages. */
const COMPONENTS = FORMS.flatMap((form) => (form.form === 'component' ? [form.name] : [])).sort();
const REFUSED: Readonly<Record<string, string>> = {
  ...MDX_CODE,
  code: 'khối mã (dòng thụt vào bốn dấu cách?)',
  inlineCode: 'chữ giữa hai dấu `',
  thematicBreak: 'đường kẻ ngang ---',
  blockquote: 'trích dẫn >',
  table: 'bảng đứng một mình',
  image: 'hình ![ ]',
  break: 'ngắt dòng',
  delete: 'chữ gạch ngang ~~',
};
const EXPECTED: Readonly<Record<string, string>> = {
  blockquote: '<Quote>…</Quote>',
  table: '<Table caption="…"> quanh bảng',
  image: '<Figure art="…" alt="…" />',
};

const isJsx = (node: Nodes): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isSpace = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';
/** A paragraph that holds nothing but components is those components, as MDX itself has it. */
const unwrapped = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node) =>
    node.type === 'paragraph' && node.children.every((child) => isJsx(child) || isSpace(child))
      ? node.children.filter((child) => !isSpace(child))
      : [node],
  );

/**
 * Reads the body of an MDX material.
 *
 * @param body text below the front matter
 * @param file path for messages
 * @param above lines of the file above the body
 * @throws SourceError (file, line, what is expected) for text that is not MDX, for code, and for components that we do not have
 */
export function readMdx(body: string, file: string, above: number): MdxBody {
  const lines = new WeakMap<object, number>();
  const lineAt = (node: Nodes): number => above + (node.position?.start.line ?? 1);
  const fault = (node: Nodes, found: string, expected: string): SourceError =>
    new SourceError({ file, line: lineAt(node) }, found, expected);
  const refuse = (node: Nodes): SourceError =>
    isJsx(node)
      ? unknown(node)
      : fault(node, `Gặp ${REFUSED[node.type] ?? node.type}`, EXPECTED[node.type] ?? 'chữ, danh sách và các thành phần đã có');
  const unknown = (node: Jsx): SourceError => {
    const name = node.name ?? '';
    const none = FORMS.find((form) => form.form === 'none' && form.name === name);
    const inside = FORMS.find((form) => form.form === 'component' && form.pieces.includes(name));
    if (none?.form === 'none') return fault(node, `<${name}> không dùng trong MDX`, none.instead);
    if (inside?.form === 'component') return fault(node, `<${name}> đứng sai chỗ`, `<${name}> nằm ngay trong <${inside.name}>`);
    return fault(node, `Không có thành phần <${name}>`, `một trong: ${COMPONENTS.join(', ')}, Part`);
  };
  const elementOf = (node: Jsx): MdxElement => ({
    node,
    attributes: attributesOf(node, (found, expected) => fault(node, found, expected)),
    children: unwrapped(node.children),
  });
  const paragraphs = (element: MdxElement): string[] => {
    // `<Line>words</Line>` on one line holds the words themselves.
    if (element.children.every((child) => child.type !== 'paragraph')) {
      const words = reader.inline({ children: element.children as never }).trim();
      return words === '' ? [] : [words];
    }
    return element.children.map((child) => {
      if (child.type !== 'paragraph') throw isJsx(child) ? unknown(child) : fault(child, `Gặp ${child.type}`, 'chỉ đoạn văn');
      return reader.inline(child);
    });
  };
  const reader: MdxReader = {
    inline: ({ children }) => toInline(children, refuse),
    plain: ({ children }) => stripInline(toInline(children, refuse)),
    items: (list) =>
      list.children.map((item) => {
        const [only, ...more] = item.children;
        if (only?.type !== 'paragraph' || more.length > 0)
          throw fault(item, 'Mục danh sách có nhiều đoạn hoặc danh sách con', 'mỗi mục một đoạn văn');
        return reader.inline(only);
      }),
    line: (element) => {
      const [first = '', ...more] = paragraphs(element);
      if (more.length > 0) throw fault(element.node, `${more.length + 1} đoạn văn`, 'một đoạn văn');
      return first;
    },
    paragraphs: (element) => {
      const found = paragraphs(element);
      if (found.length === 0) throw fault(element.node, 'Không có chữ', 'ít nhất một đoạn văn');
      return found;
    },
    blocks: (element) => blocksOf(element.children),
    pieces: (element, name, how) =>
      element.children.map((child) => {
        if (isJsx(child) && child.name === name) return elementOf(child);
        if (how?.orParagraphs === true && child.type === 'paragraph') return { node: child, attributes: {}, children: [child] };
        throw isJsx(child) ? unknown(child) : fault(child, `Gặp ${child.type}`, `chỉ các <${name}>`);
      }),
    sole: (element, type) => {
      const [node, ...more] = element.children;
      if (node?.type !== type || more.length > 0)
        throw fault(element.node, 'Bên trong không đúng', type === 'list' ? 'một danh sách “- …”' : 'một bảng “| … |”');
      return node as never;
    },
    fault,
  };
  const blockOf = (node: Nodes): unknown => {
    for (const form of FORMS) {
      if (form.form === 'markdown' && form.node === node.type) return form.read(node, reader);
      if (form.form === 'component' && isJsx(node) && form.name === node.name) return form.read(elementOf(node), reader);
    }
    throw refuse(node);
  };
  const blocksOf = (nodes: readonly Nodes[]): unknown[] =>
    unwrapped(nodes).map((node) => {
      const block = blockOf(node);
      if (typeof block === 'object' && block !== null) lines.set(block, lineAt(node));
      return block;
    });
  const isPart = (node: Nodes): node is Jsx => isJsx(node) && node.name === 'Part';
  const nodes = unwrapped(parseMdx(body, file, above).children);
  const parts = nodes.filter(isPart).map((node) => {
    const element = elementOf(node);
    const part = { ...element.attributes, blocks: blocksOf(element.children) };
    lines.set(part, lineAt(node));
    return part;
  });
  const blocks = blocksOf(nodes.filter((node) => !isPart(node)));
  return { blocks, parts, lineOf: (value) => (typeof value === 'object' && value !== null ? lines.get(value) : undefined) };
}
