/** Everything that is wrong with the content: the one list, for `npm run check`, for the build, and for the tests of both. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../content/addresses.ts';
import { openLibrary, type Library } from '../content/library.ts';
import { SourceError } from '../legal/errors.ts';
import { loadOfficialWording } from '../official/for-site.ts';
import { FINGERPRINT_FILE } from '../official/verify/store.ts';
import { restatementFaults } from '../official/restatement.ts';
import { makePlan } from '../press/index.ts';
import { LANGUAGE_FILES, loadLanguage } from '../search/index/language.ts';
import type { IsoDate } from '../vietnamese/dates.ts';

/** The content of a project and everything that is wrong with it. */
export interface ContentCheck {
  library: Library;
  faults: readonly SourceError[];
}

/** Files without which a rule would have nothing to hold content against, and say nothing. */
const NEEDED = [
  ...['chu-muon', 'khong-dung', 'mot-cach', 'tu-ghep', 'tu-kho'].map((name) => `content/tu-ngu/${name}.yaml`),
  ...['ai-con-theo-luat-cu', 'mach-van-ban', 'so-hieu'].map((name) => `content/van-ban/${name}.yaml`),
  'content/tro-giup/duong-day.yaml',
];

/** Files that no reader reads: misspelt, in the wrong folder, copies. Their editor thinks that they are on the site. */
const unusedFaults = ({ files }: Library): SourceError[] =>
  files
    .below('content', /./)
    .filter((file) => !/\/\./.test(file) && statSync(join(files.root, file)).isFile() && !files.used.has(file))
    .map((file) => {
      const folder = new RegExp(`^(.*)/${FINGERPRINT_FILE.replace('.', '\\.')}$`, 'u').exec(file)?.[1];
      return folder !== undefined && files.has(`${folder}/van-ban.yaml`)
        ? new SourceError(
            { file: `${folder}/van-ban.yaml`, line: files.lineOf(`${folder}/van-ban.yaml`, /^places:/u) ?? 1, field: 'places' },
            `Không nơi nào đọc ${FINGERPRINT_FILE} trong cùng thư mục, vì van-ban.yaml chưa ghi rằng các khoản, điểm đối chiếu với nó`,
            'dòng places: dau-van-tay',
          )
        : new SourceError(
            { file },
            'Không nơi nào đọc tệp này: sai tên, sai đuôi hoặc sai thư mục',
            'tên như các tệp bên cạnh, hoặc xóa tệp',
          );
    });

/**
 * Reads and checks all content of a project.
 *
 * @param root absolute path of the project
 * @param today the day for which the site is made
 * @param before an earlier check; files that have not changed since are not read again
 */
export function contentCheck(root: string, today: IsoDate, before?: ContentCheck): ContentCheck {
  const library = openLibrary(root, today, before?.library);
  const { files } = library;
  // What other rooms check: the imported wording, the search words, what the press must be able to print.
  for (const { facts } of library.documents) files.attempt(() => loadOfficialWording(root, facts.id));
  files.note(restatementFaults(library));
  files.attempt(() => {
    const addresses = addressesOf(library);
    for (const { url, file } of loadLanguage(root).addresses)
      if (!addresses.has(url.replace(/#.*$/, '')))
        files.note([new SourceError({ file }, `Địa chỉ ${url} không có trên trang`, 'địa chỉ của một trang có thật')]);
  });
  files.attempt(() => makePlan(root, { items: library.allItems }));
  for (const file of NEEDED)
    if (!files.has(file)) files.note([new SourceError({ file }, 'Không thấy tệp', 'tệp mà các bước kiểm tra cần')]);
  for (const file of LANGUAGE_FILES) files.used.add(file);
  for (const { facts } of library.documents)
    if (facts.places === 'dau-van-tay') files.used.add(`content/van-ban/${facts.id}/dau-van-tay.json`);
  // What a fault keeps from being read is not left over.
  if (library.faults.length === 0) files.note(unusedFaults(library));
  return { library, faults: library.faults };
}
