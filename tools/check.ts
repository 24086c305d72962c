/**
 * `npm run check`: reads and checks all content without building anything. Says everything that is wrong, in Vietnamese,
 * one line a fault, and ends with code 1 where there is any. The build makes the same checks and stops.
 */
import { join } from 'node:path';
import { addressesOf } from '../src/content/addresses.ts';
import { openLibrary } from '../src/content/library.ts';
import { SourceError } from '../src/legal/errors.ts';
import { loadOfficialWording } from '../src/official/for-site.ts';
import { makePlan } from '../src/press/index.ts';
import { loadLanguage } from '../src/search/index/language.ts';
import { buildDate } from '../src/vietnamese/dates.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const library = openLibrary(root, buildDate());
const { files } = library;

// What other rooms check: the imported wording, the search words, what the press must be able to print.
for (const { facts } of library.documents) files.attempt(() => loadOfficialWording(root, facts.id));
files.attempt(() => {
  const addresses = addressesOf(library);
  for (const { url, file } of loadLanguage(root).addresses)
    if (!addresses.has(url.replace(/#.*$/, '')))
      files.note([new SourceError({ file }, `Địa chỉ ${url} không có trên trang`, 'địa chỉ của một trang có thật')]);
});
files.attempt(() => makePlan(root, { items: library.allItems }));

for (const { message } of library.faults) console.error(`✗ ${message}`);
if (library.faults.length > 0) {
  console.error(`\n${library.faults.length} lỗi nội dung. Sửa xong, chạy lại: npm run check`);
  process.exitCode = 1;
} else {
  const articles = library.laws.reduce((sum, law) => sum + law.articles.length, 0);
  const rows = library.comparison?.rows.length ?? 0;
  console.log(
    `✓ ${library.documents.length} văn bản, ${articles} điều, ${rows} dòng đối chiếu, ${library.allItems.length} tài liệu: không có lỗi`,
  );
}
