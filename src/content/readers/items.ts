import { basename } from 'node:path';
import type { z } from 'zod';
import { SourceError, SourceFaults } from '../../legal/errors.ts';
import { readMdx } from '../../materials/mdx/read.ts';
import { fillYear, kitPlaces } from '../../campaign/fill.ts';
import type { CampaignYear } from '../../campaign/year.ts';
import { item as schema, type Item } from '../../materials/model/item.ts';
import { ACTION_MONTH, KIT_FOLDER, campaignId, campaignOfFile, readCampaignId, yearFolder } from '../../schema/campaign-id.ts';

import { slugOf } from '../slug.ts';
import { ContentFiles } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { readYamlFile, type Body, type YamlFile } from '../yaml.ts';
import { readCampaignYears } from './campaign.ts';
import { complete, type Named } from './complete.ts';
import { readSeries } from './series.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readFirstHelp } from './sheets.ts';

/** An item with the lookup from field path to line, for errors found after parsing. */
export interface LoadedItem {
  item: Item;
  lineOf: LineOf;
}

/** Fields of an item that its MDX body gives. */
const IN_BODY = ['blocks', 'parts'] as const;

/** Reads a material whose front matter is YAML and whose body is MDX. */
function readMdxItem(text: string, file: string): YamlFile<z.infer<typeof schema>> {
  const { yaml, body, bodyLine } = splitFrontMatter(text, file);
  const read = readMdx(body, file, bodyLine);
  const { blocks, parts } = read;
  const placed: Body = {
    put: (data) => {
      const front = data as Record<string, unknown> | null;
      const twice = IN_BODY.find((field) => front !== null && field in front);
      if (twice !== undefined)
        throw new SourceError({ file, line: 1, field: twice }, `Trường “${twice}” trong phần đầu tệp MDX`, 'viết dưới phần đầu tệp');
      return { ...front, blocks, parts };
    },
    lineOf: (path) => {
      let at: unknown = { blocks, parts };
      let line: number | undefined;
      for (const step of path) {
        at = (at as Record<PropertyKey, unknown> | undefined)?.[step];
        line = read.lineOf(at) ?? line;
      }
      return line;
    },
  };
  return readYamlFile(yaml, schema, file, 1, placed);
}

/**
 * Reads one content file.
 *
 * @param text YAML, or MDX below front matter where the file's name says so
 * @param file its path from the root of the repository, with "/"
 * @param campaign the campaign that it is made for; default: the one of its folder
 * @throws SourceError where the YAML or a field is wrong, or slug or campaign do not agree with the file's place
 */
export function parseItem(text: string, file: string, campaign = campaignOfFile(file)): LoadedItem {
  const { value, lineOf } = file.endsWith('.mdx') ? readMdxItem(text, file) : readYamlFile(text, schema, file);
  const name = slugOf(file);
  if (value.slug !== undefined && value.slug !== name)
    throw problemAt(file, lineOf, ['slug'], `slug “${value.slug}” khác tên tệp`, `“${name}”`);
  if (value.campaign !== undefined && campaign !== undefined && value.campaign !== campaign)
    throw problemAt(file, lineOf, ['campaign'], `campaign “${value.campaign}”`, `“${campaign}” như thư mục`);
  return { item: { ...value, ...(campaign === undefined ? {} : { campaign }), slug: name, pageSlug: name, file }, lineOf };
}

/** Paths (from the root, with "/") of all item files, sorted: YAML and MDX in content/tai-lieu/ and in content/chien-dich/**∕bo-tai-lieu/. */
const itemFiles = (files: ContentFiles): string[] =>
  [
    ...files.below('content/tai-lieu', /\.(?:yaml|mdx)$/),
    ...files
      .below('content/chien-dich', new RegExp(`/${KIT_FOLDER}/[^/]+\\.(?:yaml|mdx)$`))
      .filter((file) => campaignOfFile(file) !== undefined),
  ].sort();

/** A file of a kit, read for one year. */
interface KitFile {
  file: string;
  year: CampaignYear;
}

