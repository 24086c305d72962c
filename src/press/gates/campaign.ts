import { CAMPAIGN_IDS, campaignNames, EVERGREEN, readCampaignId, type CampaignId } from '../../schema/campaign-id.ts';
import { problem } from './gate.ts';
import type { Gate } from './gate.ts';

/** When the events of each phase are, and how that is said. */
const phasesOf = ({ from, to, year }: CampaignId) => ({
  'chuan-bi': {
    holds: (first: string, last: string) => first >= `${year}-01-01` && last < from,
    words: `trong năm ${year}, trước ${from}`,
  },
  'trong-thang': { holds: (first: string, last: string) => first >= from && last <= to, words: `từ ${from} đến ${to}` },
  'bao-cao': { holds: (first: string, last: string) => first > to && last <= `${year}-12-31`, words: `sau ${to}, trong năm ${year}` },
});

/** Calendar events: in order, and inside the campaign unless they prepare it or report on it in the same year. */
export const campaignGate: Gate = (loaded) => {
  const { item } = loaded;
  const period = item.campaign === undefined ? undefined : readCampaignId(item.campaign);
  if (item.campaign !== undefined && campaignNames(item.campaign) === undefined) {
    throw problem(loaded, ['campaign'], `Chiến dịch “${item.campaign}”`, `${CAMPAIGN_IDS} hoặc ${EVERGREEN.id}`);
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
    const phase = phasesOf(period)[event.phase];
    if (!phase.holds(event.from, to)) {
      throw problem(
        loaded,
        [...path, 'from'],
        `Ngày ${event.from}${event.to === undefined ? '' : ` đến ${event.to}`} (${event.phase}) nằm ngoài chiến dịch`,
        phase.words,
      );
    }
  }
};
