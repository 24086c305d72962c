import type { LOG_KINDS } from '../schema/change.ts';
import { CONTENT_LICENCE } from '../vocabulary/licence.ts';

/** Interface text of the open data page. */
export const data = {
  title: 'Dữ liệu mở',
  lead: 'Toàn bộ nội dung hai luật ở dạng máy đọc được, để thư viện, trường học, cơ quan và lập trình viên dùng lại.',
  filesTitle: 'Các tệp',
  formats: { json: 'JSON', akn: 'Akoma Ntoso 3.0 (XML)' },
  sizesNote: 'Cỡ tệp tính khi dựng trang, chưa nén. Mỗi lần nội dung đổi, tệp được tạo lại từ cùng nguồn với trang bạn đang đọc.',
  other: 'Còn có',
  restatement: 'Trong các tệp này, plain là lời diễn giải do chúng tôi viết; khi áp dụng pháp luật, căn cứ vào văn bản chính thức.',
  withOfficial: 'Bản dựng này có kèm nguyên văn đã đối chiếu (text).',
  withoutOfficial: 'Bản dựng này chưa kèm nguyên văn, nên không có trường text.',
  example: 'Trích từ tệp thật',
  jsonTitle: 'JSON',
  jsonText: 'Mỗi luật một tệp: thông tin văn bản, rồi chương, điều, khoản, điểm. Ví dụ dưới đây là khoản 1 Điều 2 của luật đang áp dụng.',
  aknTitle: 'Akoma Ntoso 3.0',
  aknText:
    'Akoma Ntoso là tiêu chuẩn OASIS để ghi văn bản pháp luật bằng XML. Mỗi phần có mã eId theo quy ước đặt tên của tiêu chuẩn; mỗi dẫn chiếu là một ref trỏ tới eId của nơi được dẫn.',
  aknMetaText:
    'Phần đầu tệp cho biết luật nào (FRBRWork), bản nào (FRBRExpression), tệp nào (FRBRManifestation), các mốc thông qua, có hiệu lực, hết hiệu lực (lifecycle), và các luật liên quan (references). Khi có kèm nguyên văn, phần văn bản là nguyên văn; lời diễn giải nằm trong blockContainer có class="dien-giai".',
  aknCheck:
    'Bộ kiểm thử xét cả hai tệp: XML đúng cú pháp, không mã nào trùng, mọi dẫn chiếu tới nơi có thật, chữ của từng khoản, điểm đủ nguyên; và đúng lược đồ akomantoso30.xsd khi máy kiểm thử có lược đồ này.',
  ldTitle: 'schema.org trong từng trang',
  ldText:
    'Trang của mỗi luật và mỗi điều có một khối JSON-LD kiểu Legislation: số hiệu, ngày thông qua, còn hay hết hiệu lực, luật chứa điều đó, luật thay thế.',
  addressTitle: 'Địa chỉ và neo ổn định',
  addressText: 'Các địa chỉ dưới đây được giữ nguyên, nên có thể đặt liên kết hoặc lưu vào dữ liệu của bạn. Mã của hai luật:',
  citeTitle: 'Cách trích dẫn',
  citeText: 'Ghi điểm, khoản, điều, rồi tên và số luật. Khi dẫn lời diễn giải, nói rõ đó là diễn giải, thêm địa chỉ và ngày xem.',
  citeLaw: 'Trích dẫn luật',
  citeUs: 'Trích dẫn lời diễn giải',
  citeRestatement: 'Diễn giải',
  citeSeen: 'xem ngày',
  no: 'số',
  and: 'và',
  licenceTitle: 'Giấy phép dùng lại',
  licence: 'Phần do chúng tôi viết và mã hóa (lời diễn giải, tóm tắt, bảng đối chiếu, cấu trúc dữ liệu) được dùng lại theo giấy phép',
  licenceName: CONTENT_LICENCE.name,
  licenceTerms: `Bạn được ${CONTENT_LICENCE.terms}: tên trang, địa chỉ, và nói rõ bạn đã sửa gì.`,
  licenceLimit: 'Giấy phép này không nói về nguyên văn luật do cơ quan nhà nước ban hành.',
  followTitle: 'Theo dõi thay đổi',
  followText: 'Mỗi lần nội dung pháp luật đổi, một mục được thêm vào',
  changes: 'nhật ký thay đổi',
  feed: 'tin RSS',
  manifest: 'Danh mục tệp tải về',
} as const;

