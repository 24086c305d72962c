import { campaignYearSchema, type CampaignYear } from '../../campaign/year.ts';
import type { SourceError } from '../../legal/errors.ts';
import { KIT_FOLDER, yearFolder, YEARS_FOLDER } from '../../schema/campaign-id.ts';
import { NO_SOURCE } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt } from '../problems.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';

/** The file of a year. */
export const yearFile = (year: number | string): string => `${yearFolder(year)}nam.yaml`;

/** What a year must keep beyond its schema. A draft may still lack theme and sources, but no date of it may be of another year. */
function checkYear(files: ContentFiles, { value: year, lineOf }: YamlFile<CampaignYear>, file: string): SourceError[] {
  const fault = (path: PropertyKey[], found: string, expected: string): SourceError => problemAt(file, lineOf, path, found, expected);
  const faults: SourceError[] = [];
  if (file !== yearFile(year.year)) faults.push(fault(['year'], `Gặp ${year.year}`, 'năm như tên thư mục'));
  const dates: [PropertyKey[], string | undefined][] = [
    [['from'], year.from],
    [['to'], year.to],
    [['dispatch', 'date'], year.dispatch?.date],
    [['reportBefore'], year.reportBefore],
    ...year.deadlines.map(({ date }, index): [PropertyKey[], string] => [['deadlines', index, 'date'], date]),
  ];
  for (const [path, date] of dates)
    if (date !== undefined && !date.startsWith(`${year.year}-`)) faults.push(fault(path, `Ngày ${date}`, `ngày trong năm ${year.year}`));
  for (const [index, week] of year.weeks.entries()) {
    const inside = year.from !== undefined && year.to !== undefined && week.from >= year.from && week.to <= year.to && week.from <= week.to;
    if (!inside)
      faults.push(
        fault(['weeks', index], `Tuần ${week.from} đến ${week.to}`, `ngày trong chiến dịch, ${year.from ?? '?'} đến ${year.to ?? '?'}`),
      );
    const before = year.weeks[index - 1];
    if (before !== undefined && week.from <= before.to)
      faults.push(
        fault(['weeks', index, 'from'], `Tuần bắt đầu ${week.from}, khi tuần trước chưa hết (${before.to})`, `ngày sau ${before.to}`),
      );
  }
  if (year.themeLines !== undefined && year.themeLines.join(' ').replaceAll('*', '') !== year.theme)
    faults.push(fault(['themeLines'], `Gặp “${year.themeLines.join(' ')}”`, `đúng các chữ của theme: “${year.theme ?? ''}”`));
  if (year.kit !== undefined && !files.has(`${yearFolder(year.kit)}${KIT_FOLDER}`))
    faults.push(fault(['kit'], `Năm ${year.kit} không có bộ tài liệu`, `một năm có thư mục ${KIT_FOLDER}/`));
  if (year.status === 'draft') return faults;
  if (year.theme === null) faults.push(fault(['theme'], 'Chưa có chủ đề', 'chủ đề đã được công bố, hoặc status: draft'));
  if (year.sources.length === 0) faults.push(fault(['sources'], 'Không có nguồn', NO_SOURCE));
  return faults;
}

/**
 * Reads all years of Action Month, newest first, drafts included. Faults are noted in `files`.
 *
 * @param files the content of the project
 */
export function readCampaignYears(files: ContentFiles): CampaignYear[] {
  return files
    .names(YEARS_FOLDER, /^\d{4}$/)
    .flatMap((name) => {
      const file = yearFile(name);
      const read = files.read(file, (text, path): YamlFile<CampaignYear> => readYamlFile(text, campaignYearSchema, path));
      if (read === undefined) return [];
      files.note(checkYear(files, read, file));
      return [read.value];
    })
    .sort((a, b) => b.year - a.year);
}
