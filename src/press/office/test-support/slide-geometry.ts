import { arial, linesOf, type StyledText } from '../faces.ts';
import type { Parts } from '../ooxml.ts';

/** What stands on a slide, in inches, as the file itself says it. `high` is what its text takes, measured in Arial; pictures and tables have their own. */
interface Standing {
  name: string;
  x: number;
  y: number;
  w: number;
  h: number;
  kind: 'text' | 'picture' | 'table';
  /** Where its text begins and ends from the top of the slide: what a reader sees of it. */
  top: number;
  bottom: number;
}

const EMU = 914400;
const number = (text: string | undefined): number => Number(text ?? 'NaN');
const attribute = (xml: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1];
const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Height in inches of the paragraphs of a shape: each run at its own size, lists with their indents, spaces between paragraphs. */
function textHigh(shape: string, width: number): number {
  let points = 0;
  for (const [paragraph] of shape.matchAll(/<a:p>.*?<\/a:p>/gs)) {
    const pieces = [...paragraph.matchAll(/<a:r>.*?<\/a:r>/gs)].map(([run]): StyledText => {
      const properties = /<a:rPr[^>]*>/.exec(run)?.[0] ?? '';
      return {
        text: plain(/<a:t>([^<]*)/.exec(run)?.[1] ?? ''),
        size: number(attribute(properties, 'sz')) / 100,
        bold: attribute(properties, 'b') === '1',
        italic: attribute(properties, 'i') === '1',
      };
    });
    if (pieces.length === 0) continue;
    const indent = Number(attribute(/<a:pPr[^>]*>/.exec(paragraph)?.[0] ?? '', 'marL') ?? 0) / 12700;
    const space = [...paragraph.matchAll(/<a:spc(?:Bef|Aft)><a:spcPts val="(\d+)"/g)].reduce(
      (sum, [, value]) => sum + number(value) / 100,
      0,
    );
    // 1.15: the height of a line of Arial.
    points += linesOf(pieces, width * 72 - indent, arial) * Math.max(...pieces.map(({ size }) => size)) * 1.15 + space;
  }
  return points / 72;
}

/** Shapes, pictures and tables of one part (a slide, or the layout behind it), in the order of the file. */
function standing(parts: Parts, name: string): Standing[] {
  const xml = parts.get(name);
  if (typeof xml !== 'string') throw new Error(`thiếu ${name}`);
  return [...xml.matchAll(/<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs)].flatMap(([shape, tag]): Standing[] => {
    const place = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape);
    if (place === null || /type="sldNum"/.test(shape)) return [];
    const [x, y, w, h] = place.slice(1).map((value) => number(value) / EMU) as [number, number, number, number];
    const box = { name: attribute(/<p:cNvPr[^>]*>/.exec(shape)?.[0] ?? '', 'name') ?? '', x, y, w, h };
    if (tag === 'pic') return [{ ...box, kind: 'picture', top: y, bottom: y + h }];
    if (tag === 'graphicFrame') {
      const rows = [...shape.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, [, value]) => sum + number(value) / EMU, 0);
      return [{ ...box, kind: 'table', top: y, bottom: y + rows }];
    }
    if (!shape.includes('<a:t>')) return [];
    const high = textHigh(shape, w);
    const anchor = attribute(/<a:bodyPr[^>]*>/.exec(shape)?.[0] ?? '', 'anchor');
    const top = anchor === 'b' ? y + h - high : anchor === 'ctr' ? y + (h - high) / 2 : y;
    return [{ ...box, kind: 'text', top, bottom: top + high }];
  });
}

/** What of a slide lies over something else, or outside the slide or its own box; empty where all is well. */
export function collisions(parts: Parts, slide: string): string[] {
  const rels = parts.get(slide.replace('slides/', 'slides/_rels/').replace(/$/, '.rels'));
  const layout = typeof rels === 'string' ? /slideLayouts\/slideLayout\d+\.xml/.exec(rels)?.[0] : undefined;
  // Of the layout, the kite and the line at the foot; its placeholders are filled on the slide, its band lies at the edge.
  const behind = layout === undefined ? [] : standing(parts, `ppt/${layout}`).filter(({ kind, y }) => kind === 'picture' || y > 6.9);
  const own = standing(parts, slide);
  const all = [...own, ...behind];
  const faults = own.flatMap((one) => [
    ...(one.bottom > 7.5 || one.top < 0 || one.x < 0 || one.x + one.w > 13.334 ? [`“${one.name}” reaches out of the slide`] : []),
    ...(one.kind === 'text' && one.bottom > one.y + one.h + 0.01 ? [`“${one.name}” is higher than its box`] : []),
  ]);
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const wide = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 0.01 && high > 0.01) faults.push(`“${one.name}” lies over “${other.name}” (${high.toFixed(2)} in)`);
    }
  return faults.map((fault) => `${slide.replace(/^.*\//, '')}: ${fault}`);
}
