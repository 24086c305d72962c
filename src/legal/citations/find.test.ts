import { describe, expect, test } from 'vitest';
import { formatPlace } from '../place.ts';
import { findReferences } from './find.ts';

const published = [
  { id: 'luat-73-2021-qh14', number: '73/2021/QH14' },
  { id: 'luat-120-2025-qh15', number: '120/2025/QH15' },
  { id: 'nghi-dinh-28-2026-nd-cp', number: '28/2026/NĐ-CP' },
];
const context = { article: 23, clause: 4, published };

/** References as "place|document|linked text", short enough to read in a table. */
function read(text: string): string[] {
  return findReferences(text, context).map((reference) => {
    const document = reference.document.kind === 'published' ? reference.document.id : reference.document.kind;
    return `${formatPlace(reference.place)}|${document}|${text.slice(reference.start, reference.end)}`;
  });
}

describe('findReferences', () => {
  test.each([
    ['theo khoản 2 Điều 27 của Luật này.', ['khoản 2 Điều 27|this|khoản 2 Điều 27 của Luật này']],
    ['điểm a, b khoản 2 Điều 23', ['điểm a khoản 2 Điều 23|this|điểm a', 'điểm b khoản 2 Điều 23|this|b khoản 2 Điều 23']],
    ['các khoản 2, 3 và 4 Điều này', ['khoản 2 Điều 23|this|các khoản 2', 'khoản 3 Điều 23|this|3', 'khoản 4 Điều 23|this|4 Điều này']],
    [
      'điểm b khoản 1 và khoản 2 Điều 17 của Luật này',
      ['điểm b khoản 1 Điều 17|this|điểm b khoản 1', 'khoản 2 Điều 17|this|khoản 2 Điều 17 của Luật này'],
    ],
    ['điểm c và điểm đ khoản này', ['điểm c khoản 4 Điều 23|this|điểm c', 'điểm đ khoản 4 Điều 23|this|điểm đ khoản này']],
    ['Điều 30, Điều 32 và Điều 33 của Luật này', ['Điều 30|this|Điều 30', 'Điều 32|this|Điều 32', 'Điều 33|this|Điều 33 của Luật này']],
    ['khoản 1 Điều 96 Luật Xử lý vi phạm hành chính', ['khoản 1 Điều 96|other|khoản 1 Điều 96 Luật']],
    [
      'khoản 1 Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15',
      ['khoản 1 Điều 55|luat-120-2025-qh15|khoản 1 Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15'],
    ],
    ['Theo khoản 1 Điều 29. Câu sau', ['khoản 1 Điều 29|this|khoản 1 Điều 29']],
    ['nêu ở Điều 29.', ['Điều 29|this|Điều 29']],
    ['Điều 256a Bộ luật Hình sự; Điều 1.5; Điều 3/4', ['Điều 256a|other|Điều 256a Bộ luật']],
    ['từ khoản 1 đến khoản 5 Điều 6', ['khoản 1 Điều 6|this|khoản 1', 'khoản 5 Điều 6|this|khoản 5 Điều 6']],
    ['Điều 3 Nghị định 28/2026/NĐ-CP.', ['Điều 3|nghi-dinh-28-2026-nd-cp|Điều 3 Nghị định 28/2026/NĐ-CP']],
    ['Điều 3 Nghị định số 128/2026/NĐ-CP', ['Điều 3|other|Điều 3 Nghị định']],
    ['Điều 3 Luật số 120/2025/QH155', ['Điều 3|other|Điều 3 Luật']],
    ['Điều ước quốc tế; điều trị 12 tháng; khoản 2 không kèm điều', []],
    ['ngày 16/8 và Nghị định 105/2021/NĐ-CP', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
