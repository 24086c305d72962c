import { Packer, type Document } from 'docx';
import { fixDates, packOffice, unpackOffice } from '../ooxml.ts';
import { keepSignatures } from './signatures.ts';

/** Gives the random ids of hyperlinks, and those of pictures, which docx counts on from one document to the next, numbers in order of appearance. */
function fixIds(xml: string, rels: string): { xml: string; rels: string } {
  const names = new Map<string, string>();
  for (const [, id] of rels.matchAll(/Id="(rId[\w-]+)"/g)) if (id !== undefined && !/^rId\d+$/.test(id)) names.set(id, '');
  let next = 1000;
  for (const [, id] of xml.matchAll(/r:id="(rId[\w-]+)"/g))
    if (id !== undefined && names.get(id) === '') names.set(id, `rId${(next += 1)}`);
  const rename = (text: string): string => text.replace(/rId[\w-]+/g, (id) => names.get(id) || id);
  const sorted = rename(rels).replace(/(<Relationship [^>]*\/>\s*)+/, (all) =>
    (all.match(/<Relationship [^>]*\/>/g) ?? []).sort().join(''),
  );
  let picture = 0;
  return { xml: rename(xml).replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(picture += 1)}"`), rels: sorted };
}

/** A document as bytes: the same content gives the same ones. */
export async function packDocument(document: Document, checked: string): Promise<Buffer> {
  const parts = unpackOffice(await Packer.toBuffer(document));
  fixDates(parts, checked);
  const xml = parts.get('word/document.xml');
  const rels = parts.get('word/_rels/document.xml.rels');
  if (typeof xml !== 'string' || typeof rels !== 'string') throw new Error('docx: thiếu word/document.xml');
  const fixed = fixIds(xml, rels);
  parts.set('word/document.xml', keepSignatures(fixed.xml));
  parts.set('word/_rels/document.xml.rels', fixed.rels);
  return packOffice(parts);
}
