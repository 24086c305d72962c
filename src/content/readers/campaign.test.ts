import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../../base/test-support/folder.ts';
import { openLibrary } from '../library.ts';
import { strictly } from '../test-support/project.ts';
import { readCampaignYears } from './campaign.ts';

let project: TemporaryFolder;
const folder = 'content/chien-dich/thang-hanh-dong';
/** `write('2027.yaml', …)` writes the year's folder. */
const write = (name: string, text: string): void => project.write({ [`${folder}/${name.replace('.yaml', '')}/nam.yaml`]: text });
const shows = (id: string): boolean => openLibrary(project.root, '2027-06-10').showsCampaign(id);
const SOURCE = 'sources: [khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15]'.replace('[', '["').replace(']', '"]');

beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => project.remove());

describe('a new year of the campaign is one copied folder', () => {
  test('a draft without a theme is read but shows nowhere', () => {
    write('2027.yaml', 'year: 2027\nstatus: draft\ntheme: null\nchecked: 2026-11-23\n');
    expect(strictly(project.root, readCampaignYears).map(({ year, status }) => [year, status])).toEqual([[2027, 'draft']]);
    expect(shows('thang-hanh-dong-2027')).toBe(false);
  });

  test('the same file shows once its theme is set and it is published', () => {
    write('2027.yaml', `year: 2027\nstatus: published\ntheme: Chủ đề đã công bố\n${SOURCE}\nchecked: 2026-11-23\n`);
    expect(shows('thang-hanh-dong-2027')).toBe(true);
  });

  test('a kit that belongs to no year is always shown', () => {
    expect(shows('ngay-26-6-2026')).toBe(true);
  });
});

describe('what stops the build', () => {
  test.each([
    [
      'published without a theme',
      `year: 2027\nstatus: published\ntheme: null\n${SOURCE}\nchecked: 2026-11-23\n`,
      /2027\/nam\.yaml, dòng \d+, trường “theme”/,
    ],
    ['published without a source', 'year: 2027\nstatus: published\ntheme: Chủ đề\nchecked: 2026-11-23\n', /trường “sources”.*nguồn/],
    ['a year that is not the file name', `year: 2028\nstatus: draft\ntheme: null\nchecked: 2026-11-23\n`, /trường “year”: Gặp 2028/],
    [
      'a week outside the campaign',
      `year: 2027\nstatus: published\ntheme: Chủ đề\nfrom: 2027-06-01\nto: 2027-06-30\nweeks:\n  - {from: 2027-06-28, to: 2027-07-02, title: Tuần cuối, school: [], commune: [], family: []}\n${SOURCE}\nchecked: 2026-11-23\n`,
      /trường “weeks\[1\]”: Tuần 2027-06-28 đến 2027-07-02/,
    ],
    [
      'a day that does not exist',
      'year: 2027\nstatus: draft\ntheme: null\nchecked: 2026-02-30\n',
      /dòng 4, trường “checked”: Gặp “2026-02-30”/,
    ],
  ])('%s', (_, text, message) => {
    write('2027.yaml', text);
    expect(() => strictly(project.root, readCampaignYears)).toThrow(message);
  });
});
