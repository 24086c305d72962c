import { campaignNames, readCampaignId } from '../../schema/campaign-id.ts';
import { problem } from './gate.ts';
import type { Gate } from './gate.ts';

/** Calendar events: in order, and inside the campaign unless they prepare it or report on it in the same year. */
export const campaignGate: Gate = (loaded) => {
  const { item } = loaded;
  const period = item.campaign === undefined ? undefined : readCampaignId(item.campaign);
  if (item.campaign !== undefined && campaignNames(item.campaign) === undefined) {
    throw problem(loaded, ['campaign'], `Chiến dịch “${item.campaign}”`, 'thang-hanh-dong-<năm>, ngay-26-6-<năm> hoặc quanh-nam');
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
    const { year } = period;
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
