import { AUDIENCES } from '../../vocabulary/audiences.ts';
import { SourceError } from '../../legal/errors.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** Every audience has its landing page, and landing pages name only materials that show. */
export const landingRule: Rule = ({ files, items, landings }) => {
  const names = new Set(items.map(({ item }) => item.pageSlug));
  return [
    ...AUDIENCES.map((audience) => `content/danh-cho/${audience}.yaml`).flatMap((file) =>
      files.has(file)
        ? []
        : [new SourceError({ file }, 'Không thấy tệp', 'trang của một nhóm người đọc có trong src/vocabulary/audiences.ts')],
    ),
    ...landings.flatMap(({ file, value, lineOf }) =>
      value.materials.flatMap((name, index) =>
        // A file that is there but wrong has a fault of its own.
        names.has(name) || files.has(`content/tai-lieu/${name}.yaml`)
          ? []
          : [
              problemAt(
                file,
                lineOf,
                ['materials', index],
                `Không có tài liệu “${name}”`,
                'phần cuối địa chỉ của một tài liệu: tên một tệp trong content/tai-lieu hoặc trong bộ tài liệu của một năm',
              ),
            ],
      ),
    ),
  ];
};
