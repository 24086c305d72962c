import { COLORS, PALETTE } from '../../vocabulary/palette.ts';
import { HELD_TOGETHER } from '../../vocabulary/word-pairs.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { Block } from '../../materials/blocks/index.ts';
import { deckOf } from '../../materials/model/deck.ts';
import type { Item } from '../../materials/model/item.ts';
import type { Art, Certificate, Leaflet, Letterhead } from '../../materials/model/printed.ts';
import { KINDS, SIZES } from '../../vocabulary/kinds.ts';
import type { Kind, SizeId } from '../../vocabulary/kinds.ts';
import { campaignNames } from '../../schema/campaign-id.ts';
import { STRINGS } from '../../strings/press.ts';
import { groupSources, sourceLine } from './sources.ts';
import { absoluteTo } from '../../materials/kit/links.ts';
import { blockData, citeData, runs } from '../../materials/kit/print.ts';
import { qrRows } from './qr.ts';
import type { TemplateInput } from './compiler.ts';

/** A document of an item: the item itself, one of its parts, or the answer key. */
export interface DocumentView {
  item: Item;
  title: string;
  kind: Kind;
  blocks: readonly Block[];
  letterhead?: Letterhead;
  /** Print the answers (the key of a quiz). */
  key?: boolean;
  /** Questions run in two columns. */
  columns?: 2;
  /** Nothing of the item's own around the blocks: no summary, no line for the name, no sources. */
  bare?: boolean;
}

/** Blocks that are laid out together. */
export interface BlockRun {
  columns: 1 | 2;
  blocks: Block[];
}

/** A document in runs: with two columns, questions and the headings right above them are one run, all else another. */
export function runsOfBlocks(blocks: readonly Block[], columns: 1 | 2): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const [index, block] of blocks.entries()) {
    const asked = block.type === 'question' || (block.type === 'heading' && blocks[index + 1]?.type === 'question');
    const wide = columns === 2 && asked ? 2 : 1;
    const last = runs.at(-1);
    if (last?.columns === wide) last.blocks.push(block);
    else runs.push({ columns: wide, blocks: [block] });
  }
  return runs;
}

/** True where the summary and the sources are left out. */
export const isBare = ({ kind, bare }: Pick<DocumentView, 'kind' | 'bare'>): boolean => bare === true || isHandedOut(kind);

/** Name of the campaign with its year: `thang-hanh-dong-2026` → "Tháng hành động phòng, chống ma túy 2026". */
export const campaignName = (id: string): string => campaignNames(id)?.name ?? id;

/** "20261123" parts of the checked date, the date of every file: the same content gives the same bytes on any day. */
const dateParts = (checked: string): number[] => checked.split('-').map(Number);

/** What every template gets, whatever the kind. */
function commonInput(item: Item, title: string, kind: Kind, site: string | undefined): Record<string, unknown> {
  const absolute = absoluteTo(site);
  const checked = `${STRINGS.checked}: ${formatDate(item.checked)}.`;
  return {
    palette: PALETTE,
    colors: COLORS,
    held: HELD_TOGETHER,
    strings: STRINGS,
    title,
    summary: item.summary,
    keywords: item.topics,
    date: dateParts(item.checked),
    label: [KINDS[kind], ...(item.campaign === undefined ? [] : [campaignName(item.campaign)])].join(' · '),
    footer: `${STRINGS.publisher} · ${checked}`,
    colophon: `${checked} ${STRINGS.restated} ${item.license ?? STRINGS.license}`,
    sources: groupSources(item.sources, absolute),
  };
}

const hasSources = (blocks: readonly Block[]): boolean => blocks.some((block) => block.type === 'sources');

const HANDED_OUT: readonly Kind[] = ['worksheet', 'letter', 'invitation', 'handout'];

/** True for what is handed to pupils or families as it is: the summary and the sources are for the teacher, and stand in the item's own document. */
const isHandedOut = (kind: Kind): boolean => HANDED_OUT.includes(kind);

/** Worksheets hold private answers ("của riêng em, không phải nộp"): only a quiz asks for a name, and its key does not. */
export const asksName = ({ kind, key, bare }: DocumentView): boolean => kind === 'quiz' && key !== true && bare !== true;

/** Spoken words are read standing, at arm's length: they are set larger than what is read at a table (10.8 pt). */
const SPOKEN: readonly Kind[] = ['speech', 'script'];
const SPOKEN_SIZE = 14.5;

/** The summary says what an item is to whoever chooses it: pupils, and readers of one of its parts, are not told. */
const leadOf = ({ item, title, kind, key = false }: DocumentView): string | null =>
  key || kind === 'quiz' || isHandedOut(kind) || title !== item.title ? null : item.summary;

