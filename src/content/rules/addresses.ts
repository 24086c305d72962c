import { SourceError } from '../../legal/errors.ts';
import { linkOfYear } from '../../schema/campaign-id.ts';
import { addressesOf } from '../addresses.ts';
import type { Rule } from './index.ts';

/** Links that an editor writes: `[chữ](/dia-chi/)` in text, or a field whose name says that it is an address. */
const WRITTEN = [/\]\((\/[^)\s]*)\)/g, /\b(?:href|link|url):\s*["']?(\/[^\s"',}]*)/g];

/** The links of a text, each with its line (1-based). A file (a download, a feed) is made by the build, which holds these links itself. */
const linksIn = (text: string): { link: string; line: number }[] =>
  text.split('\n').flatMap((words, index) =>
    WRITTEN.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => match[1] ?? ''))
      .map((link) => ({ link: link.replace(/#.*$/, ''), line: index + 1 }))
      .filter(({ link }) => !/\.\w+$/.test(link)),
  );

/** Files whose pages have an address of their own name. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/^\/van-ban\/([^/]+\/dieu-\w+)\/$/, 'content/van-ban/$1.md'],
  [/^\/hoi-dap\/([^/]+)\/$/, 'content/hoi-dap/$1.mdx'],
  [/^\/thu-tuc\/([^/]+)\/$/, 'content/thu-tuc/$1.yaml'],
  [/^\/danh-cho\/([^/]+)\/$/, 'content/danh-cho/$1.yaml'],
];

/** Every link of content leads to a page that the site will have. (Anchors are held against the built pages.) */
export const addressRule: Rule = (library) => {
  // A project without pages (a test's) has no addresses to hold links against.
  if (!library.files.has('src/pages')) return [];
  const addresses = addressesOf(library);
  /** The page's file is there but wrong, or it would have its page: its own fault is told, and the link is right. */
  const isWritten = (link: string): boolean =>
    FILES.some(([pattern, file]) => pattern.test(link) && library.files.has(link.replace(pattern, file)));
  return library.files.below('content', /\.(?:ya?ml|mdx?)$/).flatMap((file) =>
    library.files
      .derive(file, 'links', linksIn)
      .map(({ link, line }) => ({ link: linkOfYear(link, file), line }))
      .filter(({ link }) => !addresses.has(link) && !isWritten(link))
      .map(
        ({ link, line }) =>
          new SourceError(
            { file, line },
            `Liên kết “${link}” không tới trang nào`,
            addresses.has(`${link}/`) ? `dấu / ở cuối: ${link}/` : 'địa chỉ của một trang có thật, bắt đầu và kết thúc bằng dấu /',
          ),
      ),
  );
};
