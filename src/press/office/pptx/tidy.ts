import { createHash } from 'node:crypto';
import type { Parts } from '../ooxml.ts';

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
  for (const [name, content] of parts) {
    if (!name.endsWith('.rels') || typeof content !== 'string') continue;
    parts.set(
      name,
      content.replace(/Target="\.\.\/media\/([^"]+)"/g, (all, file: string) => {
        const target = moved.get(`ppt/media/${file}`);
        return target === undefined ? all : `Target="../media/${target.slice('ppt/media/'.length)}"`;
      }),
    );
  }
}

/** Marks all text as Vietnamese: pptxgenjs writes lang="en-US". */
function speakVietnamese(parts: Parts): void {
  for (const [name, content] of parts) {
    if (typeof content === 'string' && name.startsWith('ppt/')) parts.set(name, content.replaceAll('lang="en-US"', 'lang="vi-VN"'));
  }
}

/** Paragraph properties stand once, at the head of a paragraph; pptxgenjs repeats them before every run, which the schema forbids. */
function dropRepeatedProperties(parts: Parts): void {
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !/^ppt\/(slides|slideLayouts|notesSlides)\/[^/]+\.xml$/.test(name)) continue;
    parts.set(name, content.replace(/(<\/a:r>|<a:br\/>)<a:pPr\b(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs, '$1'));
  }
}

/** Content types name only parts that exist; pptxgenjs declares a slide master for every slide. */
function dropMissingTypes(parts: Parts): void {
  const types = parts.get('[Content_Types].xml');
  if (typeof types !== 'string') throw new Error('Tệp PPTX không có [Content_Types].xml');
  parts.set(
    '[Content_Types].xml',
    types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (parts.has(part) ? all : '')),
  );
}

/** What pptxgenjs leaves to be done. */
export function tidy(parts: Parts): void {
  dropRepeatedProperties(parts);
  dropMissingTypes(parts);
  shareMedia(parts);
  speakVietnamese(parts);
}