/** Input of templates/document.typ. */
export function documentInput(view: DocumentView, site: string | undefined): TemplateInput {
  const { item, kind, key = false } = view;
  const absolute = absoluteTo(site);
  const blocks = isBare(view) || hasSources(view.blocks) ? view.blocks : [...view.blocks, { type: 'sources' } as const];
  return {
    ...commonInput(item, view.title, kind, site),
    lead: isBare(view) ? null : leadOf(view),
    ...(SPOKEN.includes(kind) ? { spoken: SPOKEN_SIZE } : {}),
    nameline: asksName(view),
    key,
    columns: view.columns ?? 1,
    bare: view.bare === true,
    runs: runsOfBlocks(blocks, view.columns ?? 1).map((run) => ({ ...run, blocks: run.blocks.map((block) => blockData(block, absolute)) })),
  };
}

/** Input of templates/form.typ. */
export function formInput(view: DocumentView, site: string | undefined): TemplateInput {
  const absolute = absoluteTo(site);
  return {
    ...commonInput(view.item, view.title, view.kind, site),
    heading: view.letterhead?.name ?? view.title,
    letterhead: view.letterhead ?? {},
    // A form is signed and kept: our own notes do not belong on it.
    colophon: null,
    blocks: view.blocks.map((block) => blockData(block, absolute)),
  };
}

/** The address for people to type: without "https://" and the last slash. */
const readable = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** QR code and readable address of a link on this site; empty where the site's address is not known (no code is better than a wrong one). */
export function linkInput(link: string | undefined, site: string | undefined): { qr: string[] | null; link: string; address: string } {
  const href = link === undefined ? undefined : absoluteTo(site)(link);
  return href === undefined ? { qr: null, link: '', address: '' } : { qr: qrRows(href), link: href, address: readable(href) };
}

/** How large a design is drawn: paper in millimetres, screens in pixels. */
export interface ArtPage {
  id: string;
  width: number;
  height: number;
  unit: 'mm' | 'px';
}

/** Input of a design (templates/designs/*.typ) at one size of a screen or an office printer. */
export const artInput = (item: Item, art: Art, size: SizeId, site: string | undefined): TemplateInput =>
  artInputAt(item, art, { id: size, ...SIZES[size] }, site);

/** Input of a design at any size. */
export function artInputAt(item: Item, art: Art, page: ArtPage, site: string | undefined): TemplateInput {
  const absolute = absoluteTo(site);
  const inl = (text: string): unknown[] => runs(text, absolute);
  return {
    ...commonInput(item, item.title, item.kind, site),
    ...linkInput(art.link, site),
    label: item.campaign === undefined ? STRINGS.publisher : campaignName(item.campaign),
    page,
    art: { ...art, title: art.title.map(inl), message: inl(art.message) },
  };
}

/** Input of templates/leaflet.typ. */
export function leafletInput(item: Item, leaflet: Leaflet, site: string | undefined): TemplateInput {
  const absolute = absoluteTo(site);
  const { cover } = leaflet;
  return {
    ...commonInput(item, item.title, item.kind, site),
    ...linkInput(leaflet.link, site),
    sourceline: sourceLine(item.sources),
    leaflet: {
      cover: {
        ...cover,
        title: cover.title.map((line) => runs(line, absolute)),
        ...(cover.text === undefined ? {} : { text: runs(cover.text, absolute) }),
      },
      panels: leaflet.panels.map((panel) => ({ ...panel, blocks: panel.blocks.map((block) => blockData(block, absolute)) })),
    },
  };
}

/** Input of templates/certificate.typ. */
export function certificateInput(item: Item, certificate: Certificate, site: string | undefined): TemplateInput {
  return {
    ...commonInput(item, item.title, item.kind, site),
    certificate: { ...certificate, reason: runs(certificate.reason, absoluteTo(site)) },
  };
}

/** Input of templates/slides.typ. */
export function slidesInput(item: Item, site: string | undefined): TemplateInput {
  const absolute = absoluteTo(site);
  return {
    ...commonInput(item, item.title, item.kind, site),
    slides: deckOf(item).map(({ notes: _notes, ...slide }) => ({
      key: false,
      ...slide,
      blocks: slide.blocks.map((block) => blockData(block, absolute)),
      right: (slide.right ?? []).map((block) => blockData(block, absolute)),
      ...(slide.cite === undefined ? {} : { cite: citeData(slide.cite, absolute) }),
    })),
  };
}

/** A colour of the palette as the grey that a drawing of the photocopier's edition takes: light, for ink is dear. */
const greyOf = (hex: string): string => {
  const light = [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => sum + share * parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16), 0);
  const part = Math.round(255 - (255 - light) * 0.55)
    .toString(16)
    .padStart(2, '0');
  return `#${part.repeat(3)}`;
};

/** What every template is told for the edition in black on white; `page` where a design is drawn. */
export const inBlack = (): TemplateInput => ({
  bw: true,
  colors: Object.fromEntries(Object.entries(COLORS).map(([name, hex]) => [name, greyOf(hex)])),
});

/** Input of templates/job-ticket.typ. */
export function ticketInput(
  item: Item,
  ticket: { title: string; rows: string[][]; finishes: string[]; said: string[] },
  site: string | undefined,
): TemplateInput {
  return { ...commonInput(item, ticket.title, item.kind, site), ...ticket };
}
