/** What is heard when a PDF is read aloud, and what is not parted by the end of a line. */
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../plan/documents.ts';
import { blackEdition } from '../shop/black.ts';
import { orderHeard } from '../test-support/reading-order.ts';
import { CERTIFICATE, changed, FORM, LEAFLET, LESSON, POSTER, QUIZ, SLIDES_ITEM } from '../test-support/samples.ts';
import { itemOf, SITE, testPress } from '../test-support/press.ts';
import { artInput } from './input.ts';

function paged(sample: string, index = 0): Buffer {
  const document = documentsOf(itemOf(sample))[index];
  if (document === undefined) throw new Error('không có tài liệu');
  return testPress().typst().layout(document.template, document.input(SITE)).pdf();
}

function drawn(sample: string): Buffer {
  const item = itemOf(sample);
  if (item.art === undefined) throw new Error('không có art');
  return testPress()
    .typst()
    .layout(`designs/${item.art.design}`, artInput(item, item.art, 'a4', SITE))
    .pdf();
}

/** Of some texts, those that are not heard after the one before: none where all are heard in this order. (Marks part words at their own places.) */
function outOfOrder(heard: readonly string[], texts: readonly string[]): string[] {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const whole = bare(heard.join(''));
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(bare(text), from);
    if (at >= 0) from = at + bare(text).length;
    return at < 0;
  });
}

test.each([
  ['lesson', () => paged(LESSON)],
  ['quiz', () => paged(QUIZ)],
  ['key', () => paged(QUIZ, 1)],
  ['form', () => paged(FORM)],
  ['leaflet', () => paged(LEAFLET)],
  ['certificate', () => paged(CERTIFICATE)],
  ['deck', () => paged(SLIDES_ITEM)],
  ['poster', () => drawn(POSTER)],
])('a %s is read in the order in which it is drawn', async (_name, make) => {
  const { heard, jumps } = await orderHeard(make());
  expect(heard.length).toBeGreaterThan(3);
  expect(jumps).toEqual([]);
});

const SCRIPT = changed(
  LESSON,
  'lines: [{ who: Thầy, cue: Giơ tay, text: Chào các em. }, { text: Kết. }]',
  'lines: [{ text: "**Một** là biết." }, { who: Thầy, cue: Giơ tay, text: "**Hai** là từ chối." }, { text: Ba là **giúp**. }]',
);

test('lines of a script are read one after the other, bold words in their places', async () => {
  const { heard, jumps } = await orderHeard(paged(SCRIPT));
  expect(jumps).toEqual([]);
  expect(outOfOrder(heard, ['Một', 'là biết.', '[Giơ tay]', 'Thầy:', 'Hai', 'là từ chối.', 'Ba là', 'giúp'])).toEqual([]);
});

const TWO = `${QUIZ}${QUIZ.slice(QUIZ.indexOf('  - type: question')).replace('Luật số 120/2025/QH15 có hiệu lực từ ngày nào?', 'Luật **không** cho phép việc nào?').replace('answer: B', 'answer: C')}`;

test('the key reads question, options, then the answer in words, question by question', async () => {
  const { heard, jumps } = await orderHeard(paged(TWO, 1));
  expect(jumps).toEqual([]);
  expect(
    outOfOrder(heard, ['Câu 1.', '01/7/2026', 'Đáp án: B.', 'Luật được thi hành', 'Câu 2.', 'không', 'cho phép việc nào?', 'Đáp án: C.']),
  ).toEqual([]);
});

const DESIGNS: readonly [string, string][] = [
  ['chu', ''],
  ['dieu', ''],
  ['ban-tay', ''],
  ['bang-ron', ''],
  ['tram-canh-dieu', ''],
  ['truyen-tranh', '  options: { steps: [a, b, c, d], speech: [e, f, g, h] }\n'],
];

describe.each(DESIGNS)('a poster of design %s', (design, options) => {
  test('is read title first, its foot last', async () => {
    const sample = changed(POSTER, 'design: chu\n', `design: ${design}\n${options}`);
    const { heard, jumps } = await orderHeard(drawn(sample));
    expect(jumps).toEqual([]);
    expect(
      outOfOrder(heard, ['Biết luật', 'Biết từ chối', 'Nói không là quyền', 'Cần người nghe?', 'Nguồn: Luật số', 'Quét mã để đọc thêm']),
    ).toEqual([]);
  });
});

test('so is its edition in black, whose copies on page 2 are not read again', async () => {
  const item = itemOf(POSTER);
  const black = blackEdition(item);
  const layout = testPress()
    .typst()
    .layout(black?.template ?? '', black?.input(SITE) ?? {});
  expect(layout.pages).toBe(2);
  const { heard, jumps } = await orderHeard(layout.pdf());
  expect(jumps).toEqual([]);
  expect(heard.filter((text) => text.includes('Biết luật'))).toHaveLength(1);
});

/** The lines of a PDF's text: what stands at one height. */
async function linesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const rows = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item)) continue;
      const at = Math.round((item.transform as number[])[5] ?? 0);
      rows.set(at, `${rows.get(at) ?? ''}${item.str}`);
    }
    lines.push(...rows.values());
  }
  return lines.map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim());
}

test.each(['ma túy', 'hiệu lực', 'Điều 5', 'khoản 12', 'cai nghiện', '45 phút'])(
  '“%s” is never parted by the end of a line',
  async (pair) => {
    const [first = '', second = ''] = pair.split(' ');
    // Words of every length before it, so that it comes to the end of a line at some place.
    const text = Array.from({ length: 60 }, (_, index) => `${'a'.repeat(1 + (index % 9))} ${pair}`).join(' ');
    const lines = await linesOf(paged(changed(LESSON, 'Trang cuối.', `${text}.`)));
    expect(lines.filter((line) => line.includes(pair)).length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.endsWith(` ${first}`))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(`${second} `))).toEqual([]);
  },
);

test('a speech is set large enough to be read standing; a lesson is not', async () => {
  const sizeOf = async (kind: string): Promise<number> => {
    const document = await getDocumentProxy(new Uint8Array(paged(changed(SCRIPT, 'kind: lesson', `kind: ${kind}`))));
    const { items } = await (await document.getPage(1)).getTextContent();
    const line = items.find((item) => 'str' in item && item.str.includes('là biết'));
    return line !== undefined && 'transform' in line ? Math.abs((line.transform as number[])[3] ?? 0) : 0;
  };
  expect(await sizeOf('speech')).toBeGreaterThanOrEqual(14);
  expect(await sizeOf('lesson')).toBeCloseTo(10.8, 1);
});
