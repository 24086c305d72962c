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

/** Folder, inside a campaign year's folder, that holds the items of its kit. */
export const KIT_FOLDER = 'bo-tai-lieu';

/** The campaign that a file belongs to by its folder: `content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/x.yaml` → `thang-hanh-dong-2026`. */
export function campaignOfFile(file: string): string | undefined {
  const match = new RegExp(`^content/chien-dich/(.+)/${KIT_FOLDER}/[^/]+$`).exec(file);
  return match?.[1]?.replaceAll('/', '-');
}
