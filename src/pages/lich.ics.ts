import type { APIRoute } from 'astro';
import { siteAddress } from '../base/site-address.ts';
import { itemPath } from '../content/addresses.ts';
import { ics } from '../press/files/ics.ts';
import { campaign } from '../strings/campaign.ts';
import { siteItems } from '../ui/library.ts';

/** The calendar to subscribe to: every event of every published campaign. */
export const GET: APIRoute = async () => {
  const calendars = siteItems().filter(({ events }) => events.length > 0);
  const [first] = calendars;
  if (!first) throw new Error('content/chien-dich: không có mục lịch nào (kind: calendar). Cần: ít nhất một tệp có “events”.');
  const checked =
    calendars
      .map((item) => item.checked)
      .sort()
      .at(-1) ?? first.checked;
  // Each event leads to its own calendar's page.
  const events = calendars.flatMap((item) => item.events.map((event) => ({ ...event, link: event.link ?? itemPath(item) })));
  const bytes = ics({ ...first, slug: 'lich', title: campaign.monthTitle, checked, events }, siteAddress());
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
