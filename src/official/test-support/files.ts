import { escapeMarkup } from '../../base/entities.ts';
import { strToU8, zipSync } from 'fflate';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A run of WordprocessingML. */
export const wordRun = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
/** A paragraph of WordprocessingML. */
export const wordParagraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX with the given body and, if any, numbering. */
export function docxFile(body: string, numbering = '', documentPrefix = ''): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/numbering.xml': strToU8(`<?xml version="1.0"?><w:numbering ${NAMESPACE}>${numbering}</w:numbering>`),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${documentPrefix}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
  });
}

/** A plain DOCX of paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array =>
  docxFile(paragraphs.map((text) => wordParagraph(wordRun(text))).join(''));

let compiler: NodeCompiler | undefined;

/** Typst rules that set a law's paragraphs: capitals centred and bold, the rest as paragraphs. */
const SETTING = `
#let ps = json(bytes(sys.inputs.ps))
#for p in ps { if p.starts-with("Chương ") or p.starts-with("Mục ") or p == upper(p) { align(center, strong(p)) } else { par(p) } }`;

/** Page rules for {@link pdfOf}: a law as an office prints it. */
export const PLAIN_PRINT = '#set page(paper: "a4", margin: 2cm)\n#set text(font: "Tinos", size: 13pt)\n#set par(first-line-indent: 1cm)\n';

/** A PDF of paragraphs, set by Typst with the given page rules; `ending` is more Typst behind them. */
export function pdfOf(paragraphs: readonly string[], rules: string, ending = ''): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: ['node_modules/@expo-google-fonts/tinos', 'node_modules/@expo-google-fonts/be-vietnam-pro'] }],
  });
  const pdf = compiler.pdf({ mainFileContent: `${rules}${SETTING}\n${ending}`, inputs: { ps: JSON.stringify(paragraphs) } });
  if (!pdf) throw new Error('Typst made no PDF');
  return new Uint8Array(pdf);
}

/** A PDF that asks for a password: its encryption dictionary fits no empty password. */
export function lockedPdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -44 >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}
