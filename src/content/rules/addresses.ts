import { SourceError } from '../../legal/errors.ts';
import { placeFromAnchor } from '../../legal/place.ts';
import { linkOfYear } from '../../schema/campaign-id.ts';
import { addressesOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Rule } from './index.ts';

/** Links that an editor writes: `[chữ](/dia-chi/)` in text, or a field whose name says that it is an address. */
const WRITTEN = [/\]\((\/[^)\s]*)\)/g, /\b(?:href|link|url):\s*["']?(\/[^\s"',}]*)/g];

/** A link as it is written: the page, the place on it, the line. */
interface Link {
  link: string;
  anchor: string | undefined;
  line: number;
}

/** The links of a text, each with its line (1-based). A file (a download, a feed) is made by the build, which holds these links itself. */
const linksIn = (text: string): Link[] =>
  text.split('\n').flatMap((words, index) =>
    WRITTEN.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => match[1] ?? ''))
      .map((link) => ({ link: link.replace(/#.*$/, ''), anchor: /#(.+)$/.exec(link)?.[1], line: index + 1 }))
      .filter(({ link }) => !/\.\w+$/.test(link)),
  );

/** Files whose pages have an address of their own name. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/^\/van-ban\/([^/]+\/dieu-\w+)\/$/, 'content/van-ban/$1.md'],
  [/^\/hoi-dap\/([^/]+)\/$/, 'content/hoi-dap/$1.mdx'],
  [/^\/thu-tuc\/([^/]+)\/$/, 'content/thu-tuc/$1.yaml'],
  [/^\/danh-cho\/([^/]+)\/$/, 'content/danh-cho/$1.yaml'],
];

/** True for a place of an article that the article has, and for an id that a component or an entry of content gives. */
function anchorCheck(library: Library): (link: string, anchor: string) => boolean {
  const given = new Set(
    [
      ...library.files.below('src/ui', /\.astro$/).map((file) => [file, /\sid="([a-z0-9-]+)"/g] as const),
      ...library.files.below('content', /\.ya?ml$/).map((file) => [file, /(?<![\p{L}])id: ['"]?([a-z0-9-]+)/gu] as const),
    ].flatMap(([file, pattern]) => library.files.derive(file, 'ids', (text) => [...text.matchAll(pattern)].map(([, id = '']) => id))),
  );
  return (link, anchor) => {
    const [, id = '', number] = /^\/van-ban\/([^/]+)\/dieu-(\w+)\/$/.exec(link) ?? [];
    const article = library.find(id)?.articles.find((one) => String(one.number) === number);
    const place = article === undefined ? undefined : placeFromAnchor(article.number, anchor);
    return place === undefined ? given.has(anchor) : !article?.restated || library.corpus.textAt(id, place) !== undefined;
  };
}

/** Every link of content leads to a page that the site will have, and to a place on it. (The build holds both against the built pages.) */
export const addressRule: Rule = (library) => {
  // A project without pages (a test's) has no addresses to hold links against.
  if (!library.files.has('src/pages')) return [];
  const addresses = addressesOf(library);
  const hasAnchor = anchorCheck(library);
  /** The page's file is there but wrong, or it would have its page: its own fault is told, and the link is right. */
  const isWritten = (link: string): boolean =>
    FILES.some(([pattern, file]) => pattern.test(link) && library.files.has(link.replace(pattern, file)));
  const faultOf = (file: string, { link, anchor, line }: Link): SourceError | undefined => {
    if (!addresses.has(link) && !isWritten(link))
      return new SourceError(
        { file, line },
        `Liên kết “${link}” không tới trang nào`,
        addresses.has(`${link}/`) ? `dấu / ở cuối: ${link}/` : 'địa chỉ của một trang có thật, bắt đầu và kết thúc bằng dấu /',
      );
    if (anchor === undefined || hasAnchor(link, anchor)) return undefined;
    return new SourceError({ file, line }, `Trang “${link}” không có chỗ “#${anchor}”`, 'một chỗ có thật trên trang ấy');
  };
  return library.files
    .below('content', /\.(?:ya?ml|mdx?)$/)
    .flatMap((file) =>
      library.files.derive(file, 'links', linksIn).flatMap((link) => faultOf(file, { ...link, link: linkOfYear(link.link, file) }) ?? []),
    );
};
