import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { unescapeMarkup } from '../../base/entities.ts';

/** A part of a built page, with an anchor where it has one. */
interface ExtractedSection {
  anchor: string;
  heading: string;
  text: string;
  /** Position of the section around this one. */
  parent?: number;
}

/** What search needs of a built page. */
export interface ExtractedPage {
  title: string;
  /** The small line of the heading: which kind of material this is. */
  label: string;
  description: string;
  kind: string;
  audiences: string[];
  sections: ExtractedSection[];
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'select', 'dialog', 'object', 'iframe']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'button',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);
const HEADING = /^h[2-6]$/;
/** Elements whose id is an address that a reader can be sent to. Ids of inputs, tooltips and the like are not. */
const ADDRESSABLE = new Set(['section', 'article', 'div', 'li', 'tr', 'details', 'figure', 'dt', 'dl', 'aside']);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const tidy = (text: string): string =>
  unescapeMarkup(text)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

function isSilent({ name, attributes }: ElementNode): boolean {
  return (
    SILENT.has(name) ||
    name === 'button' ||
    'data-pagefind-ignore' in attributes ||
    'data-search-wording' in attributes ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    (name === 'a' && /\bmarker\b/.test(attributes['class'] ?? ''))
  );
}

function isAddressable({ name, attributes }: ElementNode): boolean {
  return ADDRESSABLE.has(name) && (attributes['id'] ?? '') !== '' && !('hidden' in attributes) && !('data-pagefind-ignore' in attributes);
}

/** The text of a node without what is never read out: a line break for each block, nothing between inline elements. */
function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return node.value as string;
  if (!isElement(node)) return '';
  if (node.name === 'br') return ' ';
  if (isSilent(node)) return '';
  const inner = node.children.map(textOf).join('');
  return INLINE.has(node.name) ? inner : `\n${inner}\n`;
}

/** First element, in reading order, that `test` accepts. */
function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of (node as ElementNode).children ?? []) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Every element, in reading order, that `test` accepts. */
function all(node: Node, test: (element: ElementNode) => boolean, found: ElementNode[] = []): ElementNode[] {
  if (isElement(node) && test(node)) found.push(node);
  for (const child of (node as ElementNode).children ?? []) all(child, test, found);
  return found;
}

/** Collects sections while walking a page in reading order. */
class PageWalk {
  readonly sections: ExtractedSection[] = [{ anchor: '', heading: '', text: '' }];
  #current = 0;
  /** Innermost element with an anchor around the walk; -1 outside of any. */
  #container = -1;

  walk(node: Node): void {
    if (node.type === TEXT_NODE) return this.#add(node.value as string);
    if (!isElement(node) || isSilent(node) || node.name === 'h1') return;
    if (HEADING.test(node.name)) return this.#heading(node);
    if (isAddressable(node)) return this.#inside(node);
    this.#children(node);
  }

  #at(index: number): ExtractedSection {
    return this.sections[index] as ExtractedSection;
  }

  #add(text: string): void {
    this.#at(this.#current).text += text;
  }

  #children(node: ElementNode): void {
    const block = !INLINE.has(node.name);
    if (block) this.#add('\n');
    for (const child of node.children as Node[]) this.walk(child);
    if (block) this.#add('\n');
  }

  #open(anchor: string): void {
    this.sections.push({ anchor, heading: '', text: '', ...(this.#container >= 0 ? { parent: this.#container } : {}) });
    this.#current = this.sections.length - 1;
  }

  #inside(node: ElementNode): void {
    const outer = { current: this.#current, container: this.#container };
    this.#open(node.attributes['id'] as string);
    this.#container = this.#current;
    this.#children(node);
    this.#current = outer.current;
    this.#container = outer.container;
  }

  #heading(node: ElementNode): void {
    const heading = tidy(textOf(node)).replaceAll('\n', ' ');
    const current = this.#at(this.#current);
    if (current.anchor !== '' && this.#container === this.#current && current.heading === '' && current.text.trim() === '') {
      current.heading = heading;
      return;
    }
    // A heading without an id is no place to lead to, but it still says what the text below is about.
    this.#open(node.attributes['id'] ?? '');
    this.#at(this.#current).heading = heading;
  }
}

/** What of a page is read: its head and its main part, where that is what is searched. The rest, a third of a page, is read by nobody. */
export function searchedPart(html: string): string {
  const start = /<main\b[^>]*data-pagefind-body/u.exec(html)?.index ?? -1;
  const end = html.lastIndexOf('</main>');
  return start < 0 || end < start ? html : `${html.slice(0, html.indexOf('<body'))}${html.slice(start, end)}</main>`;
}

/**
 * Reads a built page for search. Marks in the HTML decide what is read: `data-pagefind-body` says that the page is searched,
 * `data-pagefind-filter` gives its kind and audiences, `data-pagefind-ignore` leaves a part out, and so does `data-search-wording`:
 * official wording says again what the restatement says, and is found by the full text. Headings and blocks with an id become sections that a result can lead to.
 *
 * @param html a page built by this site
 * @returns undefined for a page that is not searched
 */
export function extractPage(html: string): ExtractedPage | undefined {
  const document = parse(searchedPart(html)) as Node;
  const body = find(document, ({ attributes }) => 'data-pagefind-body' in attributes);
  if (!body) return undefined;
  const marked = all(body, ({ attributes }) => 'data-pagefind-filter' in attributes);
  const filters = (name: string): string[] =>
    marked
      .filter(({ attributes }) => attributes['data-pagefind-filter'] === name)
      .map((element) => tidy(element.children.map(textOf).join('')));
  const heading = find(body, ({ name }) => name === 'h1');
  const isLabel = (child: Node): boolean => isElement(child) && /\bnum\b/.test(child.attributes['class'] ?? '');
  const headline = (parts: Node[]): string => tidy(parts.map(textOf).join('')).replaceAll('\n', ' ');
  const titleParts = (heading?.children ?? []) as Node[];
  const description = find(document, ({ name, attributes }) => name === 'meta' && attributes['name'] === 'description');
  const reader = new PageWalk();
  for (const child of body.children) reader.walk(child);
  return {
    title: headline(titleParts.filter((part) => !isLabel(part))),
    label: headline(titleParts.filter(isLabel)),
    description: unescapeMarkup(description?.attributes['content'] ?? ''),
    kind: filters('loai')[0] ?? '',
    audiences: filters('danh-cho'),
    sections: reader.sections.map((section) => ({ ...section, text: tidy(section.text) })),
  };
}
