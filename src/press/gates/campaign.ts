import { problem } from './gate.ts';
import type { Gate } from './gate.ts';

/** Days of a campaign, both included. */
interface Period {
  from: string;
  to: string;
}

/**
 * When a campaign takes place: `thang-hanh-dong-<year>` is June, `ngay-26-6-<year>` is that day.
 * Source: facts.md, "Campaign" (Tháng hành động: June every year; 26/6).
 */
function campaignPeriod(id: string): Period | undefined {
  const match = /^(thang-hanh-dong|ngay-26-6)-(\d{4})$/.exec(id);
  const year = match?.[2];
  if (year === undefined) return undefined;
  return match?.[1] === 'ngay-26-6' ? { from: `${year}-06-26`, to: `${year}-06-26` } : { from: `${year}-06-01`, to: `${year}-06-30` };
}

/** Calendar events: in order, and inside the campaign unless they prepare it or report on it in the same year. */
export const campaignGate: Gate = (loaded) => {
  const { item } = loaded;
  const period = item.campaign === undefined ? undefined : campaignPeriod(item.campaign);
  if (item.campaign !== undefined && period === undefined) {
    throw problem(loaded, ['campaign'], `Chiến dịch “${item.campaign}”`, 'thang-hanh-dong-<năm> hoặc ngay-26-6-<năm>');
  }
  const ids = new Set<string>();
  for (const [index, event] of item.events.entries()) {
    const path = ['events', index];
    if (ids.has(event.id)) throw problem(loaded, [...path, 'id'], `Sự kiện “${event.id}” lặp lại`, 'mỗi sự kiện một id');
    ids.add(event.id);
    const to = event.to ?? event.from;
    if (to < event.from)
      throw problem(
        loaded,
        [...path, 'to'],
        `Ngày kết thúc ${to} trước ngày bắt đầu ${event.from}`,
        'ngày kết thúc không sớm hơn ngày bắt đầu',
      );
    if (period === undefined) continue;
    const year = period.from.slice(0, 4);
    const inside =
      event.phase === 'trong-thang'
        ? event.from >= period.from && to <= period.to
        : event.phase === 'chuan-bi'
          ? event.from >= `${year}-01-01` && to < period.from
          : event.from > period.to && to <= `${year}-12-31`;
    if (!inside) {
      throw problem(
        loaded,
        [...path, 'from'],
        `Ngày ${event.from}${event.to === undefined ? '' : ` đến ${event.to}`} (${event.phase}) nằm ngoài chiến dịch`,
        event.phase === 'trong-thang'
          ? `từ ${period.from} đến ${period.to}`
          : event.phase === 'chuan-bi'
            ? `trong năm ${year}, trước ${period.from}`
            : `sau ${period.to}, trong năm ${year}`,
      );
    }
  }
};
