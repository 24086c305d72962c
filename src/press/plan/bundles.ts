import { LEVELS } from '../../vocabulary/kinds.ts';
import type { Level } from '../../vocabulary/kinds.ts';
import { STRINGS } from '../../strings/press.ts';
import { EVERGREEN } from '../../schema/campaign-id.ts';
import type { Item } from '../../materials/model/item.ts';
import { slugify } from '../../vietnamese/fold.ts';
import { campaignName } from '../typst/input.ts';
import { firstToRead, toPost } from './read-first.ts';
import { taskFolderOf } from './tasks.ts';
import type { Bundle, Download, Job } from './types.ts';

const LEVEL_IDS = Object.keys(LEVELS) as Level[];
/** A picture is in a ZIP once: as PNG, which every program opens. */
const TWIN = 'webp';

/** Where a file lies in the ZIP: folder of its task, folder of its item, and a name that says what it is ("…-vuong-1080x1080.png"). */
function nameOf(item: Item, { path, format, variant }: Download): string {
  const own = path.slice(path.lastIndexOf('/') + 1);
  // Sizes of designs are named in words; parts of documents have names on the site already.
  const called = item.art === undefined || variant === undefined ? own : `${item.slug}-${slugify(variant.replaceAll('×', 'x'))}.${format}`;
  return `${taskFolderOf(item, format)}/${called}`;
}

/** A job with the item that it is of. */
interface KitJob {
  job: Job;
  item: Item;
}

function bundle(campaign: string, name: string, title: string, kit: readonly KitJob[], levels: readonly Level[]): Bundle {
  const prefix = `/tai-ve/${campaign}/`;
  const downloads = kit.map(({ job }) => job.download);
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
  const used = new Set<string>();
  const entries = kit
    .filter(({ job }) => job.download.format !== TWIN)
    .map(({ job: { download: one }, item }) => {
      const called = nameOf(item, one);
      // Two variants may be called alike: the name on the site is always its own.
      const free = used.has(called) ? `${taskFolderOf(item, one.format)}/${one.path.slice(one.path.lastIndexOf('/') + 1)}` : called;
      used.add(free);
      return { path: one.path, name: free };
    });
  const items = [...new Set(kit.map(({ item }) => item))];
  return { download, entries, extras: [firstToRead(title, items), ...items.flatMap(toPost)] };
}

/**
 * For each campaign: one ZIP of the whole kit, and one for each level that any of its items names, from primary school to university and the
 * commune. What serves all year is in the kit of every year too, so that one ZIP holds all that a school needs in June.
 */
export function bundlesOf(jobs: readonly Job[], items: readonly Item[]): Bundle[] {
  const listed = jobs.flatMap((job): KitJob[] => {
    const { source, campaign, use } = job.download;
    const item = items.find((one) => one.file === source && one.campaign === campaign);
    // A print shop's set is large and wanted by few: it stands beside its item.
    return job.listed && use !== 'nha-in' && item !== undefined ? [{ job, item }] : [];
  });
  const campaigns = [...new Set(listed.flatMap(({ item }) => item.campaign ?? []))].sort();
  return campaigns.flatMap((campaign) => {
    const kit = listed.filter(({ item }) => item.campaign === campaign || item.campaign === EVERGREEN.id);
    const name = campaignName(campaign);
    const levels = LEVEL_IDS.filter((level) => kit.some(({ item }) => item.levels.includes(level)));
    return [
      bundle(campaign, `${campaign}-tron-bo`, `${STRINGS.zipAll}: ${name}`, kit, levels),
      ...levels.map((level) =>
        bundle(
          campaign,
          `${campaign}-${level}`,
          `${STRINGS.zipLevel} ${LEVELS[level]}: ${name}`,
          kit.filter(({ item }) => item.levels.includes(level)),
          [level],
        ),
      ),
    ];
  });
}
