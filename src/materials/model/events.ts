import { formatDate } from '../../vietnamese/dates.ts';
import type { Block } from '../blocks/index.ts';
import type { Item } from './item.ts';
import type { CalendarEvent } from './printed.ts';
import { sheetOf } from './sheet.ts';
import { STRINGS } from '../../strings/press.ts';

const days = ({ from, to }: CalendarEvent): string =>
  to === undefined || to === from ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;

/** Marks off what inline markup would read: event texts are plain. */
const literal = (text: string): string => text.replace(/[*[\]\\]/g, (sign) => `\\${sign}`);

/** The events of an item by date, those of one day by their ids: the same order in the table and in the calendar file. */
export const byDate = ({ events }: Pick<Item, 'events'>): Item['events'] =>
  [...events].sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));

/** The body of an item as it is printed: its own with what belongs to a lesson, and for a calendar its events as a table, by date. */
export function bodyOf(item: Item): Block[] {
  if (item.events.length === 0) return sheetOf(item);
  const events = byDate(item);
  const table: Block = {
    type: 'table',
    caption: STRINGS.events.caption,
    head: [...STRINGS.events.head],
    rows: events.map((event) => [days(event), `**${literal(event.title)}**`, literal(event.text ?? '')]),
    widths: [2, 3, 5],
    blank: 0,
  };
  return [...item.blocks, table];
}