/** Every kit file of every year: its own, and those that it takes from the kit of another year (a draft takes none yet). */
function kitFiles(own: readonly string[], years: readonly CampaignYear[]): KitFile[] {
  const folder = (year: number): string => `${yearFolder(year)}${KIT_FOLDER}/`;
  const stem = (file: string): string => basename(file).replace(/\.(?:yaml|mdx)$/u, '');
  return years.flatMap((year) => {
    const files = own.filter((file) => file.startsWith(folder(year.year)));
    const names = new Set(files.map(stem));
    const taken =
      year.kit === undefined || year.status === 'draft'
        ? []
        : own.filter((file) => file.startsWith(folder(year.kit ?? year.year)) && !names.has(stem(file)));
    return [...files, ...taken].map((file) => ({ file, year }));
  });
}

/** Reads a kit file for a year: its places are filled with the year's data, and a source that is thereby named twice stands once. */
function readForYear(files: ContentFiles, { file, year }: KitFile): LoadedItem | undefined {
  const work = `kit ${JSON.stringify([year.year, year.status, ...kitPlaces(year)])}`;
  files.used.add(file);
  return files.attempt(() =>
    files.derive(file, work, (text) => {
      const loaded = parseItem(fillYear(text, year, file), file, campaignId(ACTION_MONTH, year.year));
      const named = new Map(loaded.item.sources.map((one) => [JSON.stringify(one), one]));
      return { ...loaded, item: { ...loaded.item, sources: [...named.values()] } };
    }),
  );
}

/** How items are told apart in addresses, the years whose data their kits print, and what they may name. */
export interface ItemAddresses extends Named {
  years?: readonly CampaignYear[];
  /** Campaign whose kit keeps addresses without its year, because it was published before years had addresses of their own. */
  plainKit?: string | undefined;
}

/** The item's part of its address: a kit's carries the year, so that next year's "khau-hieu" is a page of its own. */
function pageSlugOf({ slug, campaign }: Item, plainKit: string | undefined): string {
  const year = campaign === undefined || campaign === plainKit ? undefined : readCampaignId(campaign)?.year;
  return year === undefined ? slug : `${slug}-${year}`;
}

/**
 * Reads all items. Faults are noted in `files`.
 *
 * @param files the content of the project
 * @param more how kits of years are told apart; the series and shared texts that items may name
 */
export function readItems(files: ContentFiles, more: ItemAddresses): LoadedItem[] {
  const seen = new Map<string, string>();
  const all = itemFiles(files);
  const ofYears = kitFiles(all, more.years ?? []);
  const inYears = new Set(ofYears.map(({ file }) => file));
  const reads = [
    ...all.filter((file) => !inYears.has(file)).map((file) => files.read(file, (text, path) => parseItem(text, path))),
    ...ofYears.map((kitFile) => readForYear(files, kitFile)),
  ];
  return reads.flatMap((read) => {
    if (read === undefined) return [];
    const { file } = read.item;
    const { loaded, faults } = complete(read, more);
    files.note(faults);
    const item = { ...loaded.item, pageSlug: pageSlugOf(loaded.item, more.plainKit) };
    const other = seen.get(item.pageSlug);
    seen.set(item.pageSlug, file);
    if (other === undefined) return [{ ...loaded, item }];
    files.note([problemAt(file, () => undefined, [], `Địa chỉ “${item.pageSlug}” đã có ở ${other}`, 'mỗi tài liệu một tên')]);
    return [];
  });
}

/** All items of a project, the sheets of help among them, for a command or test that wants nothing else. @throws SourceError, SourceFaults where one is wrong */
export function loadItems(root: string): LoadedItem[] {
  const files = new ContentFiles(root);
  const named = { years: readCampaignYears(files), series: readSeries(files), sharedTexts: readSharedTexts(files) };
  const items = [...readItems(files, named), ...readFirstHelp(files).items];
  SourceFaults.raise(files.faults);
  return items;
}
