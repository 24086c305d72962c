import type { Heading, List, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import type { SourceError } from '../../legal/errors.ts';

/** A component in an MDX file: `<Callout kind="note">…</Callout>`. */
export interface MdxElement {
  node: Nodes;
  /** Attributes as values: words, or what stands in { } read as JSON; an attribute without value is true. */
  attributes: Readonly<Record<string, unknown>>;
  children: readonly Nodes[];
}

/** What a block reads its parts with. Each throws a SourceError (file, line, what is expected) where it finds something else. */
export interface MdxReader {
  /** Running text in our inline markup. */
  inline: (node: { children: readonly PhrasingContent[] }) => string;
  /** Running text without markup. */
  plain: (node: { children: readonly PhrasingContent[] }) => string;
  /** The items of a list, one text each. */
  items: (list: List) => string[];
  /** The one paragraph inside a component; empty where there is none. */
  line: (element: MdxElement) => string;
  /** The paragraphs inside a component, at least one. */
  paragraphs: (element: MdxElement) => string[];
  /** The blocks inside a component. */
  blocks: (element: MdxElement) => unknown[];
  /** The components of one name inside a component; with `orParagraphs`, a paragraph counts as one without attributes. */
  pieces: (element: MdxElement, name: string, how?: { orParagraphs: boolean }) => MdxElement[];
  /** The one node of a type inside a component. */
  sole: <T extends 'list' | 'table'>(element: MdxElement, type: T) => T extends 'list' ? List : Table;
  fault: (node: Nodes, found: string, expected: string) => SourceError;
}

interface Native {
  heading: Heading;
  list: List;
  paragraph: Paragraph;
}

/** How a type of block is written in MDX: as plain Markdown, as a component, or not at all. */
export type MdxForm =
  | { form: 'markdown'; node: keyof Native; read: (node: Nodes, reader: MdxReader) => unknown }
  | { form: 'component'; name: string; pieces: readonly string[]; read: (element: MdxElement, reader: MdxReader) => unknown }
  | { form: 'none'; name: string; instead: string };

/** A block that is plain Markdown. */
export const readerOf = <T extends keyof Native>(node: T, read: (node: Native[T], reader: MdxReader) => unknown): MdxForm => ({
  form: 'markdown',
  node,
  read: (found, reader) => read(found as Native[T], reader),
});

/**
 * A block that is a component.
 *
 * @param name as it is written, `Callout`
 * @param read makes the block's data, which its schema then checks
 * @param pieces names of the components that stand inside it
 */
export const component = (
  name: string,
  read: (element: MdxElement, reader: MdxReader) => unknown,
  { pieces = [] }: { pieces?: readonly string[] } = {},
): MdxForm => ({ form: 'component', name, pieces, read });

/** A block that is data and so has no form in MDX. @param instead where it is written, for the message */
export const onlyYaml = (name: string, instead: string): MdxForm => ({ form: 'none', name, instead });