/** What each field of the JSON means. */
export const jsonFields = [
  {
    name: 'document',
    text: 'Số hiệu, tên, cơ quan ban hành, ngày thông qua (issued), ngày có hiệu lực (effective), ngày hết hiệu lực (repealed_on) và luật thay thế (repealed_by).',
  },
  {
    name: 'chapters[].articles[]',
    text: 'Các điều theo chương. title là tên chính thức; nơi có titleShortened thì title là tên rút gọn của chúng tôi, vì tên chính thức dài hơn 20 tiếng, và officialTitle là tên chính thức khi nguyên văn đã được nhập. summary là tóm tắt một câu; checked là ngày chúng tôi kiểm tra lần cuối.',
  },
  { name: 'lead', text: 'Đoạn mở đầu của điều, nếu có.' },
  {
    name: 'clauses[].points[]',
    text: 'Các khoản và điểm. Điều không chia khoản thì clauses rỗng, hoặc có một khoản mà number là null để chứa các điểm.',
  },
  { name: 'plain', text: 'Lời diễn giải.' },
  { name: 'text', text: 'Nguyên văn, chỉ có khi đã nhập và đối chiếu.' },
  { name: 'anchor, url', text: 'Neo trên trang của điều, và đường dẫn đầy đủ trong trang web này.' },
] as const;

/** The letter of points that Akoma Ntoso cannot write as it is. */
export const STROKED_D = 'đ';

/** How Vietnamese legal units are written in Akoma Ntoso, shown on a clause of ours that has a point "đ". */
export function aknParts(chapter: string, article: number | string, clause: number): { name: string; text: string; code: string }[] {
  const inChapter = `chp_${chapter}`;
  const inArticle = `${inChapter}__art_${article}`;
  const inClause = `${inArticle}__para_${clause}`;
  return [
    { name: `Chương ${chapter}`, text: 'chapter, mã', code: inChapter },
    { name: `Điều ${article}`, text: 'article, mã', code: inArticle },
    { name: `khoản ${clause} Điều ${article}`, text: 'paragraph, mã', code: inClause },
    { name: 'đoạn mở đầu của khoản', text: 'intro, mã', code: `${inClause}__intro` },
    { name: `điểm a khoản ${clause}`, text: 'point, mã', code: `${inClause}__point_a` },
    { name: `điểm đ khoản ${clause} (đ viết dd)`, text: 'point, mã', code: `${inClause}__point_dd` },
    { name: 'nội dung của điểm a', text: 'content, mã', code: `${inClause}__point_a__content` },
  ];
}

/** Addresses that stay. */
export const addresses = [
  { name: '/van-ban/<mã>/', text: 'một văn bản' },
  { name: '/van-ban/<mã>/dieu-<n>/', text: 'một điều' },
  { name: '…/dieu-<n>/#khoan-2', text: 'khoản 2 của điều' },
  { name: '…/dieu-<n>/#khoan-2-diem-dd', text: 'điểm đ khoản 2 (đ viết dd)' },
  { name: '…/dieu-<n>/#diem-a', text: 'điểm a của điều không chia khoản' },
  { name: '/van-ban/<mã>/toan-van/', text: 'cả văn bản trên một trang' },
  { name: '/van-ban/thuat-ngu/#<từ-ngữ>', text: 'một từ ngữ được luật giải thích, viết không dấu, nối bằng gạch' },
  { name: '/du-lieu/<mã>.json', text: 'một luật, JSON' },
  { name: '/du-lieu/<mã>.akn.xml', text: 'một luật, Akoma Ntoso' },
  { name: '/thay-doi/#ngay-<ngày>-<tên>', text: 'một mục trong nhật ký thay đổi' },
] as const;

/** Interface text of the change log. */
export const changeLog = {
  title: 'Nhật ký thay đổi',
  lead: 'Luật thay đổi khi nào, và chúng tôi đã thêm, sửa gì trong nội dung pháp luật trên trang này.',
  feedTitle: 'Phòng, chống ma túy: thay đổi về pháp luật',
  feed: 'Nhận tin thay đổi qua RSS',
  readOn: 'Xem tiếp',
  documents: 'Văn bản',
} as const;

export const changeKindLabel: Record<(typeof LOG_KINDS)[number], string> = {
  'phap-luat': 'Pháp luật thay đổi',
  'noi-dung': 'Nội dung trang này',
};

/** Interface text of the glossary. */
export const terms = {
  title: 'Giải thích từ ngữ',
  lead: 'Hai danh sách: từ ngữ do luật và nghị định tự giải thích, và từ khó do chúng tôi giải thích.',
  index: 'Hai danh sách',
  byLaw: 'Từ ngữ do văn bản giải thích',
  byLawIntro: 'Bấm một từ để xem. Luật đang áp dụng đứng trước.',
  hard: 'Từ khó, chúng tôi giải thích',
  hardIntro:
    'Phần này là lời của chúng tôi, không phải lời của luật. Dưới mỗi từ có căn cứ hoặc nguồn. Từ nào không có nguồn chắc chắn thì chúng tôi không giải thích.',
  count: (number: number) => `${number} từ`,
  endedOnly: 'Luật đang áp dụng không giải thích từ ngữ này.',
  sameAs: 'Lời diễn giải giống hệt văn bản ở trên.',
  differ: 'Các văn bản giải thích khác nhau.',
  also: 'Còn viết',
  sources: 'Nguồn',
} as const;
