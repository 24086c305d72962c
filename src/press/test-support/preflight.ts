/** What a print shop's preflight looks at, read from the finished PDF with pdf-lib: boxes, inks, lines, letters, output intent. For tests. */
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

export interface InkLine {
  /** Ends in points from the lower left corner of the page. */
  from: readonly [number, number];
  to: readonly [number, number];
  width: number;
  dashed: boolean;
}

export interface Preflight {
  version: string;
  pages: number;
  /** Boxes of the first page in millimetres: width, height, and the margin to the media box. */
  trim: { width: number; height: number; margin: number };
  bleed: { width: number; height: number; margin: number };
  intent: { condition: string; components: number; bytes: number; signature: string } | undefined;
  claims: string[];
  fonts: string[];
  embedded: number;
  images: number;
  /** Colour operators other than CMYK. */
  strange: string[];
  /** Every ink mix that paints, as "C M Y K" in percent. */
  inks: string[];
  /** Mixes of letters under 12 pt. */
  small: string[];
  lines: InkLine[][];
  /** Something shines through, and the page does not say that inks are mixed. */
  transparent: boolean;
}

type Transform = readonly [number, number, number, number, number, number];
const times = (a: Transform, b: Transform): Transform => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];
const at = (x: number, y: number, m: Transform): [number, number] => [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
const scaleOf = (m: Transform): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));
const inMillimetres = (points: number): number => (points * 25.4) / 72;

interface State {
  matrix: Transform;
  fill: string;
  stroke: string;
  width: number;
  dashed: boolean;
}

/** Runs through one stream as a press would. */
function read(
  stream: string,
  start: Transform,
  found: Pick<Preflight, 'strange' | 'inks' | 'small'>,
  forms: (name: string, m: Transform) => void,
  least: number,
) {
  const lines: InkLine[] = [];
  let state: State = { matrix: start, fill: '0 0 0 100', stroke: '0 0 0 100', width: 1, dashed: false };
  const stack: State[] = [];
  let path: [number, number][] = [];
  for (const row of stream.split('\n')) {
    const words = row.split(' ');
    const operator = words.at(-1) ?? '';
    const numbers = words.slice(0, -1).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const percent = (): string => numbers.map((part) => Math.round(part * 100)).join(' ');
    if (operator === 'q') stack.push(state);
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: times([a, b, c, d, e, f], state.matrix) };
    else if (operator === 'w') state = { ...state, width: a };
    else if (operator === 'd') state = { ...state, dashed: !row.startsWith('[]') };
    else if (operator === 'k') state = { ...state, fill: percent() };
    else if (operator === 'K') state = { ...state, stroke: percent() };
    else if (operator === 'm' && words.length === 3) path = [at(a, b, state.matrix)];
    else if (operator === 'l' && words.length === 3) path.push(at(a, b, state.matrix));
    else if (/^(?:cs|CS|scn?|SCN?|rg|RG|g|G|sh)$/.test(operator)) found.strange.push(row);
    else if (operator === 'Tf') {
      if (b * scaleOf(state.matrix) < least) found.small.push(state.fill);
      found.inks.push(state.fill);
    } else if (/^[fBb]\*?$/.test(row)) found.inks.push(state.fill);
    else if (operator === 'Do') forms(words[0] ?? '', state.matrix);
    if (/^[SsBb]\*?$/.test(row)) {
      found.inks.push(state.stroke);
      const [from, to] = [path[0], path.at(-1)];
      if (from !== undefined && to !== undefined)
        lines.push({ from, to, width: state.width * scaleOf(state.matrix), dashed: state.dashed });
    }
  }
  return lines;
}

const textOf = ({ dict, contents }: PDFRawStream): string =>
  (dict.has(PDFName.of('Filter')) ? inflateSync(contents) : Buffer.from(contents)).toString('latin1');

/** @param bytes a PDF for a print shop @param scale how much smaller than printed it is drawn */
export async function preflight(bytes: Uint8Array, scale = 1): Promise<Preflight> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const found: Pick<Preflight, 'strange' | 'inks' | 'small'> = { strange: [], inks: [], small: [] };
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.flatMap((object) => (object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : []));
  const lines = document.getPages().map(({ node }) => {
    const draw = (stream: PDFRawStream, resources: PDFDict | undefined, matrix: Transform): InkLine[] => {
      const inner: InkLine[] = [];
      const own = read(
        textOf(stream),
        matrix,
        found,
        (name, m) => {
          const form = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(name.slice(1)));
          if (!(form instanceof PDFRawStream)) return;
          const own = form.dict.lookupMaybe(PDFName.of('Transform'), PDFArray);
          const numbers = own?.asArray().map((part) => (part as PDFNumber).asNumber()) as unknown as Transform | undefined;
          inner.push(...draw(form, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), numbers === undefined ? m : times(numbers, m)));
        },
        11.99 * scale,
      );
      return [...own, ...inner];
    };
    return draw(node.lookup(PDFName.of('Contents')) as PDFRawStream, node.Resources(), [1, 0, 0, 1, 0, 0]);
  });
  const [page] = document.getPages();
  const media = page?.getMediaBox();
  const box = (one: { x: number; y: number; width: number; height: number } | undefined) => ({
    width: inMillimetres(one?.width ?? 0),
    height: inMillimetres(one?.height ?? 0),
    margin: inMillimetres((one?.x ?? 0) - (media?.x ?? 0)),
  });
  const intent = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)?.lookup(0, PDFDict);
  const profile = intent?.lookup(PDFName.of('DestOutputProfile'));
  const icc = profile instanceof PDFRawStream ? inflateSync(profile.contents) : undefined;
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString() : '';
  return {
    version: Buffer.from(bytes.subarray(0, 8)).toString('latin1'),
    pages: document.getPageCount(),
    trim: box(page?.getTrimBox()),
    bleed: box(page?.getBleedBox()),
    intent:
      intent === undefined || icc === undefined || !(profile instanceof PDFRawStream)
        ? undefined
        : {
            condition: intent.lookup(PDFName.of('OutputConditionIdentifier'), PDFString).asString(),
            components: profile.dict.lookup(PDFName.of('N'), PDFNumber).asNumber(),
            bytes: icc.length,
            signature: icc.subarray(12, 20).toString('latin1'),
          },
    claims: [
      ...(/<pdfxid:GTS_PDFXVersion>PDF\/X-4</.test(xmp) ? ['xmp'] : []),
      ...(/<pdf:Trapped>False</.test(xmp) ? ['trapped'] : []),
      ...(context.trailerInfo.ID === undefined ? [] : ['id']),
    ],
    fonts: dicts.flatMap((dict) =>
      dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [String(dict.get(PDFName.of('FontName')))] : [],
    ),
    embedded: dicts.filter((dict) => ['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)))).length,
    images: dicts.filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image')).length,
    ...found,
    lines,
    transparent:
      dicts.some(
        (dict) =>
          dict.get(PDFName.of('Type')) === PDFName.of('Page') &&
          dict.lookupMaybe(PDFName.of('Group'), PDFDict)?.get(PDFName.of('CS')) !== PDFName.of('DeviceCMYK'),
      ) || dicts.some((dict) => dict.has(PDFName.of('SMask')) && dict.get(PDFName.of('SMask')) !== PDFName.of('None')),
  };
}
