/** Campaigns that come back every year: their names, the folder of their content, and when in the year they are. */
const CAMPAIGN_SERIES = {
  'thang-hanh-dong': { name: 'Tháng hành động phòng, chống ma túy', short: 'Tháng hành động', from: '06-01', to: '06-30' },
  'ngay-26-6': { name: 'Ngày 26/6', short: 'Ngày 26/6 năm', from: '06-26', to: '06-26' },
} as const;

export type CampaignSeries = keyof typeof CAMPAIGN_SERIES;

/** The series that has a page, a folder and a kit for each year. */
export const ACTION_MONTH = 'thang-hanh-dong' satisfies CampaignSeries;

/** How campaign ids look, for those who must write one. */
export const CAMPAIGN_IDS = Object.keys(CAMPAIGN_SERIES)
  .map((series) => `${series}-<năm>`)
  .join(' hoặc ');

/** The id of a campaign: `thang-hanh-dong-2026`; {@link readCampaignId} reads it back. */
export const campaignId = (series: CampaignSeries, year: number): string => `${series}-${year}`;

/** Finds what is of the kit of a year of Action Month. */
export function ofYearKit(year: number): (item: { campaign?: string | undefined }) => boolean {
  const id = campaignId(ACTION_MONTH, year);
  return ({ campaign }) => campaign === id;
}

/** A campaign of one year: `thang-hanh-dong-2026`. */
export interface CampaignId {
  id: string;
  series: CampaignSeries;
  year: number;
  /** "Tháng hành động phòng, chống ma túy 2026". */
  name: string;
  /** "Tháng hành động 2026". */
  short: string;
  /** First and last day (ISO). */
  from: string;
  to: string;
}

/** Reads `thang-hanh-dong-2026`; undefined for what is no campaign of ours. */
export function readCampaignId(id: string): CampaignId | undefined {
  const match = /^(.+)-(\d{4})$/.exec(id);
  const series = match?.[1] as CampaignSeries;
  if (match?.[2] === undefined || !Object.hasOwn(CAMPAIGN_SERIES, series)) return undefined;
  const { name, short, from, to } = CAMPAIGN_SERIES[series];
  const year = match[2];
  return {
    id,
    series,
    year: Number(year),
    name: `${name} ${year}`,
    short: `${short} ${year}`,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  };
}

/** The kit without a year, which serves in any month: `content/chien-dich/quanh-nam/`. */
export const EVERGREEN = { id: 'quanh-nam', name: 'Dùng quanh năm', short: 'Dùng quanh năm' } as const;

/** What a campaign is called on pages and in files: of a year, or all year round; undefined for what is no campaign of ours. */
export const campaignNames = (id: string): { name: string; short: string } | undefined =>
  id === EVERGREEN.id ? EVERGREEN : readCampaignId(id);

/** The page of the kit without a year. */
export const EVERGREEN_PATH = '/chien-dich/quanh-nam/';

/** Folder, inside a campaign year's folder, that holds the items of its kit. */
export const KIT_FOLDER = 'bo-tai-lieu';

/** The campaign that a file belongs to by its folder: `content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/x.yaml` → `thang-hanh-dong-2026`. */
export function campaignOfFile(file: string): string | undefined {
  const match = new RegExp(`^content/chien-dich/(.+)/${KIT_FOLDER}/[^/]+$`).exec(file);
  return match?.[1]?.replaceAll('/', '-');
}

/** Folder of all years of Action Month. */
export const YEARS_FOLDER = `content/chien-dich/${ACTION_MONTH}`;

/** Folder of one year, with its `nam.yaml` and its kit. */
export const yearFolder = (year: number | string): string => `${YEARS_FOLDER}/${year}/`;

/** The year in whose folder a file stands; undefined elsewhere. */
export function yearOfFile(file: string): number | undefined {
  const match = new RegExp(`^${yearFolder('(\\d{4})')}`).exec(file);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** An address that a kit file writes, with the year of its folder where it says «năm»: a kit leads to the page of its own year. */
export const linkOfYear = (link: string, file: string): string => link.replace('«năm»', String(yearOfFile(file) ?? ''));
