import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDownloads, type Manifest, type ManifestFile } from './index.ts';
import { printedItems } from '../content/addresses.ts';
import type { Library } from '../content/library.ts';
import { LEVELS } from '../vocabulary/kinds.ts';

/** Where the press puts its files before the pages are made; below Astro's own working folder, which git ignores. */
export const STAGING = '.astro/tai-ve';

/** One downloadable file as a page shows it; size and pages are unknown until the press has run (in `npm run dev`). */
export type SiteFile = Omit<ManifestFile, 'bytes' | 'sha256'> & { bytes?: number };

const planned = new WeakMap<Library, SiteFile[]>();

/** All files on offer: as built, or (in development, before a build) as planned; planned once for each reading of the content. */
export function siteFiles(library: Library): SiteFile[] {
  const manifest = join(library.root, STAGING, 'tai-ve/danh-muc.json');
  const known = planned.get(library);
  if (known !== undefined) return known;
  const files = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).files
    : listDownloads(library.root, { items: printedItems(library), forms: library.forms }).map((file) => ({ ...file }));
  planned.set(library, files);
  return files;
}

/** What files are made of: its content file, and the campaign where it belongs to a kit (one file may serve the kits of two years). */
interface Made {
  file: string;
  campaign?: string | undefined;
}

const madeOf = (library: Library, { file: source, campaign }: Made): SiteFile[] =>
  siteFiles(library).filter((file) => file.source === source && file.campaign === campaign);

/** The files of one item or form that everybody may want. (A ZIP holds files of many items and names none of them.) */
export const filesOf = (library: Library, made: Made): SiteFile[] => madeOf(library, made).filter(({ use }) => use === undefined);

/** Its files for a print shop and for the photocopier, which pages fold away. */
export const specialFilesOf = (library: Library, made: Made): SiteFile[] => madeOf(library, made).filter(({ use }) => use !== undefined);

/** The picture of an item in lists: of its own first page, never of an answer sheet or another part of it. */
export function previewOf(library: Library, made: Made): string | undefined {
  const shown = filesOf(library, made).filter(({ preview }) => preview !== undefined);
  const own = shown.find(({ variant, preview }) => variant === undefined || preview?.endsWith(`/${nameOf(made.file)}-xem-truoc.webp`));
  return (own ?? shown[0])?.preview;
}
const nameOf = (source: string): string => source.replace(/^.*\/|\.(?:yaml|mdx)$/g, '');

const LEVEL_ORDER = Object.keys(LEVELS);
/** The whole set first, then by level from primary school on. */
const placeOf = ({ levels }: SiteFile): number => (levels.length === 1 ? LEVEL_ORDER.indexOf(levels[0] ?? '') : -1);

/** The ZIPs of a campaign, `thang-hanh-dong-2026`; of all campaigns where none is named. */
export function siteBundles(library: Library, campaign?: string): SiteFile[] {
  return siteFiles(library)
    .filter((file) => file.kind === 'bundle' && (campaign === undefined || file.campaign === campaign))
    .sort((a, b) => (b.campaign ?? '').localeCompare(a.campaign ?? '') || placeOf(a) - placeOf(b));
}

/** A size as people read it: "1,2 MB", "340 KB". */
export function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
