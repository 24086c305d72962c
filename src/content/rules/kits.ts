import { SourceError } from '../../legal/errors.ts';
import type { CampaignYear } from '../../campaign/year.ts';
import { EVERGREEN, KIT_FOLDER, yearOfFile } from '../../schema/campaign-id.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { Rule } from './index.ts';

/**
 * A campaign's year where it is named: "Tháng hành động … năm 2026", "chủ đề năm 2026", its last day, its page, its tag, the blank for
 * the date of a letter. Other dates stay: a law keeps its day.
 */
const YEAR =
  /(?:Tháng hành động(?: phòng, chống ma túy)?(?: năm)? |[Cc]hủ đề năm |(?:đến|–|-) (?:hết )?(?:ngày )?30\/6\/|\/chien-dich\/[a-z-]+\/|ThangHanhDong|tháng …+ năm |……\/\d+\/)(20\d{2})/u;
/** A day of a calendar. When something was looked up stays as it is. */
const DAY = /(?<!checked: )\b20\d{2}-\d{2}-\d{2}\b/u;
/** What only Action Month has: a kit for all year may not speak of it. */
const SEASON = /«|Tháng hành động|(?<!\d )tháng 6(?!\d)|(?<!\d)26\/6(?!\/\d)|tháng …+ năm 20\d{2}|[Nn]ghỉ hè|mùa hè|hè này/u;
/** A source names its document for ever: a fact that last year's dispatch states is still stated there. */
const SOURCE = /^\s*(?:- )?(?:\{ )?(?:title|date|publisher): /u;

/** Words of a line that should come from a year's data, and the place that gives them. */
function typedIn(line: string, years: readonly CampaignYear[]): [found: string, place: string] | undefined {
  const year = YEAR.exec(line);
  if (year !== null) return [year[0], '«năm»'];
  const day = DAY.exec(line);
  if (day !== null) return [day[0], '«năm»-06-01, «đầu tuần 1», «cuối tuần 1» …'];
  for (const { dispatch, reportBefore, theme } of years) {
    const named = SOURCE.test(line) ? undefined : dispatch;
    const typed: [words: string | undefined, place: string][] = [
      [theme ?? undefined, '«chủ đề»'],
      [reportBefore && formatDate(reportBefore), '«hạn báo cáo»'],
      [named?.number, '«công văn»'],
      [named && formatDate(named.date), '«ngày công văn»'],
    ];
    for (const [words, place] of typed) if (words !== undefined && line.includes(words)) return [words, place];
  }
  return undefined;
}

/**
 * A kit is made for every year that uses it: its year, theme, dispatch and dates come from `nam.yaml`, never from its text. The kit for
 * all year names none of them, nor the month.
 */
export const kitRule: Rule = ({ files, years }) => {
  const work = `years ${JSON.stringify(years.map(({ theme, dispatch, reportBefore }) => [theme, dispatch, reportBefore]))}`;
  return files.below('content/chien-dich', new RegExp(`/${KIT_FOLDER}/[^/]+\\.(?:yaml|mdx)$`)).flatMap((file) =>
    files.derive(file, work, (text) =>
      text.split('\n').flatMap((line, index) => {
        const at = { file, line: index + 1 };
        if (yearOfFile(file) !== undefined) {
          const typed = typedIn(line, years);
          return typed === undefined
            ? []
            : [new SourceError(at, `Gặp “${typed[0]}” viết thẳng trong bộ tài liệu của năm`, `${typed[1]}: lấy từ nam.yaml`)];
        }
        if (!file.startsWith(`content/chien-dich/${EVERGREEN.id}/`)) return [];
        const season = SOURCE.test(line) && !/^title: /u.test(line) ? undefined : SEASON.exec(line)?.[0];
        return season === undefined
          ? []
          : [new SourceError(at, `Gặp “${season}” trong bộ dùng quanh năm`, 'chữ đúng vào mọi tháng, mọi năm; chỗ trống để điền')];
      }),
    ),
  );
};
