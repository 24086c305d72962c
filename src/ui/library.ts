/** The library as pages take it: one for the whole build, read again in development when a content file has changed. */
import { contentCheck } from '../check/content-check.ts';
import { openLibrary, type Library } from '../content/library.ts';
import type { LibraryDocument } from '../content/readers/documents.ts';
import type { CampaignYear } from '../campaign/year.ts';
import { ofYearKit } from '../schema/campaign-id.ts';
import type { Item } from '../materials/model/item.ts';
import type { Question } from '../questions/question.ts';
import type { HelpLine } from '../people/help-line.ts';
import type { HelpLineId } from '../vocabulary/help-lines.ts';
import { loadFingerprint, loadOfficialWording, type OfficialWordingData, type SiteFingerprint } from '../official/for-site.ts';
import { buildDate } from '../vietnamese/dates.ts';

interface Shared {
  library?: Library;
  /** Changes with every edit; set by the development server (src/integrations/content.ts). */
  edition?: number;
  read?: number;
  official?: Map<string, OfficialWordingData | undefined>;
  fingerprints?: Map<string, SiteFingerprint | undefined>;
}

/** One place for the process: the integrations and the pages are loaded by different module systems. */
const KEY = Symbol.for('thu-vien-noi-dung');
const shared = ((globalThis as { [KEY]?: Shared })[KEY] ??= {});

/** Tells that content was edited: the next page that is asked for reads it again. */
export function contentChanged(): void {
  shared.edition = (shared.edition ?? 0) + 1;
}

/**
 * All content of the site.
 *
 * @throws SourceError, SourceFaults naming every fault of the content: nothing is shown of content that is wrong
 */
export function siteLibrary(): Library {
  if (shared.library === undefined || shared.read !== shared.edition) {
    const { edition } = shared;
    shared.library = openLibrary(process.cwd(), buildDate(), shared.library);
    shared.official = new Map();
    shared.fingerprints = new Map();
    if (edition !== undefined) shared.read = edition;
  }
  shared.library.assertSound();
  return shared.library;
}

/**
 * Reads all content and makes every check that `npm run check` makes, for a build: pages then take what was read here.
 *
 * @throws SourceError, SourceFaults naming every fault
 */
export function checkSite(): void {
  shared.library = contentCheck(process.cwd(), buildDate()).library;
  shared.library.assertSound();
}

/** The imported official wording of a document, where there is any. */
export function officialWordingOf(id: string): OfficialWordingData | undefined {
  const kept = (shared.official ??= new Map<string, OfficialWordingData | undefined>());
  if (!kept.has(id)) kept.set(id, loadOfficialWording(process.cwd(), id));
  return kept.get(id);
}

/** The fingerprints of a document's official wording, where there are any. */
export function fingerprintOf(id: string): SiteFingerprint | undefined {
  const kept = (shared.fingerprints ??= new Map<string, SiteFingerprint | undefined>());
  if (!kept.has(id)) kept.set(id, loadFingerprint(process.cwd(), id));
  return kept.get(id);
}

/** The documents that a reader's own copy can be held against. */
export const provableDocuments = (): LibraryDocument[] => siteLibrary().documents.filter(({ facts }) => facts.places === 'dau-van-tay');

/** All published items (materials and kits), by title in Vietnamese order. */
export function siteItems(): Item[] {
  return siteLibrary()
    .items.map(({ item }) => item)
    .sort((a, b) => a.title.localeCompare(b.title, 'vi'));
}

/** The items of a year's own kit. */
export const yearKit = ({ year }: Pick<CampaignYear, 'year'>): Item[] => siteItems().filter(ofYearKit(year));

/** All questions, in the order of their addresses. */
export const siteQuestions = (): Question[] => siteLibrary().questions.map(({ question }) => question);

/** The line that a key of content names. */
export const helpLine = (id: HelpLineId): HelpLine => found(siteLibrary().firstHelp.lines.get(id));

/**
 * What an address or a file of content names.
 *
 * @throws Error where it is not there: a page asks only for what the library said it has
 */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nội dung của trang này không có trong thư viện');
  return value;
}
