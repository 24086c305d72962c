import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDownloads, type Manifest, type ManifestFile } from './index.ts';
import { loadCampaignYears } from '../content/readers/campaign.ts';

/** Where the press puts its files before the pages are made; below Astro's own working folder, which git ignores. */
export const STAGING = '.astro/tai-ve';

/** One downloadable file as a page shows it; size and pages are unknown until the press has run (in `npm run dev`). */
export type SiteFile = Omit<ManifestFile, 'bytes' | 'sha256'> & { bytes?: number };

/** True for a kit whose campaign is published: a draft of next year stays out of lists, archives and the press. */
export function showsCampaign(root: string, campaign: string): boolean {
  const year = /^thang-hanh-dong-(\d{4})$/.exec(campaign)?.[1];
  return year === undefined || loadCampaignYears(root).some((item) => item.year === Number(year) && item.status !== 'draft');
}

/** All files on offer: as built, or (in development, before a build) as planned. */
export function siteFiles(root: string): SiteFile[] {
  const manifest = join(root, STAGING, 'tai-ve/danh-muc.json');
  if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).files;
  return listDownloads(root, { showCampaign: (id) => showsCampaign(root, id) }).map((file) => ({
    ...file,
    audience: file.audience,
    levels: file.levels,
    topics: file.topics,
  }));
}

/** The files of one item, by its content file. */
export function filesOf(root: string, source: string): SiteFile[] {
  return siteFiles(root).filter((file) => file.source === source && file.format !== 'zip');
}

/** A size as people read it: "1,2 MB", "340 KB". */
export function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
