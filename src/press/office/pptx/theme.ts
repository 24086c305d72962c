import { PALETTE } from '../../../vocabulary/palette.ts';
import { hex } from '../../../materials/kit/colors.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Parts } from '../ooxml.ts';

const { ink, paper, sky, vermilion, rice, amber } = PALETTE;

/** The colours of the theme, by their names in the file format, in its order. */
const SCHEME = {
  dk1: hex(ink.deep),
  lt1: hex(paper.white),
  dk2: hex(ink.base),
  lt2: hex(sky.light),
  accent1: hex(sky.link),
  accent2: hex(amber.base),
  accent3: hex(vermilion.base),
  accent4: hex(rice.base),
  accent5: hex(sky.base),
  accent6: hex(ink.soft),
  hlink: hex(sky.link),
  folHlink: hex(ink.soft),
} as const;

/** How text and shapes name the first four; the others keep their names. */
const NAMES: Partial<Record<keyof typeof SCHEME, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** The name of a colour in the theme; the first where two are alike. */
const nameOf = new Map<string, string>(
  Object.entries(SCHEME)
    .reverse()
    .map(([name, color]) => [color, NAMES[name as keyof typeof SCHEME] ?? name]),
);

/**
 * Gives the file our theme: names and colours, for the slides and (a copy of its own, as PowerPoint writes it) for the notes. Colours of text
 * and shapes that the theme has are named, so that an editor who changes the theme changes every slide.
 */
export function ownTheme(parts: Parts): void {
  const theme = parts.get('ppt/theme/theme1.xml');
  const notesRels = parts.get('ppt/notesMasters/_rels/notesMaster1.xml.rels');
  const types = parts.get('[Content_Types].xml');
  if (typeof theme !== 'string' || typeof notesRels !== 'string' || typeof types !== 'string') throw new Error('PPTX thiếu theme');
  const { theme: name } = STRINGS.deck;
  const colors = Object.entries(SCHEME).map(([key, color]) => `<a:${key}><a:srgbClr val="${color}"/></a:${key}>`);
  const own = theme
    .replace(/(<a:theme [^>]*name=")[^"]*/, `$1${name}`)
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="${name}">${colors.join('')}</a:clrScheme>`)
    .replace(/(<a:fontScheme name=")[^"]*/, `$1${name}`)
    .replace(/<a:font script="[^>]*\/>/g, '');
  parts.set('ppt/theme/theme1.xml', own);
  parts.set('ppt/theme/theme2.xml', own);
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', notesRels.replace('theme1.xml', 'theme2.xml'));
  const one = /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/.exec(types)?.[0] ?? '';
  parts.set('[Content_Types].xml', types.replace(one, `${one}${one.replace('theme1', 'theme2')}`));
  for (const [part, content] of parts) {
    if (typeof content !== 'string' || !/^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(part)) continue;
    parts.set(
      part,
      content
        .replace(/<a:srgbClr val="([0-9A-F]{6})"\/>/g, (all, color: string) => {
          const named = nameOf.get(color);
          return named === undefined ? all : `<a:schemeClr val="${named}"/>`;
        })
        // The typeface is the theme's, not written at each run.
        .replace(/<a:latin typeface="Arial"[^>]*\/><a:ea typeface="Arial"[^>]*\/><a:cs typeface="Arial"[^>]*\/>/g, ''),
    );
  }
}
