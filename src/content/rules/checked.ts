import { SourceError } from '../../legal/errors.ts';
import { today } from '../../vietnamese/dates.ts';
import type { Rule } from './index.ts';

const CHECKED = /(?<!\p{L})(checked|issued):\s*['"]?(\d{4}-\d\d-\d\d)/gu;

const WHAT: Readonly<Record<string, string>> = { checked: 'Ngày kiểm tra', issued: 'Ngày ban hành' };

/**
 * Nothing was checked, and nothing issued, on a day that is still to come, in whatever file and however deep. The day is today's at the earliest that content
 * can know: a site built "as if" on an earlier day (SITE_DATE) holds content that was checked since.
 */
export const checkedRule: Rule = ({ files, today: built }) => {
  const now = today();
  const latest = built > now ? built : now;
  return files
    .below('content', /\.(?:ya?ml|mdx?)$/)
    .flatMap((file) =>
      files.derive(file, `checked ${latest}`, (text) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            [...line.matchAll(CHECKED)].flatMap(([, field = '', day = '']) =>
              day > latest
                ? [new SourceError({ file, line: index + 1, field }, `${WHAT[field] ?? ''} ${day} chưa tới`, `ngày không sau ${latest}`)]
                : [],
            ),
          ),
      ),
    );
};
