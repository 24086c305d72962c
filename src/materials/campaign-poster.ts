import type { CampaignYear } from '../campaign/year.ts';
import { ACTION_MONTH, campaignId } from '../schema/campaign-id.ts';
import type { Item } from './model/item.ts';

/** The size that messengers show beside a link. */
const SIZE = '1200x630';

/**
 * Address of the picture that stands for a year where its pages are shared.
 * @returns undefined where the year names none, or its kit has no such picture
 */
export function posterOf({ year, poster }: Pick<CampaignYear, 'year' | 'poster'>, items: readonly Item[]): string | undefined {
  const campaign = campaignId(ACTION_MONTH, year);
  const item = items.find((one) => one.campaign === campaign && one.slug === poster);
  return item?.art?.sizes.includes(SIZE) === true && item.formats.includes('png')
    ? `/tai-ve/${campaign}/${item.slug}/${item.slug}-${SIZE}.png`
    : undefined;
}
