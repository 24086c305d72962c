import fontkit from '@pdf-lib/fontkit';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, rgb } from '@cantoo/pdf-lib';
import type { Color, PDFFont, PDFImage, PDFPage } from '@cantoo/pdf-lib';
import type { Drawing, TypeLine } from './compose.ts';
import { POINTS, type FaceId, type SheetPaper } from './model.ts';
import { taggerOf, type Tagger } from './tags.ts';

/** What a PDF is made of besides its drawings. */
export interface PdfMaterials {
  /** The press's page: with tags for one sheet, without for many. */
  base: Uint8Array;
  /** The cuts of type that the drawings use, as TrueType. */
  faces: ReadonlyMap<FaceId, Uint8Array>;
  /** The visitor's logo as PNG. */
  logo?: Uint8Array;
  /** Said of the logo to those who do not see it. */
  logoAlt: string;
  /** Said of the design to those who do not see it, where its own words cannot be read (many sheets). */
  alt: string;
  title: string;
  /** The words stand at the head of a document: they are read before it. */
  wordsFirst?: boolean;
}

const colorOf = (hex: string): Color => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
};

/** What is embedded once in a document. */
interface Embedded {
  fonts: ReadonlyMap<FaceId, PDFFont>;
  logo?: PDFImage;
}

async function embed(doc: PDFDocument, { faces, logo }: PdfMaterials): Promise<Embedded> {
  doc.registerFontkit(fontkit);
  const fonts = new Map<FaceId, PDFFont>();
  // Whole cuts: they are small, and a subset would have to be made anew for every file.
  for (const [face, bytes] of faces) fonts.set(face, await doc.embedFont(bytes, { subset: false }));
  return { fonts, ...(logo === undefined ? {} : { logo: await doc.embedPng(logo) }) };
}

/** Points to one unit of the drawing on this paper. */
const scaleOf = ({ width }: Drawing, paper: SheetPaper): number => (paper.width * POINTS) / width;

/** Lines of one place belong to one paragraph. */
const paragraphs = (lines: readonly TypeLine[]): TypeLine[][] =>
  [...new Set(lines.map(({ slot }) => slot))].map((slot) => lines.filter((line) => line.slot === slot));

function draw(page: PDFPage, drawing: Drawing, paper: SheetPaper, embedded: Embedded, tags: Tagger, logoAlt: string): void {
  const scale = scaleOf(drawing, paper);
  const up = (y: number): number => (drawing.height - y) * scale;
  tags.artifact(() => {
    for (const { x, y, width, height, color } of drawing.patches)
      page.drawRectangle({ x: x * scale, y: up(y + height), width: width * scale, height: height * scale, color: colorOf(color) });
  });
  const { logo, fonts } = embedded;
  const box = drawing.logo;
  if (logo !== undefined && box !== undefined)
    tags.tagged(
      'Figure',
      () => page.drawImage(logo, { x: box.x * scale, y: up(box.y + box.height), width: box.width * scale, height: box.height * scale }),
      logoAlt,
    );
  for (const lines of paragraphs(drawing.lines))
    tags.tagged('P', () => {
      for (const [at, { text, x, y, size, face, align, color }] of lines.entries()) {
        const font = fonts.get(face);
        if (font === undefined) throw new Error(`no font for ${face}`);
        const wide = font.widthOfTextAtSize(text, size * scale) * (align === 'left' ? 0 : align === 'center' ? 0.5 : 1);
        // A space where a line breaks, for those who listen or copy.
        page.drawText(at + 1 < lines.length ? `${text} ` : text, {
          x: x * scale - wide,
          y: up(y),
          size: size * scale,
          font,
          color: colorOf(color),
        });
      }
    });
}

/** Links of a page that moves up go with it. */
function moveLinks(page: PDFPage, by: number): void {
  const links = page.node.Annots();
  for (let at = 0; links !== undefined && at < links.size(); at += 1) {
    const rect = links.lookupMaybe(at, PDFDict)?.lookupMaybe(PDFName.of('Rect'), PDFArray);
    for (const corner of [1, 3]) rect?.set(corner, PDFNumber.of(rect.lookup(corner, PDFNumber).asNumber() + by));
  }
}

/**
 * One sheet: the press's own file, with its structure for those who listen, and the visitor's words and logo on its first page.
 *
 * @returns the PDF; all of it is vector, but for the logo
 */
export async function writeSheet(drawing: Drawing, paper: SheetPaper, materials: PdfMaterials): Promise<Uint8Array> {
  const doc = await PDFDocument.load(materials.base, { updateMetadata: false });
  const scale = scaleOf(drawing, paper);
  const page = doc.getPage(0);
  for (const each of doc.getPages()) {
    const grow = (drawing.art.width * scale) / each.getWidth();
    if (Math.abs(grow - 1) > 1e-6) each.scale(grow, grow);
  }
  // The design keeps the upper left corner of the sheet.
  page.setSize(drawing.width * scale, drawing.height * scale);
  const strip = (drawing.height - drawing.art.height) * scale;
  if (strip > 0) {
    page.translateContent(0, strip);
    moveLinks(page, strip);
  }
  // What is drawn from here on is neither enlarged nor moved.
  page.resetPosition();
  draw(page, drawing, paper, await embed(doc, materials), taggerOf(page, materials.wordsFirst), materials.logoAlt);
  return doc.save();
}

/**
 * Many sheets of one design, each with its own words, in one file. The design is in it once.
 *
 * @returns the PDF, a page a drawing
 */
export async function writeSheets(drawings: readonly Drawing[], paper: SheetPaper, materials: PdfMaterials): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.setTitle(materials.title, { showInWindowTitleBar: true });
  doc.setLanguage('vi');
  const [art] = await doc.embedPdf(materials.base, [0]);
  if (art === undefined) throw new Error('the press made no page');
  const embedded = await embed(doc, materials);
  for (const drawing of drawings) {
    const scale = scaleOf(drawing, paper);
    const [width, height] = [drawing.width * scale, drawing.height * scale];
    const page = doc.addPage([width, height]);
    const tags = taggerOf(page);
    tags.tagged(
      'Figure',
      () => page.drawPage(art, { x: 0, y: height - drawing.art.height * scale, width, height: drawing.art.height * scale }),
      materials.alt,
    );
    draw(page, drawing, paper, embedded, tags, materials.logoAlt);
  }
  return doc.save();
}
