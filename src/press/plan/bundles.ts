import { LEVELS } from '../../vocabulary/kinds.ts';
import type { Level } from '../../vocabulary/kinds.ts';
import { STRINGS } from '../../strings/press.ts';
import { EVERGREEN } from '../../schema/campaign-id.ts';
import { campaignName } from '../typst/input.ts';
import type { Bundle, Download, Job } from './types.ts';

const LEVEL_IDS = Object.keys(LEVELS) as Level[];

function bundle(campaign: string, name: string, title: string, jobs: readonly Job[], levels: readonly Level[]): Bundle {
  const prefix = `/tai-ve/${campaign}/`;
  const downloads = jobs.map((job) => job.download);
  const download: Download = {
    path: `${prefix}${name}.zip`,
    title,
    format: 'zip',
    slug: name,
    kind: 'bundle',
    audience: [...new Set(downloads.flatMap((one) => one.audience))].sort(),
    levels,
    topics: [...new Set(downloads.flatMap((one) => one.topics))].sort(),
    campaign,
    source: 'src/press/plan/bundles.ts',
  };
  return { download, entries: downloads.map(({ path }) => ({ path, name: path.replace(/^\/tai-ve\/[^/]+\//u, '') })) };
}

/**
 * For each campaign: one ZIP of the whole kit, and one for each level that any of its items names. What serves all year is in the kit of
 * every year too, so that one ZIP holds all that a school needs in June.
 */
export function bundlesOf(jobs: readonly Job[]): Bundle[] {
  // A print shop's set is large and wanted by few: it stands beside its item.
  const listed = jobs.filter((job) => job.listed && job.download.use !== 'nha-in');
  const campaigns = [...new Set(listed.flatMap((job) => job.download.campaign ?? []))].sort();
  return campaigns.flatMap((campaign) => {
    const kit = listed.filter(({ download }) => download.campaign === campaign || download.campaign === EVERGREEN.id);
    const name = campaignName(campaign);
    const levels = LEVEL_IDS.filter((level) => kit.some((job) => job.download.levels.includes(level)));
    return [
      bundle(campaign, `${campaign}-tron-bo`, `${STRINGS.zipAll}: ${name}`, kit, levels),
      ...levels.map((level) =>
        bundle(
          campaign,
          `${campaign}-${level}`,
          `${STRINGS.zipLevel} ${LEVELS[level]}: ${name}`,
          kit.filter((job) => job.download.levels.includes(level)),
          [level],
        ),
      ),
    ];
  });
}
