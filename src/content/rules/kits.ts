import { SourceError } from '../../legal/errors.ts';
import { ACTION_MONTH, readCampaignId } from '../../schema/campaign-id.ts';
import type { Rule } from './index.ts';

/**
 * A campaign's year where it is named: "Tháng hành động … năm 2026", "chủ đề năm 2026", its last day, its page, the blank for the date of
 * a letter. Other dates stay: a law keeps its day.
 */
const BEFORE = [
  'Tháng hành động(?: phòng, chống ma túy)?(?: năm)? ',
  '[Cc]hủ đề năm ',
  '(?:đến|–|-) (?:hết )?(?:ngày )?30/6/',
  `/chien-dich/${ACTION_MONTH}/`,
  'tháng …+ năm ',
];
const YEAR = new RegExp(`(?:${BEFORE.join('|')})(20\\d{2})`, 'gu');

/** The years of campaigns that a kit file names, each with its line and words. */
const yearsIn = (text: string): { year: number; words: string; line: number }[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(YEAR)].map(([words, year]) => ({ year: Number(year), words, line: index + 1 })));

/** A kit is often last year's, copied: nowhere may it still call itself that year's. */
export const kitRule: Rule = ({ files, allItems }) =>
  allItems.flatMap(({ item: { campaign, file } }) => {
    const own = campaign === undefined ? undefined : readCampaignId(campaign)?.year;
    if (own === undefined) return [];
    return files
      .derive(file, 'years', yearsIn)
      .filter(({ year }) => year !== own)
      .map(({ words, line }) => new SourceError({ file, line }, `Gặp “${words}” trong bộ tài liệu năm ${own}`, `năm ${own}`));
  });
