import { createHash } from 'node:crypto';
import { STRINGS } from '../../../strings/press.ts';
import type { Parts } from '../ooxml.ts';
import { ownTheme } from './theme.ts';

/** Rewrites the text parts whose name matches. */
function rewrite(parts: Parts, names: RegExp, change: (content: string, name: string) => string): void {
  for (const [name, content] of parts) if (typeof content === 'string' && names.test(name)) parts.set(name, change(content, name));
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`PPTX không có ${name}`);
  return part;
}

/** Keeps one copy of each picture: pptxgenjs writes one per use. References move to the copy that stays. */
function shareMedia(parts: Parts): void {
  const kept = new Map<string, string>();
  const moved = new Map<string, string>();
  for (const name of [...parts.keys()].filter((one) => one.startsWith('ppt/media/')).sort()) {
    const hash = createHash('sha256')
      .update(parts.get(name) ?? '')
      .digest('hex');
    const first = kept.get(hash);
    if (first === undefined) kept.set(hash, name);
    else moved.set(name, first);
  }
  for (const name of moved.keys()) parts.delete(name);
  rewrite(parts, /\.rels$/, (content) =>
    content.replace(/Target="\.\.\/media\/([^"]+)"/g, (all, file: string) => {
      const target = moved.get(`ppt/media/${file}`);
      return target === undefined ? all : `Target="../media/${target.slice('ppt/media/'.length)}"`;
    }),
  );
}

/** Paragraph properties stand once, at the head of a paragraph; pptxgenjs repeats them before every run, which the schema forbids. */
const dropRepeatedProperties = (parts: Parts): void =>
  rewrite(parts, /^ppt\/(slides|slideLayouts|notesSlides)\/[^/]+\.xml$/, (content) =>
    content.replace(/(<\/a:r>|<a:br\/>)<a:pPr\b(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs, '$1'),
  );

/** Content types name only parts that exist; pptxgenjs declares a slide master for every slide. */
const dropMissingTypes = (parts: Parts): void =>
  rewrite(parts, /^\[Content_Types\]\.xml$/, (types) =>
    types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (parts.has(part) ? all : '')),
  );

/** The master of the notes is named before the slides: the schema has an order, and pptxgenjs another. */
const orderPresentation = (parts: Parts): void =>
  rewrite(parts, /^ppt\/presentation\.xml$/, (xml) => {
    const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
    return xml.replace(notes, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`);
  });

/** pptxgenjs puts an empty layout "DEFAULT" before ours. */
function dropEmptyLayout(parts: Parts): void {
  const empty = 'ppt/slideLayouts/slideLayout1.xml';
  if (!textOf(parts, empty).includes('name="DEFAULT"')) throw new Error(`${empty} không phải bố cục trống`);
  parts.delete(empty);
  parts.delete('ppt/slideLayouts/_rels/slideLayout1.xml.rels');
  const rels = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const relation = /<Relationship Id="(\w+)"[^>]*slideLayout1\.xml"\/>/.exec(textOf(parts, rels));
  if (relation?.[1] === undefined) throw new Error(`${rels} không nói đến bố cục trống`);
  const id = relation[1];
  parts.set(rels, textOf(parts, rels).replace(relation[0], ''));
  rewrite(parts, /^ppt\/slideMasters\/slideMaster1\.xml$/, (xml) => xml.replace(new RegExp(`<p:sldLayoutId id="\\d+" r:id="${id}"/>`), ''));
}

/** Placeholders that nothing was written into do not stand on a slide: they hide behind pictures and ask for text. */
const dropEmptyPlaceholders = (parts: Parts): void =>
  rewrite(parts, /^ppt\/slides\/[^/]+\.xml$/, (xml) =>
    xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) => (shape.includes('<p:ph') && !shape.includes('<a:t>') ? '' : shape)),
  );

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Names of shapes in Vietnamese, each once on a slide; the kite and the band say that they are decoration; a page number is a number. */
function nameShapes(parts: Parts): void {
  const { kite, band, pageNumber, shapes } = STRINGS.deck;
  rewrite(parts, /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/, (xml, file) => {
    const used = new Map<string, number>();
    let id = 1;
    return xml
      .replace(/(<a:fld [^>]*type="slidenum">.*?<a:t>)[^<]*/gs, '$1‹#›')
      .replace(/<p:cNvPr id="\d+" name="([^"]+)"( descr="[^"]*")?(?:\/>|>\s*<\/p:cNvPr>)/g, (all: string, given: string, descr = '') => {
        const at = xml.indexOf(all);
        const title = /^<\/?[^]{0,220}type="title"/.test(xml.slice(at + all.length));
        const base = /^Slide Number/.test(given)
          ? pageNumber
          : /^Shape/.test(given)
            ? band
            : /^Text|^Placeholder/.test(given)
              ? title
                ? shapes.title
                : shapes.text
              : given;
        const times = (used.get(base) ?? 0) + 1;
        used.set(base, times);
        const name = times === 1 ? base : `${base} ${times}`;
        const decoration = base === band || (base === kite && file.includes('slideLayout'));
        id += 1;
        return decoration
          ? `<p:cNvPr id="${id}" name="${name}" descr="">${DECORATIVE}</p:cNvPr>`
          : `<p:cNvPr id="${id}" name="${name}"${descr}/>`;
      });
  });
}

/** What the file says of itself, without pptxgenjs's guesses ("Slide 1", "Office Theme"). */
function describe(parts: Parts, slides: number): void {
  parts.set(
    'docProps/app.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><PresentationFormat>16:9</PresentationFormat><Slides>${slides}</Slides><Company>${STRINGS.publisher}</Company></Properties>`,
  );
}

/** What pptxgenjs leaves to be done so that the file is valid by the Open XML schema, ours in theme and names, and whole for readers of screens. */
export function tidy(parts: Parts, slides: number): void {
  dropRepeatedProperties(parts);
  orderPresentation(parts);
  dropEmptyLayout(parts);
  dropEmptyPlaceholders(parts);
  nameShapes(parts);
  ownTheme(parts);
  dropMissingTypes(parts);
  shareMedia(parts);
  describe(parts, slides);
  // pptxgenjs marks all text as English.
  rewrite(parts, /^ppt\//, (content) => content.replaceAll('lang="en-US"', 'lang="vi-VN"'));
}
