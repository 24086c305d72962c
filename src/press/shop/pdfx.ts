/**
 * A PDF of Typst as a print shop takes it: PDF/X-4 as far as it can be made without a print shop's tools. All colours become fixed inks, the
 * boxes say where the sheet is cut, the output intent says for which paper the inks are meant. What was checked, and what cannot be
 * checked without Acrobat or a print shop: docs/quyet-dinh/bo-cho-nha-in.md. Source: ISO 15930-7:2010.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { escapeMarkup } from '../../base/entities.ts';
import { withInks } from './streams.ts';

/** Where the sheet lies on its page, in millimetres. */
export interface ShopPage {
  /** What is left round the cut sheet: `over` of ground, then `slug` for marks. */
  over: number;
  slug: number;
}

/** What stands in the file about itself. */
export interface ShopAbout {
  title: string;
  /** The day the content was checked, "2026-11-23": the date of the file, so that the same content gives the same bytes. */
  checked: string;
}

const POINTS = 72 / 25.4;
const CONDITION = 'FOGRA39';
const PRODUCER = 'Typst, @cantoo/pdf-lib';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** XMP with what PDF/X-4 asks for. The identifiers follow from the content: the same input gives the same bytes. */
function metadata({ title, checked }: ShopAbout, id: string): string {
  const time = `${checked}T00:00:00+07:00`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmp:MetadataDate>${time}</xmp:MetadataDate>
<xmp:CreatorTool>Typst</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:${id}</xmpMM:InstanceID><xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

let profile: Buffer | undefined;

/** The profile of the paper, packed once. */
const profileOf = (root: string): Buffer =>
  (profile ??= deflateSync(readFileSync(join(root, 'src/press/shop/profile/fogra39l.icc')), { level: 9 }));

/** Writes inks over every stream that draws: the pages' own and those of the drawings in them. */
function recolour(document: PDFDocument): void {
  const { context } = document;
  const pages = new Set(document.getPages().map(({ node }) => node.get(PDFName.of('Contents'))?.toString()));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const { dict, contents } = object;
    const subtype = dict.get(PDFName.of('Subtype'));
    if (subtype === PDFName.of('Image')) throw new Error('Tệp cho nhà in không được có ảnh điểm');
    if (subtype !== PDFName.of('Form') && !pages.has(ref.toString())) continue;
    const text = (dict.has(PDFName.of('Filter')) ? inflateSync(contents) : Buffer.from(contents)).toString('latin1');
    const bytes = deflateSync(Buffer.from(withInks(text), 'latin1'), { level: 9 });
    dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    withoutScreen(dict);
    context.assign(ref, PDFRawStream.of(dict, bytes));
  }
}

/** Takes the screen's colour spaces from what a page or a drawing draws with. */
function withoutScreen(owner: PDFDict): void {
  owner.lookupMaybe(PDFName.of('Resources'), PDFDict)?.delete(PDFName.of('ColorSpace'));
  owner.lookupMaybe(PDFName.of('Group'), PDFDict)?.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'));
}

/**
 * @param pdf a PDF of Typst without tags, each page with bleed and marks round the sheet
 * @param root the repository: the profile is read from it
 * @returns the same drawing in fixed inks, with boxes and output intent
 * @throws Error for a colour outside the palette, or a picture of pixels
 */
export async function toPdfX(pdf: Uint8Array, { over, slug }: ShopPage, about: ShopAbout, root: string): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  recolour(document);
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox();
    const box = (margin: number): [number, number, number, number] => {
      const edge = margin * POINTS;
      return [rounded(edge), rounded(edge), rounded(width - 2 * edge), rounded(height - 2 * edge)];
    };
    page.setTrimBox(...box(over + slug));
    page.setBleedBox(...box(slug));
    page.node.delete(PDFName.of('Annots'));
    page.node.delete(PDFName.of('StructParents'));
    withoutScreen(page.node);
    // What shines through in a drawing (fingers in shade) is mixed as inks, not as light.
    page.node.set(PDFName.of('Group'), context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK' }));
  }
  // Screen profiles that nothing names any more.
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFArray && object.get(0) === PDFName.of('ICCBased')) {
      const stream = object.get(1);
      context.delete(ref);
      if ('objectNumber' in stream) context.delete(stream as Parameters<typeof context.delete>[0]);
    }
  const bytes = profileOf(root);
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of(CONDITION),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('FOGRA39L (ISO 12647-2, coated paper)'),
    DestOutputProfile: context.register(
      PDFRawStream.of(context.obj({ N: 4, Filter: 'FlateDecode', Length: bytes.length }) as PDFDict, bytes),
    ),
  });
  const { catalog } = document;
  for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Metadata']) catalog.delete(PDFName.of(key));
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  const digest = createHash('md5').update(about.title).update(pdf).digest('hex');
  const id = digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const xmp = Buffer.from(metadata(about, id));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: xmp.length }) as PDFDict, xmp)),
  );
  const day = about.checked.replaceAll('-', '');
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(about.title),
      Producer: PDFString.of(PRODUCER),
      Creator: PDFString.of('Typst'),
      CreationDate: PDFString.of(`D:${day}000000+07'00'`),
      ModDate: PDFString.of(`D:${day}000000+07'00'`),
      GTS_PDFXVersion: PDFString.of('PDF/X-4'),
      Trapped: 'False',
    }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of(digest), PDFHexString.of(digest)]);
  context.header = PDFHeader.forVersion(1, 6);
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }));
}
