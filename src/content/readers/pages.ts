import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { readProse } from '../../questions/prose.ts';
import { plain } from '../../schema/base.ts';
import { slugOf } from '../slug.ts';
import type { ContentFiles } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readYaml } from '../yaml.ts';

/** Folder of the pages about the site itself; the name of a file is its address. */
const PAGES = 'content/trang';
const schema = z.strictObject({ title: plain, lead: plain });

/** A page of text about the site itself. */
export interface TextPage {
  slug: string;
  title: string;
  lead: string;
  /** Path of its MDX file from the root. */
  file: string;
}

/**
 * Reads one page.
 *
 * @param raw front matter (title, lead) and MDX without components
 * @throws SourceError where front matter or body do not fit
 */
function parsePage(raw: string, file: string): TextPage {
  const slug = slugOf(file);
  const { yaml, body, bodyLine } = splitFrontMatter(raw, file);
  const page = readYaml(yaml, schema, file, 1);
  if (readProse(body, file, bodyLine).length === 0) throw new SourceError({ file }, 'Trang không có chữ', 'ít nhất một đoạn văn');
  return { ...page, slug, file };
}

/** Reads all pages about the site itself. Faults are noted in `files`. */
export function readPages(files: ContentFiles): TextPage[] {
  const pages = files.names(PAGES, /\.mdx$/).flatMap((name) => files.read(`${PAGES}/${name}`, parsePage) ?? []);
  for (const { slug, file } of pages)
    if (files.has(`src/pages/${slug}.astro`) || files.has(`src/pages/${slug}`))
      files.note([new SourceError({ file }, `Địa chỉ /${slug}/ đã có trang khác`, 'một tên tệp chưa dùng')]);
  return pages;
}
