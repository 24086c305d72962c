import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignYearSchema, type CampaignYear } from '../../campaign/year.ts';
import { SourceError } from '../../legal/errors.ts';
import { readYaml } from '../yaml.ts';

const FOLDER = 'content/chien-dich/thang-hanh-dong';

function checkYear(year: CampaignYear, file: string): CampaignYear {
  if (!file.endsWith(`/${year.year}.yaml`)) throw new SourceError({ file, field: 'year' }, `Gặp ${year.year}`, 'năm như tên tệp');
  if (year.status === 'draft') return year;
  if (year.theme === null) throw new SourceError({ file, field: 'theme' }, 'Chưa có chủ đề', 'chủ đề đã được công bố, hoặc status: draft');
  if (year.sources.length === 0)
    throw new SourceError({ file, field: 'sources' }, 'Không có nguồn', 'ít nhất một nguồn: không có nguồn thì không đăng');
  for (const [index, week] of year.weeks.entries()) {
    if (year.from === undefined || year.to === undefined || week.from < year.from || week.to > year.to || week.from > week.to) {
      throw new SourceError(
        { file, field: `weeks.${index}` },
        `Tuần ${week.from} đến ${week.to}`,
        `ngày trong chiến dịch, ${year.from ?? '?'} đến ${year.to ?? '?'}`,
      );
    }
  }
  return year;
}

/**
 * Reads all years of Action Month, newest first, drafts included.
 *
 * @throws SourceError for a year that does not fit, has no source, or holds a date outside its campaign
 */
export function loadCampaignYears(root: string): CampaignYear[] {
  if (!existsSync(join(root, FOLDER))) return [];
  return readdirSync(join(root, FOLDER))
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .map((name) => `${FOLDER}/${name}`)
    .map((file) => checkYear(readYaml(readFileSync(join(root, file), 'utf8'), campaignYearSchema, file), file))
    .sort((a, b) => b.year - a.year);
}
