import { describe, expect, test } from 'vitest';
import { compare } from '../verify/compare.ts';
import { makeFingerprint } from '../verify/fingerprint.ts';
import { readLines, type OfficialReading } from '../understand/stages.ts';
import { extractLines } from './extract.ts';
import { LIMITS } from './limits.ts';
import { docxFile, pdfOf, wordParagraph, wordRun } from '../test-support/files.ts';
import { printedParagraphs, SAMPLE } from '../test-support/sample-law.ts';

const law = printedParagraphs(SAMPLE);
const prints = makeFingerprint({ id: 'luat-thu' }, SAMPLE, '2030-01-01');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isHeading = (text: string): boolean => /^(?:Điều|Chương|Mục)\s/u.test(text);

async function read(file: Uint8Array): Promise<OfficialReading & { notes: string[] }> {
  const { lines, notes } = await extractLines(file, 'tep', LIMITS);
  const reading = readLines(lines, 'tep');
  return { ...reading, notes: [...notes, ...(reading.notes ?? [])] };
}

const html = (body: string): Uint8Array =>
  bytes(`<!DOCTYPE html><html><head><title>Trang</title><style>p{color:red}</style></head><body><nav>Trang chủ</nav>${body}</body></html>`);

describe('copies as people have them', () => {
  test.each<[string, () => Uint8Array]>([
    ['Markdown with stress', () => bytes(law.map((each) => (isHeading(each) ? `**${each}**` : each)).join('\n\n'))],
    [
      'Markdown with headings, escapes and lists',
      () =>
        bytes(
          law
            .map((each) => (isHeading(each) ? `## ${each}` : each.replace(/^(\d+)\./u, '$1\\.').replace(/^(\p{Ll}\))/u, '- $1')))
            .join('\n\n'),
        ),
    ],
    ['Markdown in a table of one column', () => bytes(['| Văn bản |', '|---|', ...law.map((each) => `| ${each} |`)].join('\n'))],
    ['the whole text on one line', () => bytes(law.join(' '))],
    ['a saved web page', () => html(law.map((each) => `<p class="x"><span>${each.replace(/à/gu, '&agrave;')}</span></p>`).join('\n'))],
    [
      'a web page with breaks, scripts and comments',
      () =>
        html(`<div>${law.join('<br>\n')}</div><script>if (a < b) document.write("<p>Điều 9. Giả</p>")</script><!-- <p>Điều 8. Giả</p> -->`),
    ],
    ['a web page in a table', () => html(`<table>${law.map((each) => `<tr><td>${each}</td></tr>`).join('')}</table>`)],
    ['headings without a full stop', () => bytes(law.map((each) => each.replace(/^(Điều \d+)\. (.*)$/u, '$1\n$2')).join('\n'))],
  ])('%s', async (_, file) => {
    const comparison = compare(await read(file()), prints);
    expect(comparison.differences).toEqual([]);
    expect(comparison.matched).toBe(prints.places.length);
  });

  test('tones in the old place are evened out, and it is said', async () => {
    const source = ['Điều 1. Hoà giải', 'Người nghiện ma tuý được hỗ trợ; quý này vẫn là quý.', 'Điều 2. Tên', 'Nội dung.'].join('\n');
    const { text, notes } = await read(bytes(source));
    expect(text.chapters[0]?.articles?.[0]).toMatchObject({
      title: 'Hòa giải',
      lead: 'Người nghiện ma túy được hỗ trợ; quý này vẫn là quý.',
    });
    expect(notes.join()).toContain('ở 2 chữ');
  });

  test('letters of VNI and TCVN3 are turned into Unicode, and it is said', async () => {
    const vni = [
      'Ñieàu 1. Phaïm vi ñieàu chænh',
      'Luaät naøy quy ñònh veà phoøng, choáng vaø quaûn lyù ngöôøi söû duïng; traùch nhieäm cuûa gia ñình vaø cô quan.',
      'Ñieàu 2. Teân',
      'Ñôn vò ñòa phöông thöïc hieän.',
    ];
    const tcvn3 = [
      '§iÒu 1. Ph¹m vi ®iÒu chØnh',
      'LuËt nµy quy ®Þnh vÒ phßng, chèng vµ qu¶n lý ng\u00ADêi sö dông; tr¸ch nhiÖm cña gia ®×nh vµ c¬ quan.',
      '§iÒu 2. Tªn',
      '§¬n vÞ ®Þa ph\u00AD¬ng thùc hiÖn.',
    ];
    for (const [lines, name] of [
      [vni, 'VNI'],
      [tcvn3, 'TCVN3'],
    ] as const) {
      const { text, notes } = await read(bytes(lines.join('\n')));
      expect(notes.join()).toContain(name);
      expect(text.chapters[0]?.articles?.map(({ title, lead }) => [title, lead])).toEqual([
        ['Phạm vi điều chỉnh', 'Luật này quy định về phòng, chống và quản lý người sử dụng; trách nhiệm của gia đình và cơ quan.'],
        ['Tên', 'Đơn vị địa phương thực hiện.'],
      ]);
    }
  });

  test('a copy read off a picture is said to be one; the law itself is not', async () => {
    const misread = law.map((each) => each.replace(/ng/gu, 'rg').replace(/nh/gu, 'rih').replace(/ch/gu, 'eh'));
    const some = (text: readonly string[]): Uint8Array =>
      bytes(['Điều 1. Tên', ...text.slice(8).filter((each) => !isHeading(each))].join('\n'));
    expect((await read(some(misread))).notes.join()).toContain('OCR');
    expect((await read(some(law))).notes.join()).not.toContain('OCR');
  });

  test('twenty thousand nested elements and unclosed comments end in words or text, not in a fallen stack', async () => {
    const nested = await extractLines(
      html(`${'<div>'.repeat(20_000)}Điều 1. Một câu trong rất nhiều ô lồng nhau${'</div>'.repeat(20_000)}`),
      'tep',
      LIMITS,
    );
    expect(nested.lines.map(({ text }) => text)).toEqual(['Điều 1. Một câu trong rất nhiều ô lồng nhau']);
    await expect(extractLines(html(`<!-- ${'x'.repeat(1000)}`), 'tep', LIMITS)).rejects.toThrow('không có chữ');
  });
});

