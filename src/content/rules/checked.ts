import { SourceError } from '../../legal/errors.ts';
import { today } from '../../vietnamese/dates.ts';
import type { Rule } from './index.ts';

const CHECKED = /(?<!\p{L})checked:\s*['"]?(\d{4}-\d\d-\d\d)/gu;

/**
 * Nothing was checked on a day that is still to come, in whatever file and however deep. The day is today's at the earliest that content
 * can know: a site built "as if" on an earlier day (SITE_DATE) holds content that was checked since.
 */
export const checkedRule: Rule = ({ files, today: day }) => {
  const now = today();
  const latest = day > now ? day : now;
  return files
    .below('content', /\.(?:ya?ml|mdx?)$/)
    .flatMap((file) =>
      files.derive(file, `checked ${latest}`, (text) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            [...line.matchAll(CHECKED)].flatMap(([, checked = '']) =>
              checked > latest
                ? [
                    new SourceError(
                      { file, line: index + 1, field: 'checked' },
                      `Ngày kiểm tra ${checked} chưa tới`,
                      `ngày không sau ${latest}`,
                    ),
                  ]
                : [],
            ),
          ),
      ),
    );
};
