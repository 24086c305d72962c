import { SourceError } from '../../legal/errors.ts';
import { addressesOf } from '../addresses.ts';
import type { Rule } from './index.ts';

/** Links that an editor writes: `[chữ](/dia-chi/)` in text, or a field whose name says that it is an address. */
const WRITTEN = [/\]\((\/[^)\s]*)\)/g, /\b(?:href|link|url):\s*["']?(\/[^\s"',}]*)/g];

/** Every link of content leads to a page that the site will have. (Anchors are held against the built pages.) */
export const addressRule: Rule = (library) => {
  // A project without pages (a test's) has no addresses to hold links against.
  if (!library.files.has('src/pages')) return [];
  const addresses = addressesOf(library);
  return library.files.below('content', /\.(?:ya?ml|mdx?)$/).flatMap((file) =>
    library.files
      .text(file)
      .split('\n')
      .flatMap((line, index) =>
        WRITTEN.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''))
          .map((link) => link.replace(/#.*$/, ''))
          // A file (a download, a feed) is made by the build, which holds these links against what it made.
          .filter((link) => !/\.\w+$/.test(link) && !addresses.has(link))
          .map(
            (link) =>
              new SourceError(
                { file, line: index + 1 },
                `Liên kết “${link}” không tới trang nào`,
                addresses.has(`${link}/`) ? `dấu / ở cuối: ${link}/` : 'địa chỉ của một trang có thật, bắt đầu và kết thúc bằng dấu /',
              ),
          ),
      ),
  );
};