describe('exponents and annexes', () => {
  const raised = (text: string): string => wordRun(text, '<w:vertAlign w:val="superscript"/>');

  test('a DOCX keeps m² and drops a footnote mark', async () => {
    const body =
      wordParagraph(wordRun('Điều 1. Diện tích')) +
      wordParagraph(wordRun('Tối thiểu 15 m') + raised('2') + wordRun('/người theo Luật') + raised('2') + wordRun(' này.'));
    const { lines, notes } = await extractLines(docxFile(body), 'tep', LIMITS);
    expect(lines[1]?.text).toBe('Tối thiểu 15 m²/người theo Luật này.');
    expect(notes.join()).toContain('dấu chú thích: 1');
  });

  test('a PDF keeps m² and drops a footnote mark', async () => {
    const rules =
      '#set page(paper: "a5")\n#set text(font: "Tinos", size: 13pt, lang: "vi")\n#show "MHAI": it => [m#super(size: 8pt, baseline: -5pt)[2]]\n#show "CHUTHICH": it => [#super(size: 8pt, baseline: -5pt)[2]]\n';
    const file = pdfOf(
      [
        'Điều 1. Diện tích',
        'Tối thiểu 15 MHAI ở thành thị, 04 MHAI/người theo LuậtCHUTHICH này và các quy định khác.',
        'Điều 2. Tên',
        'Nội dung của điều hai.',
      ],
      rules,
    );
    const { lines } = await extractLines(file, 'tep', LIMITS);
    expect(lines.map(({ text }) => text).join(' ')).toContain('Tối thiểu 15 m² ở thành thị, 04 m²/người theo Luật này');
  });

  const decree = [
    'CHÍNH PHỦ',
    'Số: 9/2030/NĐ-CP',
    'NGHỊ ĐỊNH',
    'Căn cứ Luật Sách;',
    'Chính phủ ban hành Nghị định quy định danh mục sách.',
    'Điều 1. Danh mục',
    'Ban hành kèm theo Nghị định này Phụ lục danh mục sách.',
    'Điều 2. Trách nhiệm thi hành',
    'Các Bộ trưởng chịu trách nhiệm thi hành Nghị định này./.',
    'TM. CHÍNH PHỦ',
    'THỦ TƯỚNG',
    'Nguyễn Văn Sách',
    'Phụ lục I',
    'DANH MỤC SÁCH',
    '(Kèm theo Nghị định số 9/2030/NĐ-CP)',
  ];
  const forms = ['ĐƠN ĐỀ NGHỊ', 'Điều 1. Quyết định này về sách.', 'Điều 3. Quyết định này có hiệu lực.', 'CHỦ TỊCH'];

  test('a form in an annex changes neither the last article nor the signer', async () => {
    const { text } = await read(bytes([...decree, ...forms].join('\n')));
    expect(text.chapters[0]?.articles?.map(({ number, lead }) => [number, lead])).toEqual([
      [1, 'Ban hành kèm theo Nghị định này Phụ lục danh mục sách.'],
      [2, 'Các Bộ trưởng chịu trách nhiệm thi hành Nghị định này./.'],
    ]);
    expect(text.document.signer).toEqual({ title: 'Thủ tướng', name: 'Nguyễn Văn Sách' });
    expect(text.annexes).toEqual([
      {
        heading: 'Phụ lục I',
        rubric: ['DANH MỤC SÁCH', '(Kèm theo Nghị định số 9/2030/NĐ-CP)'],
        parts: forms.map((each) => ({ kind: 'paragraph', text: each })),
      },
    ]);
  });

  test('forms behind the signature without an annex heading change nothing either', async () => {
    const { text } = await read(bytes([...decree.slice(0, 12), ...forms].join('\n')));
    expect(text.chapters[0]?.articles).toHaveLength(2);
    expect(text.document.signer?.name).toBe('Nguyễn Văn Sách');
  });

  const head = ['STT', 'Tên sách', 'Ghi chú'];
  const words = 'gỗ tre nứa giấy vải đồng sắt đá đất nước lửa'.split(' ');
  const rows = Array.from({ length: 60 }, (_, at) => [
    String(at + 1),
    `Sách thứ ${at + 1} có tên khá dài nên xuống dòng, bìa ${words[at % 11] ?? ''}`,
    at % 3 === 0 ? '' : `Kệ ${at}`,
  ]);
  const expected = [head, ...rows];

  test.each<[string, () => Uint8Array]>([
    [
      'DOCX',
      () => {
        const cells = (row: readonly string[]): string =>
          `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(wordRun(cell))}</w:tc>`).join('')}</w:tr>`;
        return docxFile(`${decree.map((each) => wordParagraph(wordRun(each))).join('')}<w:tbl>${expected.map(cells).join('')}</w:tbl>`);
      },
    ],
    [
      'HTML',
      () =>
        html(
          `${decree.map((each) => `<p>${each}</p>`).join('')}<table>${expected.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
    ],
    [
      'Markdown',
      () =>
        bytes(
          ['# x', '**a**', '**b**', ...decree, '', ...[head, ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`)].join(
            '\n',
          ),
        ),
    ],
    [
      'PDF, from the places on its pages',
      () =>
        pdfOf(
          decree,
          '#set page(paper: "a5", margin: 1.5cm)\n#set text(font: "Tinos", size: 12pt, lang: "vi", hyphenate: false)\n',
          `#pagebreak()\n#set table.cell(breakable: false)\n#let data = json(bytes(${JSON.stringify(JSON.stringify(expected))}))\n#table(columns: (auto, 6cm, auto), table.header(..data.first()), ..data.slice(1).flatten())`,
        ),
    ],
  ])('the table of an annex comes out whole from %s', async (_, file) => {
    const { text } = await read(file());
    const tables = text.annexes?.[0]?.parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []));
    expect(tables).toEqual([expected]);
  });
});
