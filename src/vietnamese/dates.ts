/** A calendar date as ISO text, "2026-07-01". Dates of law have no time zone, so they are never turned into `Date`. */
export type IsoDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day in ISO form (2026-02-30 is not one). */
export function isIsoDate(value: string): boolean {
  const match = ISO.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

function parts(date: IsoDate): { year: string; month: number; day: string } {
  const match = ISO.exec(date);
  if (!match?.[1] || !match[2] || !match[3]) throw new RangeError(`Ngày “${date}” không đúng dạng NĂM-THÁNG-NGÀY`);
  return { year: match[1], month: Number(match[2]), day: match[3] };
}

/** The date as statutes and officials write it: "2026-07-01" → "01/7/2026" (months 1 and 2 keep their zero, by custom). */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = parts(date);
  return `${day}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** The date in words: "2026-07-01" → "ngày 01 tháng 7 năm 2026". */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = parts(date);
  return `ngày ${day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Today in Viet Nam (UTC+7, no summer time). */
export const today = (): IsoDate => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * The day on which the site is built, in Viet Nam (UTC+7).
 *
 * @param env `SITE_DATE` (ISO) overrides the clock: reproducible builds, and tests of what the site says on another day
 * @throws RangeError where SITE_DATE is no ISO date
 */
export function buildDate(env: Record<string, string | undefined> = process.env): IsoDate {
  const fixed = env['SITE_DATE'];
  if (fixed !== undefined && fixed !== '') {
    if (!isIsoDate(fixed)) throw new RangeError(`SITE_DATE “${fixed}” không đúng dạng NĂM-THÁNG-NGÀY`);
    return fixed;
  }
  return today();
}
