import { SourceError, SourceFaults } from '../legal/errors.ts';
import { yearFolder } from '../schema/campaign-id.ts';
import { formatDate, type IsoDate } from '../vietnamese/dates.ts';
import type { CampaignYear } from './year.ts';

/** A place in a kit's text that the year's data fills: «năm», «chủ đề», «tuần 2». */
const PLACE = /«([^«»\n]*)»/gu;

/** What stands where a draft does not know yet; in a form it is a blank to write on. */
const UNKNOWN = '……';

/** Most letters of a line of the theme on a poster, where the year does not say how to break it. */
const POSTER_LINE = 16;

/** "01/6": the day and month that tables of weeks show. */
const dayMonth = (date: IsoDate): string => formatDate(date).slice(0, -5);
const dayBefore = (date: IsoDate): IsoDate => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The theme in short lines, the last one set off. */
function linesOf(theme: string): string[] {
  const lines: string[] = [];
  for (const word of theme.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= POSTER_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => (index === lines.length - 1 ? `*${line}*` : line));
}

/** Every place that a kit may hold, and what the year says there: undefined where it does not say it (yet). */
export function kitPlaces(year: CampaignYear): ReadonlyMap<string, string | undefined> {
  const { dispatch, reportBefore, theme } = year;
  const lines = year.themeLines ?? (theme === null ? undefined : linesOf(theme));
  return new Map<string, string | undefined>([
    ['năm', String(year.year)],
    ['chủ đề', theme ?? undefined],
    ['chủ đề từng dòng', lines && JSON.stringify(lines)],
    ['công văn', dispatch?.number],
    ['ngày công văn', dispatch && formatDate(dispatch.date)],
    ['nơi ban hành', dispatch?.issuer],
    ['phương châm', dispatch?.motto],
    ['hạn báo cáo', reportBefore && formatDate(reportBefore)],
    ['ngày cuối gửi báo cáo', reportBefore && dayBefore(reportBefore)],
    ...year.weeks.flatMap(({ from, to }, index): [string, string][] => [
      [`tuần ${index + 1}`, `${dayMonth(from)} đến ${dayMonth(to)}`],
      [`tuần ${index + 1} gọn`, `${dayMonth(from)}–${dayMonth(to)}`],
      [`đầu tuần ${index + 1}`, from],
      [`cuối tuần ${index + 1}`, to],
    ]),
  ]);
}

/**
 * The text of a kit file with the year's data at its places. It is filled before it is read as YAML or MDX, line for line.
 *
 * @param text the file as it is written
 * @param year the year for which it is made
 * @param file its path, for error messages
 * @throws SourceFaults for each place that is unknown, or that the year has nothing for (a draft leaves a blank instead)
 */
export function fillYear(text: string, year: CampaignYear, file: string): string {
  const places = kitPlaces(year);
  const faults: SourceError[] = [];
  const filled = text.split('\n').map((line, index) =>
    line.replace(PLACE, (whole, name: string) => {
      const value = places.get(name) ?? (year.status === 'draft' && places.has(name) ? UNKNOWN : undefined);
      if (value !== undefined) return value;
      const wanted = places.has(name)
        ? `điều này trong ${yearFolder(year.year)}nam.yaml`
        : `một trong: ${[...places.keys()].map((key) => `«${key}»`).join(', ')}`;
      faults.push(new SourceError({ file, line: index + 1 }, `Năm ${year.year} không có gì cho ${whole}`, wanted));
      return whole;
    }),
  );
  SourceFaults.raise(faults);
  return filled.join('\n');
}
