import { SourceError } from '../../legal/errors.ts';
import type { Item, Part } from '../../materials/model/item.ts';
import type { Format, Kind } from '../../vocabulary/kinds.ts';
import { bodyOf } from '../../materials/model/events.ts';
import { FIRST_CODE } from '../../materials/quiz/paper.ts';
import { STRINGS } from '../../strings/press.ts';
import { markingBlocks, paperBlocks } from './papers.ts';
import type { TemplateInput } from '../typst/compiler.ts';
import { certificateInput, documentInput, formInput, leafletInput, slidesInput } from '../typst/input.ts';
import type { DocumentView } from '../typst/input.ts';

/** One document of an item that is laid out on pages. */
export interface PagedDocument {
  id: string;
  /** File name without ending. */
  name: string;
  title: string;
  kind: Kind;
  variant?: string;
  formats: readonly Format[];
  template: string;
  input: (site: string | undefined) => TemplateInput;
  /** The same document as blocks, for DOCX. */
  view: DocumentView;
}

function layoutOf(item: Item, view: DocumentView): Pick<PagedDocument, 'template' | 'input'> {
  const { leaflet, certificate } = item;
  if (leaflet !== undefined) return { template: 'leaflet', input: (site) => leafletInput(item, leaflet, site) };
  if (certificate !== undefined) return { template: 'certificate', input: (site) => certificateInput(item, certificate, site) };
  if (view.kind === 'slides') return { template: 'slides', input: (site) => slidesInput(item, site) };
  if (view.letterhead !== undefined || view.kind === 'form') return { template: 'form', input: (site) => formInput(view, site) };
  return { template: 'document', input: (site) => documentInput(view, site) };
}

function partDocument(item: Item, part: Part): PagedDocument {
  const view: DocumentView = {
    item,
    title: part.title,
    kind: part.kind,
    blocks: part.blocks,
    ...(part.letterhead === undefined ? {} : { letterhead: part.letterhead }),
  };
  const layout =
    view.letterhead !== undefined || view.kind === 'form'
      ? { template: 'form', input: (site: string | undefined) => formInput(view, site) }
      : { template: 'document', input: (site: string | undefined) => documentInput(view, site) };
  const wrong = part.formats.find((format) => !['pdf', 'docx'].includes(format));
  if (wrong !== undefined)
    throw new SourceError({ file: item.file, field: `parts.${part.id}.formats` }, `Định dạng “${wrong}” cho một phần`, 'pdf hoặc docx');
  return {
    id: part.id,
    name: `${item.slug}-${part.id}`,
    title: part.title,
    kind: part.kind,
    variant: part.title,
    formats: part.formats,
    ...layout,
    view,
  };
}

/** Formats that a leaflet, a certificate or a deck does not have. */
function checkFormats(item: Item): void {
  const fail = (format: Format, expected: string): never => {
    throw new SourceError({ file: item.file, field: 'formats' }, `Định dạng “${format}” cho ${item.kind}`, expected);
  };
  for (const format of item.formats) {
    if (['png', 'webp', 'svg'].includes(format)) fail(format, 'có “art” mới có ảnh');
    if (format === 'ics' && item.events.length === 0) fail(format, 'có “events” mới có lịch');
    if (format === 'docx' && item.kind === 'slides') fail(format, 'pptx, pdf');
    if (format === 'pptx' && (item.leaflet !== undefined || item.certificate !== undefined || item.kind === 'form'))
      fail(format, 'pdf, docx');
  }
  const empty = item.blocks.length === 0 && item.leaflet === undefined && item.certificate === undefined && item.slides.length === 0;
  if (empty && item.events.length === 0)
    throw new SourceError({ file: item.file }, 'Không có nội dung', 'blocks, slides, leaflet, certificate, art hoặc events');
}

/** The answer key of a quiz, a document of its own. */
function keyDocument(item: Item): PagedDocument[] {
  if (item.kind !== 'quiz') return [];
  const title = `${STRINGS.answerKey}: ${item.title}`;
  const view: DocumentView = { item, title, kind: 'quiz', blocks: item.blocks, key: true };
  const formats = item.formats.filter((format) => format === 'pdf' || format === 'docx');
  return [
    {
      id: 'dap-an',
      name: `${item.slug}-dap-an`,
      title,
      kind: 'quiz',
      variant: STRINGS.answerKey,
      formats,
      template: 'document',
      input: (site) => documentInput(view, site),
      view,
    },
  ];
}

/** The papers of a quiz under their codes, and the sheet to mark them with. */
function paperDocuments(item: Item): PagedDocument[] {
  const { papers } = item;
  if (item.kind !== 'quiz' || papers === undefined) return [];
  const formats = item.formats.filter((format) => format === 'pdf' || format === 'docx');
  const label = STRINGS.papers.title(papers.count, FIRST_CODE, FIRST_CODE + papers.codes - 1);
  const about = { item, kind: 'quiz', bare: true } as const;
  const views: [id: string, variant: string, view: DocumentView][] = [
    ['de-thi', STRINGS.papers.variant, { ...about, title: `${label}: ${item.title}`, blocks: paperBlocks(item), columns: 2 }],
    ['bang-cham', STRINGS.papers.sheet, { ...about, title: `${STRINGS.papers.sheet}: ${item.title}`, blocks: markingBlocks(item) }],
  ];
  return views.map(([id, variant, view]) => ({
    id,
    name: `${item.slug}-${id}`,
    title: view.title,
    kind: 'quiz',
    variant,
    formats,
    template: 'document',
    input: (site) => documentInput(view, site),
    view,
  }));
}

/**
 * The documents of an item that has no `art`: its body, the key of a quiz, its parts.
 * @throws SourceError where a format does not fit the item
 */
export function documentsOf(item: Item): PagedDocument[] {
  checkFormats(item);
  const view: DocumentView = {
    item,
    title: item.title,
    kind: item.kind,
    blocks: bodyOf(item),
    ...(item.kind === 'quiz' ? { columns: 2 as const } : {}),
    ...(item.letterhead === undefined ? {} : { letterhead: item.letterhead }),
  };
  const main: PagedDocument = {
    id: 'main',
    name: item.slug,
    title: item.title,
    kind: item.kind,
    formats: item.formats,
    ...layoutOf(item, view),
    view,
  };
  return [main, ...keyDocument(item), ...paperDocuments(item), ...item.parts.map((part) => partDocument(item, part))];
}
