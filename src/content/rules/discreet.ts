import type { SourceError } from '../../legal/errors.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** What one person reads alone, for oneself or one's own family. */
const READ_ALONE: readonly Kind[] = ['guide', 'fact-sheet'];

/**
 * A guide or sheet for people whose own page can be left says whether having it open could give its reader away: whoever adds one must
 * decide, for a guide that forgot has no button to leave by, and nobody notices.
 */
export const discreetRule: Rule = ({ allItems, landings }) => {
  const careful = new Set(landings.flatMap(({ value }) => (value.discreet ? [value.audience] : [])));
  return allItems.flatMap(({ item, lineOf }): SourceError[] =>
    READ_ALONE.includes(item.kind) && item.discreet === undefined && item.audiences.some((audience) => careful.has(audience))
      ? [
          problemAt(
            item.file,
            lineOf,
            ['discreet'],
            'Thiếu trường này',
            '“true” nếu để người khác thấy trang đang mở thì lộ chuyện riêng của người đọc (trang có nút rời nhanh), nếu không thì “false”',
          ),
        ]
      : [],
  );
};
