import { itemPath } from '../../content/addresses.ts';
import { byDate } from '../../materials/model/events.ts';
import type { Item } from '../../materials/model/item.ts';
import type { CalendarEvent } from '../../materials/model/printed.ts';
import { STRINGS } from '../../strings/press.ts';

const escape = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
const compact = (date: string): string => date.replaceAll('-', '');

/** The day after: DTEND of a whole-day event is not included in it (RFC 5545, 3.6.1). */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Folds a content line at 75 octets (RFC 5545, 3.1) without cutting a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Whose names the ids of events are (RFC 7986, 5.3): one for every host, so that a file taken anew changes the events and doubles none. */
const NAMES = 'phong-chong-ma-tuy.vn.invalid';

/** Eight in the morning of the day before: a whole day begins at midnight. */
const DAY_BEFORE = '-PT16H';

function eventLines(event: CalendarEvent, item: Item, site: string | undefined): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}.${item.campaign ?? item.slug}@${NAMES}`,
    `DTSTAMP:${compact(item.checked)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(event.to ?? event.from))}`,
    `SUMMARY:${escape(event.title)}`,
    ...(event.text === undefined ? [] : [`DESCRIPTION:${escape(event.text)}`]),
    ...(site === undefined ? [] : [`URL:${new URL(event.link ?? itemPath(item), site).href}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(event.title)}`,
    `TRIGGER:${DAY_BEFORE}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The calendar of an item as iCalendar (RFC 5545): whole days, each called to mind the day before, CRLF, folded, sorted by date. */
export function ics(item: Item, site: string | undefined): Buffer {
  const events = byDate(item);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${STRINGS.publisher}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(item.title)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events.flatMap((event) => eventLines(event, item, site)),
    'END:VCALENDAR',
  ];
  return Buffer.from(`${lines.map(foldLine).join('\r\n')}\r\n`);
}
