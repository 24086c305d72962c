import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { SourceError } from '../../legal/errors.ts';
import { item as schema } from '../../materials/model/item.ts';
import type { Item } from '../../materials/model/item.ts';
import { toSourceError } from '../problems.ts';
import type { LineOf } from '../problems.ts';

/** Folder, inside a campaign's folder, that holds the items of its kit. */
const KIT_FOLDER = 'bo-tai-lieu';

/** An item with the lookup from field path to line, for errors found after parsing. */
export interface LoadedItem {
  item: Item;
  lineOf: LineOf;
}

/** The campaign that a file belongs to by its folder: `content/chien-dich/thang-hanh-dong/2026/bo-tai-lieu/x.yaml` → `thang-hanh-dong-2026`. */
export function campaignOfFile(file: string): string | undefined {
  const match = new RegExp(`^content/chien-dich/(.+)/${KIT_FOLDER}/[^/]+$`).exec(file);
  return match?.[1]?.replaceAll('/', '-');
}

/**
 * Reads one content file.
 * @param text YAML
 * @param file its path from the root of the repository, with "/"
 * @throws SourceError where the YAML or a field is wrong, or slug or campaign do not agree with the file's place
 */
export function parseItem(text: string, file: string): LoadedItem {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors[0];
  if (broken)
    throw new SourceError({ file, line: counter.linePos(broken.pos[0]).line }, `YAML sai: ${broken.message}`, 'YAML đúng cú pháp');

  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    throw toSourceError(result.error, file, lineOf, (path) => {
      const value: unknown = document.getIn(path);
      return isNode(value) ? value.toJSON() : value;
    });
  }
  const name = basename(file, '.yaml');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new SourceError({ file }, `Tên tệp “${name}”`, 'chữ thường không dấu, số và gạch nối');
  if (result.data.slug !== undefined && result.data.slug !== name) {
    throw new SourceError({ file, field: 'slug', line: lineOf(['slug']) ?? 1 }, `slug “${result.data.slug}” khác tên tệp`, `“${name}”`);
  }
  const campaign = campaignOfFile(file);
  if (result.data.campaign !== undefined && campaign !== undefined && result.data.campaign !== campaign) {
    throw new SourceError(
      { file, field: 'campaign', line: lineOf(['campaign']) ?? 1 },
      `campaign “${result.data.campaign}”`,
      `“${campaign}” như thư mục`,
    );
  }
  return { item: { ...result.data, ...(campaign === undefined ? {} : { campaign }), slug: name, file }, lineOf };
}

/** Paths (from `root`, with "/") of all item files, sorted: content/tai-lieu/**.yaml and content/chien-dich/**∕bo-tai-lieu/*.yaml. */
export function itemFiles(root: string): string[] {
  const walk = (folder: string): string[] => {
    let entries: string[];
    try {
      entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
    return entries.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name.split(sep).join('/')}`);
  };
  const kits = walk('content/chien-dich').filter((file) => campaignOfFile(file) !== undefined);
  return [...walk('content/tai-lieu'), ...kits].sort();
}

/**
 * Reads all items.
 * @param only reads just the items with these slugs, so that an editor is not stopped by another's unfinished file
 * @throws SourceError on the first bad file, or where two items would share an address
 */
export function loadItems(root: string, only?: readonly string[]): LoadedItem[] {
  const seen = new Map<string, string>();
  const files = itemFiles(root).filter((file) => only === undefined || only.includes(basename(file, '.yaml')));
  return files.map((file) => {
    const loaded = parseItem(readFileSync(join(root, file), 'utf8'), file);
    const key = `${loaded.item.campaign ?? ''}/${loaded.item.slug}`;
    const other = seen.get(key);
    if (other !== undefined) throw new SourceError({ file }, `slug “${loaded.item.slug}” đã có ở ${other}`, 'mỗi slug một tệp');
    seen.set(key, file);
    return loaded;
  });
}
