/** One page of Typst's merged SVG, as text. */
interface SvgPart {
  /** What the page is painted on; empty where it has no fill. */
  ground: string;
  /** All that stands on it; where the page stands among the others is left out. */
  group: string;
}

/** Typst's merged SVG in parts. */
interface SvgParts {
  /** Of one page. */
  width: number;
  height: number;
  pages: readonly SvgPart[];
  /** Outlines of letters and whatever else is named, for all pages together. */
  definitions: readonly string[];
}

/**
 * Cuts Typst's merged SVG (pages of one height below one another) into its parts.
 * @param pages how many there are
 * @throws Error where the SVG is not built as Typst builds it
 */
export function svgParts(svg: string, pages: number): SvgParts {
  const head = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  // Children of the root are indented by four spaces: [ground, group] for each page, then definitions.
  const [, ...children] = svg.split(/\n(?= {4}<(?:path|g|defs)[ >])/);
  const places = children.flatMap((child, place) => (child.startsWith('    <g') ? [place] : []));
  if (head?.[1] === undefined || head[2] === undefined || places.length !== pages)
    throw new Error('SVG của Typst không có cấu trúc mong đợi');
  const withoutEnd = (part: string): string => part.replace(/<\/svg>\s*$/, '');
  return {
    width: Number(head[1]),
    height: Number(head[2]) / pages,
    pages: places.map((place) => {
      const ground = children[place - 1] ?? '';
      return {
        ground: ground.startsWith('    <path') ? ground : '',
        group: withoutEnd((children[place] ?? '').replace(/^ {4}<g[^>]*>/, '<g>')),
      };
    }),
    definitions: children.filter((child) => child.startsWith('    <defs')).map(withoutEnd),
  };
}

/** An SVG of one page. @param parts what stands in it */
export const svgOf = ({ width, height }: Pick<SvgParts, 'width' | 'height'>, parts: readonly string[]): string =>
  [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`,
    ...parts,
    '</svg>',
  ].join('\n');

/**
 * One page of Typst's merged SVG; `page` counts from 0. The page is cut out as text because the merged SVG paints every later page's ground
 * over the first page: only this page's ground, its group and the glyph definitions stay.
 */
export function svgPage(svg: string, page: number, pages: number): string {
  if (pages === 1) return svg;
  const parts = svgParts(svg, pages);
  const part = parts.pages[page];
  if (part === undefined) throw new Error('SVG của Typst không có cấu trúc mong đợi');
  return svgOf(parts, [part.ground, part.group, ...parts.definitions]);
}
