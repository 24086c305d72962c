import { expect, test } from 'vitest';
import { groupFacts } from './collect-sources.ts';

const fact = {
  area: 'Trợ giúp',
  page: '/tro-giup/',
  fact: 'Một điều',
  sources: ['khoản 1 Điều 6 Luật Phòng, chống ma túy số 120/2025/QH15'],
  checked: '2026-11-23',
};

test('facts stand in their areas, in order', () => {
  const groups = groupFacts([fact, { ...fact, area: 'Văn bản' }, { ...fact, fact: 'Điều nữa' }]);
  expect([...groups.keys()]).toEqual(['Trợ giúp', 'Văn bản']);
  expect(groups.get('Trợ giúp')).toHaveLength(2);
});

test('a fact without a source stops the build and says where it stands', () => {
  expect(() => groupFacts([{ ...fact, sources: [] }])).toThrow('/tro-giup/: “Một điều” không có nguồn');
});
