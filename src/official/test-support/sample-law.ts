import type { OfficialText } from '../text/types.ts';

/** A made-up law for tests, in the shape of the open data. It is nobody's text; it only has every kind of part a law has. */
export const SAMPLE: OfficialText = {
  document: {
    number: '999/2030/QH20',
    type: 'Luật',
    title: 'Luật Thư viện thôn',
    title_upper: 'THƯ VIỆN THÔN',
    issuer: 'Quốc hội',
    session: 'Quốc hội khóa XX, kỳ họp thứ 3',
    issued: '2030-05-06',
    effective: '2031-01-01',
    signer: { title: 'Chủ tịch Quốc hội', name: 'Trần Văn Thử' },
    gazette: null,
    preamble: ['Căn cứ một văn bản tưởng tượng về việc đọc sách ở thôn;', 'Quốc hội ban hành Luật Thư viện thôn.'],
    closing: 'Luật này được Quốc hội khóa XX, kỳ họp thứ 3 thông qua ngày 06 tháng 5 năm 2030.',
  },
  chapters: [
    {
      number: 'I',
      title: 'QUY ĐỊNH CHUNG',
      articles: [
        { number: 1, title: 'Phạm vi', lead: 'Luật này nói về kệ sách, người mượn sách và giờ mở cửa của thư viện thôn.', clauses: [] },
        {
          number: 2,
          title: 'Từ ngữ dùng trong câu chuyện này',
          lead: 'Các từ dưới đây được hiểu như sau:',
          clauses: [
            { number: 1, text: 'Kệ sách là chỗ để sách, làm bằng gỗ hoặc bằng tre, cao không quá 02 mét.', points: [] },
            { number: 2, text: 'Người mượn là người mang sách về nhà và hứa trả lại đúng hẹn ghi ở khoản 1 Điều 3.', points: [] },
          ],
        },
      ],
    },
    {
      number: 'II',
      title: 'MƯỢN VÀ TRẢ SÁCH',
      sections: [
        {
          number: 1,
          title: 'MƯỢN SÁCH',
          articles: [
            {
              number: 3,
              title: 'Thời hạn mượn',
              clauses: [
                {
                  number: 1,
                  text: 'Mỗi người được mượn sách trong thời hạn sau đây:',
                  points: [
                    { letter: 'a', text: 'Sách tranh: 05 ngày;' },
                    { letter: 'b', text: 'Sách truyện: 10 ngày, trừ khi có người khác đang chờ.\nNgười chờ được báo tin trong 01 ngày;' },
                    { letter: 'c', text: 'Sách học: 15 ngày;' },
                    { letter: 'd', text: 'Báo cũ: 20 ngày;' },
                    { letter: 'đ', text: 'Bản đồ: không quá 02 ngày.' },
                  ],
                },
                { number: 2, text: 'Người trả muộn đọc to một trang cho cả thôn nghe.\nTrang đọc to do người giữ sách chọn.', points: [] },
              ],
            },
          ],
        },
        {
          number: 2,
          title: 'TRẢ SÁCH',
          articles: [
            {
              number: 4,
              title: 'Sửa lời của một luật khác',
              clauses: [
                {
                  number: 1,
                  text: 'Sửa khoản 2 Điều 9 như sau:\n“2. Người giữ sách mở cửa lúc 7 giờ sáng và:\na) Quét sân;\nb) Pha trà.”.',
                  points: [],
                },
                { number: 2, text: 'Thay từ “nhà kho” bằng từ “nhà sách” tại Điều 12.', points: [] },
              ],
            },
          ],
        },
      ],
    },
    {
      number: 'III',
      title: 'THI HÀNH',
      articles: [
        {
          number: 5,
          title: 'Hiệu lực',
          clauses: [
            { number: 1, text: 'Luật này có hiệu lực từ ngày 01 tháng 01 năm 2031.', points: [] },
            { number: 2, text: 'Sách đang mượn ngày đó được giữ thêm 03 ngày.', points: [] },
          ],
        },
      ],
    },
  ],
};

/** A law as it is printed, one paragraph an entry. */
export function printedParagraphs({ document, chapters }: OfficialText): string[] {
  const articles = chapters.flatMap((chapter) => [
    `Chương ${chapter.number}`,
    chapter.title,
    ...[
      ...(chapter.articles ?? []).map((article) => ({ article, head: [] as string[] })),
      ...(chapter.sections ?? []).flatMap((section) =>
        section.articles.map((article, index) => ({ article, head: index === 0 ? [`Mục ${section.number}`, section.title] : [] })),
      ),
    ].flatMap(({ article, head }) => [
      ...head,
      `Điều ${article.number}. ${article.title}`,
      ...(article.lead === undefined ? [] : article.lead.split('\n')),
      ...article.clauses.flatMap((clause) => [
        ...(clause.number === null ? [] : `${clause.number}. ${clause.text}`.split('\n')),
        ...clause.points.flatMap((point) => `${point.letter}) ${point.text}`.split('\n')),
      ]),
    ]),
  ]);
  return [
    'QUỐC HỘI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Luật số: ${document.number ?? ''}`,
    'LUẬT',
    document.title_upper ?? '',
    ...document.preamble,
    ...articles,
    document.closing ?? '',
    'CHỦ TỊCH QUỐC HỘI',
    document.signer?.name ?? '',
  ];
}

/** Breaks a paragraph into lines of at most `width` letters. */
export function wrapAt(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A repeatable source of chance in [0, 1). */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
