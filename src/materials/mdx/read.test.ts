import { describe, expect, test } from 'vitest';
import { parseItem } from '../../content/readers/items.ts';
import { publishLaws } from '../../legal/test-support/published.ts';
import { printedTexts } from '../../schema/walk.ts';
import { item as schema } from '../model/item.ts';
import { readMdx } from './read.ts';

publishLaws();
const FILE = 'content/tai-lieu/mau-thu.mdx';
const FRONT = `---
title: Bài thử
summary: Bài để thử máy đọc.
kind: guide
topics: [phap-luat]
formats: [pdf]
sources: [khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15]
checked: 2026-11-26
---
`
  .replace('[khoản', "['khoản")
  .replace('QH15]', "QH15']");
/** Lines of FRONT, so that a fault on line n of a body is told on line n + this. */
const ABOVE = FRONT.split('\n').length - 1;
const read = (body: string) => parseItem(FRONT + body, FILE);

test('every form of a block is read into the model that YAML gives', () => {
  const { item } = read(`## Mục một

Đoạn **đậm** và [liên kết](/tro-giup/), số 1\\. không phải danh sách.

1. Bước một
2. Bước hai

<Checklist>

- Việc một

</Checklist>

<Table caption="Ai làm gì" widths={[1, 2]} blank={1}>

| Ai | Việc |
| --- | --- |
| Cô | **Nói** |

</Table>

<Script title="Lời dẫn">

<Line who="Thầy" cue="Giơ tay">Chào các em.</Line>

Mời ngồi.

</Script>

<Columns>
<Column>

Trái

</Column>
<Column>

Phải

</Column>
</Columns>

<Part id="phieu" title="Phiếu" kind="worksheet" formats={["pdf"]}>

<Lines count={2}>Em nghĩ gì?</Lines>

<Fields>
  <Field label="Họ tên" half />
</Fields>

</Part>
`);
  expect(item.blocks).toEqual([
    { type: 'heading', level: 2, text: 'Mục một' },
    { type: 'paragraph', text: 'Đoạn **đậm** và [liên kết](/tro-giup/), số 1. không phải danh sách.' },
    { type: 'list', style: 'steps', items: ['Bước một', 'Bước hai'] },
    { type: 'checklist', items: ['Việc một'] },
    { type: 'table', caption: 'Ai làm gì', head: ['Ai', 'Việc'], rows: [['Cô', '**Nói**']], widths: [1, 2], blank: 1 },
    { type: 'script', title: 'Lời dẫn', lines: [{ who: 'Thầy', cue: 'Giơ tay', text: 'Chào các em.' }, { text: 'Mời ngồi.' }] },
    { type: 'columns', left: [{ type: 'paragraph', text: 'Trái' }], right: [{ type: 'paragraph', text: 'Phải' }] },
  ]);
  expect(item.parts).toEqual([
    {
      id: 'phieu',
      title: 'Phiếu',
      kind: 'worksheet',
      formats: ['pdf'],
      blocks: [
        { type: 'lines', prompt: 'Em nghĩ gì?', count: 2 },
        { type: 'fields', items: [{ label: 'Họ tên', half: true, lines: 1 }] },
      ],
    },
  ]);
  expect(printedTexts(schema, item).map(({ text }) => text)).toContain('Em nghĩ gì?');
});

test('signs that mean something in our markup come back as the signs', () => {
  expect(readMdx(String.raw`Dấu \* và \[ngoặc\].`, FILE, 0).blocks).toEqual([
    { type: 'paragraph', text: String.raw`Dấu \* và \[ngoặc\].` },
  ]);
});

describe('what does not fit is told with file and line', () => {
  test.each<[string, string, number, RegExp]>([
    ['a component that we do not have', 'Một.\n\n<Video src="x" />\n', 3, /Không có thành phần <Video>. Cần: một trong: Activity, Callout/],
    ['a piece outside its block', '<Card title="A">b</Card>\n', 1, /<Card> đứng sai chỗ. Cần: <Card> nằm ngay trong <Cards>/],
    ['a quiz question', '<Question answer="A" />\n', 1, /<Question> không dùng trong MDX.*YAML/],
    ['an unclosed component', 'Một.\n\n<Callout kind="note">\n\nHai.\n', 3, /Thẻ <Callout> mở mà không đóng/],
    ['a brace in the text', 'Một {hai.\n', 1, /Dấu \{ trong chữ/],
    ['an angle in the text', 'Một <2 hai.\n', 1, /Dấu < trong chữ/],
    ['a tag that nobody opened', 'Một.\n\n</Callout>\n', 3, /Thẻ đóng .* không có thẻ mở/],
    ['an expression', 'Một.\n\n{1 + 1}\n', 3, /Gặp biểu thức/],
    ['an import', 'import A from "a"\n', 1, /Gặp import/],
    ['a table alone', '| a |\n| - |\n| b |\n', 1, /Gặp bảng đứng một mình.*<Table caption/],
    ['a picture', '![x](/a.png)\n', 1, /Gặp hình.*<Figure/],
    ['an attribute that is no value', 'Một.\n\n<Lines count={n}>b</Lines>\n', 3, /Thuộc tính count=\{n\}/],
    [
      'an attribute that a block does not have',
      '<Callout kind="note" mau="do">\n\nMột.\n\n</Callout>\n',
      1,
      /Trường không có trong mẫu: mau/,
    ],
    [
      'a kind of callout that there is not',
      'Một.\n\n<Callout kind="nguy">\n\nHai.\n\n</Callout>\n',
      3,
      /trường “blocks\[2\].kind”.*note, help, law, safety/,
    ],
    ['nested lists', '- a\n  - b\n', 1, /danh sách con/],
    ['a citation without an article', '<Law cite="Luật 120">b</Law>\n', 1, /trường “blocks\[1\].cite”/],
    ['a heading of level 4', '#### A\n', 1, /blocks\[1\].level/],
    [
      'a part without a title',
      'Một.\n\n<Part id="a" kind="worksheet" formats={["pdf"]}>\n\nHai.\n\n</Part>\n',
      3,
      /trường “parts\[1\].title”: Thiếu/,
    ],
  ])('%s', (_name, body, line, message) => {
    expect(() => read(body)).toThrow(message);
    expect(() => read(body)).toThrow(`${FILE}, dòng ${ABOVE + line}`);
  });

  test('blocks in the front matter of an MDX file', () => {
    expect(() => parseItem(FRONT.replace('checked', 'blocks: [A]\nchecked'), FILE)).toThrow(/Trường “blocks” trong phần đầu tệp MDX/);
  });
});
