/**
 * `npm run check`: reads and checks all content without building anything. Says everything that is wrong, in Vietnamese,
 * one line a fault, and ends with code 1 where there is any. The build makes the same checks and stops.
 */
import { join } from 'node:path';
import { buildDate } from '../src/vietnamese/dates.ts';
import { contentCheck } from '../src/check/content-check.ts';

const { library, faults } = contentCheck(process.argv[2] ?? join(import.meta.dirname, '..'), buildDate());
for (const { message } of faults) console.error(`✗ ${message}`);
if (faults.length > 0) {
  console.error(`\n${faults.length} lỗi nội dung. Sửa xong, chạy lại: npm run check`);
  process.exitCode = 1;
} else {
  const articles = library.laws.reduce((sum, law) => sum + law.articles.length, 0);
  const rows = library.comparison?.rows.length ?? 0;
  console.log(
    `✓ ${library.documents.length} văn bản, ${articles} điều, ${rows} dòng đối chiếu, ${library.allItems.length} tài liệu: không có lỗi`,
  );
}
