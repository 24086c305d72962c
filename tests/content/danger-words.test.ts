/** Words of people in danger, as the reviewers typed them: each opens the right door of content/tim-kiem/can-giup-do.yaml. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../src/search/index/language.ts';
import { openDoor } from '../../src/search/query/doors.ts';
import { asksSomething, emptyWords, prepareLanguage } from '../../src/search/query/language.ts';
import { queryWords } from '../../src/search/query/words.ts';

const prepared = prepareLanguage(loadLanguage(join(import.meta.dirname, '../..')).language);
const door = (query: string): string | undefined => {
  const words = queryWords(query);
  return openDoor(words, emptyWords(words, prepared), (some) => asksSomething(some, prepared), prepared.doors)?.lead[0];
};

test.each([
  ['người nhà ngáo đá', '/tro-giup/hoang-loan/'],
  ['con bị ảo giác đòi giết', '/tro-giup/hoang-loan/'],
  ['hoang tưởng', '/tro-giup/hoang-loan/'],
  ['loạn thần', '/tro-giup/hoang-loan/'],
  ['cầm dao đòi giết', '/tro-giup/hoang-loan/'],
  ['sốc ma túy', '/tro-giup/goi-khong-day/'],
  ['không còn thở', '/tro-giup/khong-tho/'],
  ['ngừng thở', '/tro-giup/khong-tho/'],
  ['chồng dùng ma túy đánh vợ', '/tro-giup/bi-danh-bi-doa/'],
  ['đánh mẹ', '/tro-giup/bi-danh-bi-doa/'],
  ['bạo hành', '/tro-giup/bi-danh-bi-doa/'],
  ['cai thuốc lá điện tử', '/hoi-dap/con-hut-pod-bo-sao/'],
  ['em muốn bỏ pod', '/hoi-dap/con-hut-pod-bo-sao/'],
  ['sợ công an', '/hoi-dap/muon-dung-so-cong-an/'],
  ['so cong an', '/hoi-dap/muon-dung-so-cong-an/'],
])('“%s” opens %s', (query, lead) => {
  expect(door(query)).toBe(lead);
});

test.each(['luật phòng chống ma túy', 'tội mua bán trái phép', 'kế hoạch của trường', 'công an xã lập danh sách'])(
  '“%s” opens no door',
  (query) => {
    expect(door(query)).toBeUndefined();
  },
);
