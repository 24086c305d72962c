import { rowSlug } from '../legal/comparison.ts';
import { documentPath, placePath } from '../legal/place.ts';
import type { Item } from '../materials/model/item.ts';
import { seriesPath } from '../materials/model/series.ts';
import { formPath } from '../forms/form.ts';
import { sheetPath } from '../people/sheet.ts';
import { procedurePath } from '../procedures/procedure.ts';
import { questionPath } from '../questions/question.ts';
import { embeddable, embedPath } from '../share/embed.ts';
import { partsOf, type YearPart } from '../campaign/parts.ts';
import type { CampaignYear } from '../campaign/year.ts';
import { ACTION_MONTH, ofYearKit } from '../schema/campaign-id.ts';
import { ownCopyPath } from '../vocabulary/own-copy-paths.ts';
import type { Library } from './library.ts';
import type { LoadedItem } from './readers/items.ts';
import { shownSeries } from './series-items.ts';

/** The page of a material or kit item, or of a sheet of help. */
export const itemPath = ({ kind, pageSlug }: Pick<Item, 'kind' | 'pageSlug'>): string =>
  `/${kind === 'quiz' ? 'trac-nghiem' : kind === 'sheet' ? 'tro-giup' : 'tai-lieu'}/${pageSlug}/`;

/** The page of a year of Action Month. */
export const yearPath = (year: number): string => `/chien-dich/${ACTION_MONTH}/${year}/`;

/** The page of one part of a year: its kit, calendar, who does what, messages. */
export const yearPartPath = (year: number, part: YearPart): string => `${yearPath(year)}${part}/`;

/** The page of a year, and those of its parts. */
function yearPages(year: CampaignYear, items: Library['items']): string[] {
  const inKit = ofYearKit(year.year);
  const kit = items.filter(({ item }) => inKit(item));
  return [yearPath(year.year), ...partsOf(year, kit.length).map((part) => yearPartPath(year.year, part))];
}

/** What the press prints: the materials that show, and the sheets of help. */
export const printedItems = ({ items, firstHelp }: Pick<Library, 'items' | 'firstHelp'>): readonly LoadedItem[] => [
  ...items,
  ...firstHelp.items,
];

/** Pages whose address is fixed: the routes without a parameter. `src/pages/tro-giup/index.astro` → `/tro-giup/`. The 404 page has none. */
function fixedPages(library: Library): string[] {
  return library.files
    .below('src/pages', /\.astro$/)
    .filter((file) => !file.includes('[') && file !== 'src/pages/404.astro')
    .map((file) => `/${file.slice('src/pages/'.length).replace(/(?:index)?\.astro$/, '/')}`.replace(/\/+$/, '/'));
}

/** Addresses of all pages that the site will have, and of no others: `tests/site` holds the built site against it. */
export function addressesOf(library: Library): ReadonlySet<string> {
  const { documents, comparison, firstHelp, forms, landings, pages, procedures, questions, shownYears, items } = library;
  return new Set([
    ...fixedPages(library),
    ...documents.flatMap(({ facts, articles }) => [
      documentPath(facts.id),
      `${documentPath(facts.id)}toan-van/`,
      ...(facts.places === 'dau-van-tay' ? [ownCopyPath(facts.id)] : []),
      ...articles.map(({ number }) => placePath(facts.id, { article: number })),
    ]),
    ...(comparison?.rows ?? []).flatMap((row) => (rowSlug(row) === undefined ? [] : [`/van-ban/doi-chieu/${rowSlug(row)}/`])),
    ...procedures.map(({ procedure }) => procedurePath(procedure)),
    ...forms.map(({ form }) => formPath(form)),
    ...questions.map(({ question }) => questionPath(question)),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...embeddable(questions.map(({ question }) => question)).map(embedPath),
    ...landings.map(({ value }) => `/danh-cho/${value.audience}/`),
    ...shownYears.flatMap((year) => yearPages(year, items)),
    ...items.map(({ item }) => itemPath(item)),
    ...shownSeries(library).map(({ series }) => seriesPath(series)),
    ...firstHelp.sheets.map(({ sheet }) => sheetPath(sheet)),
  ]);
}
