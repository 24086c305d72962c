import type { Item } from '../../materials/model/item.ts';
import type { Kind } from '../../vocabulary/kinds.ts';

/** What somebody who unpacks a kit wants to do, in the order of a campaign: the folders of the ZIPs. */
export const TASKS = ['1-phat-dong', '2-in-va-treo', '3-lop-hoc', '4-mang-xa-hoi', '5-bao-cao'] as const;
export type Task = (typeof TASKS)[number];

const LAUNCH = '1-phat-dong';
const HANG = '2-in-va-treo';
const CLASS = '3-lop-hoc';
const POST = '4-mang-xa-hoi';
const REPORT = '5-bao-cao';

const BY_KIND: Readonly<Record<Kind, Task>> = {
  form: LAUNCH,
  plan: LAUNCH,
  speech: LAUNCH,
  slides: LAUNCH,
  calendar: LAUNCH,
  script: LAUNCH,
  invitation: LAUNCH,
  poster: HANG,
  banner: HANG,
  leaflet: HANG,
  certificate: HANG,
  sheet: HANG,
  lesson: CLASS,
  session: CLASS,
  evening: CLASS,
  training: CLASS,
  worksheet: CLASS,
  letter: CLASS,
  handout: CLASS,
  game: CLASS,
  activity: CLASS,
  quiz: CLASS,
  cards: CLASS,
  guide: CLASS,
  'fact-sheet': CLASS,
  social: POST,
  messages: POST,
};

/** What an item is used for: by its kind; a form that is a report by its name. */
export const taskOf = ({ kind, letterhead }: Pick<Item, 'kind' | 'letterhead'>): Task =>
  letterhead?.name?.startsWith('BÁO CÁO') === true ? REPORT : BY_KIND[kind];

/** The folder of a file of an item: pictures of a poster are for posting, its PDF is for hanging. */
export const taskFolderOf = (item: Item, format: string): string => `${format === 'png' ? POST : taskOf(item)}/${item.slug}`;
