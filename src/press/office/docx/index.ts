import { AlignmentType, Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { FileChild } from 'docx';
import { formatDate } from '../../../vietnamese/dates.ts';
import { KINDS } from '../../../vocabulary/kinds.ts';
import { STRINGS } from '../../../strings/press.ts';
import { asksName, campaignName, isHandedOut } from '../../typst/input.ts';
import { groupSources, sourceWords } from '../../typst/sources.ts';
import type { DocumentView } from '../../typst/input.ts';
import type { Press } from '../../plan/types.ts';
import { artPictures } from '../../images/pictures.ts';
import type { Block } from '../../../materials/blocks/index.ts';
import { WORD } from '../../../materials/blocks/registry/word.ts';
import { DOCX_COLOR } from '../../../materials/kit/colors.ts';
import { dotted, TEXT_WIDTH, words, type Word, type WordContext } from '../../../materials/kit/word.ts';
import { certificateDocument } from './certificate.ts';
import { letterfootToDocx, letterheadToDocx } from './head.ts';
import { leafletDocument, PANEL_WIDTH } from './leaflet.ts';
import { packDocument } from './pack.ts';
import { NUMBERING, PAGE, stylesOf } from './page.ts';

function materialHead(view: DocumentView): FileChild[] {
  const { item, kind, title } = view;
  const label = [KINDS[kind], ...(item.campaign === undefined ? [] : [campaignName(item.campaign)])].join(' · ');
  return [
    new Paragraph({ style: 'Small', children: [words(label, { bold: true, color: DOCX_COLOR.label })] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 0, after: 80 }, children: [words(title, { size: 36 })] }),
    ...(isHandedOut(kind) || view.key === true || view.bare === true
      ? []
      : [new Paragraph({ spacing: { before: 0, after: 160 }, children: [words(item.summary, { italics: true })] })]),
  ];
}

/** The line for the name, as on the printed paper: only a quiz asks for one, and never its key. */
function nameLine(): Paragraph {
  const [name, place] = [Math.round(TEXT_WIDTH * 0.7), Math.round(TEXT_WIDTH * 0.72)];
  return new Paragraph({
    tabStops: [dotted(name), { type: TabStopType.LEFT, position: place }, dotted(TEXT_WIDTH)],
    spacing: { before: 80, after: 160 },
    children: [words(`${STRINGS.name}: \t\t${STRINGS.schoolClass}: \t`)],
  });
}

function sourceList(view: DocumentView): FileChild[] {
  const { item } = view;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(STRINGS.sources)] }),
    ...groupSources(item.sources, () => undefined).map((entry) => {
      const text = `${sourceWords(entry)}.${entry.kind === 'publication' && entry.url !== undefined ? ` ${entry.url}` : ''}`;
      return new Paragraph({ style: 'Small', numbering: { reference: 'bullets', level: 0 }, children: [words(text, { size: 20 })] });
    }),
    new Paragraph({
      style: 'Small',
      children: [
        words(`${STRINGS.checked}: ${formatDate(item.checked)}. ${STRINGS.restated} ${item.license ?? STRINGS.license}`, { size: 20 }),
      ],
    }),
  ];
}

const pageNumber = (): TextRun => new TextRun({ children: [PageNumber.CURRENT] });

/**
 * An editable DOCX of a document: A4, Times New Roman 13, headings, lists and tables as styles, language vi-VN. A certificate has fields for
 * mail merge, a leaflet is two sheets of three columns.
 * The same content gives the same bytes.
 */
export async function docx(view: DocumentView, press: Press): Promise<Buffer> {
  const { item, letterhead, blocks } = view;
  const { leaflet, certificate } = item;
  if (certificate !== undefined && view.kind === item.kind) return packDocument(await certificateDocument(item, certificate), item.checked);
  const formal = view.kind === 'form' || letterhead !== undefined;
  const cover = leaflet?.cover.art === undefined ? [] : [leaflet.cover.art];
  const isLeaflet = leaflet !== undefined && view.kind === item.kind;
  let list = 0;
  const draw = (block: Block): FileChild[] => (WORD[block.type] as Word<typeof block.type>)(block, context);
  const context: WordContext = {
    site: press.site,
    formal,
    key: view.key === true,
    width: isLeaflet ? PANEL_WIDTH : TEXT_WIDTH,
    nextList: () => (list += 1),
    picture: await artPictures(press.root, leaflet === undefined ? blocks : leaflet.panels.flatMap((panel) => panel.blocks), cover),
    inner: (inner) => inner.flatMap(draw),
    sources: () => sourceList(view),
  };
  if (isLeaflet) return packDocument(await leafletDocument(item, leaflet, context), item.checked);
  const body = context.inner(blocks);
  const tail =
    formal || view.bare === true || isHandedOut(view.kind) || blocks.some((block) => block.type === 'sources') ? [] : sourceList(view);
  const children = formal
    ? [...letterheadToDocx(letterhead ?? {}, view.title), ...body, ...letterfootToDocx(letterhead ?? {})]
    : [...materialHead(view), ...(asksName(view) ? [nameLine()] : []), ...body, ...tail];
  const footer = new Footer({
    children: [new Paragraph({ style: 'Small', children: [words(`${STRINGS.publisher} · ${STRINGS.page} `, { size: 18 }), pageNumber()] })],
  });
  const document = new Document({
    title: view.title,
    description: item.summary,
    creator: STRINGS.publisher,
    lastModifiedBy: STRINGS.publisher,
    keywords: item.topics.join(', '),
    styles: stylesOf(formal),
    numbering: NUMBERING,
    sections: [
      {
        properties: PAGE,
        // Page numbers stand in the middle of the top margin from page 2 on (Decree 30/2020).
        headers: formal
          ? { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pageNumber()] })] }) }
          : {},
        footers: formal ? {} : { default: footer, first: footer },
        children,
      },
    ],
  });
  return packDocument(document, item.checked);
}
