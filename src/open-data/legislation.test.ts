import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from '../legal/article.ts';
import { loadDocuments } from '../content/readers/documents.ts';
import { readGazette } from './gazette.ts';
import { legislation, scriptJson } from './legislation.ts';

const site = new URL('https://vi-du.vn/');
const [now, before] = loadDocuments(process.cwd()).filter(({ articles }) => articles.length > 0);
if (!now || !before) throw new Error('both laws are needed');

/** Properties of https://schema.org/Legislation (its own and those of CreativeWork and Thing that we use), checked against the vocabulary. */
const VOCABULARY = new Set([
  '@context',
  '@type',
  '@id',
  '@reverse',
  'identifier',
  'name',
  'url',
  'datePublished',
  'inLanguage',
  'isPartOf',
  'temporalCoverage',
  'legislationDate',
  'legislationIdentifier',
  'legislationJurisdiction',
  'legislationLegalForce',
  'legislationPassedBy',
  'legislationRepeals',
  'legislationType',
]);

function keys(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(keys);
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => [key, ...keys(value)]) : [];
}

describe('the law in force', () => {
  const data = legislation({ facts: now.facts, state: 'in-force', repealed: [before.facts], site });

  test('says number, dates, force and what it repealed', () =>
    expect(data).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://vi-du.vn/van-ban/luat-120-2025-qh15/',
      identifier: '/akn/vn/act/luat/2025-12-10/120-2025-qh15',
      legislationIdentifier: '120/2025/QH15',
      legislationDate: '2025-12-10',
      legislationLegalForce: 'https://schema.org/InForce',
      temporalCoverage: '2026-07-01/..',
      legislationRepeals: [{ '@id': 'https://vi-du.vn/van-ban/luat-73-2021-qh14/', legislationIdentifier: '73/2021/QH14' }],
    }));

  test('names no day of publication that we do not know', () => expect(data).not.toHaveProperty('datePublished'));
});

describe('an article of the law that ended', () => {
  const article = before.articles[4] as ArticleEntry;
  const data = legislation({ facts: before.facts, article, state: 'repealed', successor: now.facts, site });

  test('is part of its law, not in force, with the last day in force and the successor', () =>
    expect(data).toMatchObject({
      '@id': 'https://vi-du.vn/van-ban/luat-73-2021-qh14/dieu-5/',
      identifier: '/akn/vn/act/luat/2021-03-30/73-2021-qh14/~chp_I__art_5',
      legislationIdentifier: 'Điều 5 Luật Phòng, chống ma túy số 73/2021/QH14',
      datePublished: '2021-04-30',
      legislationLegalForce: 'https://schema.org/NotInForce',
      temporalCoverage: '2022-01-01/2026-06-30',
      isPartOf: { '@id': 'https://vi-du.vn/van-ban/luat-73-2021-qh14/' },
      '@reverse': { legislationRepeals: { '@id': 'https://vi-du.vn/van-ban/luat-120-2025-qh15/' } },
    }));

  test('stays small', () => expect(Buffer.byteLength(scriptJson(data))).toBeLessThan(1_100));
});

test('uses only properties of the vocabulary', () => {
  const all = [now, before].flatMap(({ facts, articles }) =>
    [undefined, ...articles].map((article) =>
      legislation({ facts, article, state: 'in-force', successor: now.facts, repealed: [before.facts], site }),
    ),
  );
  expect(keys(all).filter((key) => !VOCABULARY.has(key))).toEqual([]);
});

test('a law that has not begun is not in force', () =>
  expect(legislation({ facts: now.facts, state: 'pending', site })).toHaveProperty(
    'legislationLegalForce',
    'https://schema.org/NotInForce',
  ));

test('text cannot close the script block', () => expect(scriptJson({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}'));

test('reads the gazette line, and nothing else', () => {
  expect(readGazette('Công báo số 567 + 568, ngày 30/4/2021')).toEqual({ number: '567 + 568', date: '2021-04-30' });
  expect(readGazette('Công báo số 1, ngày 31/02/2021')).toBeUndefined();
  expect(readGazette('Công báo tháng 4')).toBeUndefined();
  expect(readGazette(undefined)).toBeUndefined();
});
