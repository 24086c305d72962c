import type { CHANGE_KINDS } from '../../changes/change.ts';

/** Interface text of the open data page. */
export const data = {
  title: 'Dữ liệu mở',
  lead: 'Toàn bộ nội dung hai luật ở dạng máy đọc được, để thư viện, trường học, cơ quan và lập trình viên dùng lại.',
  filesTitle: 'Các tệp',
  file: 'Tệp',
  law: 'Luật',
  size: 'Cỡ',
  formats: { json: 'JSON', akn: 'Akoma Ntoso 3.0 (XML)' },
  sizesNote: 'Cỡ tệp tính khi dựng trang, chưa nén. Mỗi lần nội dung đổi, tệp được tạo lại từ cùng nguồn với trang bạn đang đọc.',
  other: 'Còn có',
  restatement: 'Trong các tệp này, plain là lời diễn giải do chúng tôi viết; khi áp dụng pháp luật, căn cứ vào văn bản chính thức.',
  withOfficial: 'Bản dựng này có kèm nguyên văn đã đối chiếu (text).',
  withoutOfficial: 'Bản dựng này chưa kèm nguyên văn, nên không có trường text.',
  example: 'Trích từ tệp thật',
  jsonTitle: 'JSON',
  jsonText: 'Mỗi luật một tệp: thông tin văn bản, rồi chương, điều, khoản, điểm. Ví dụ dưới đây là khoản 1 Điều 2 của luật đang áp dụng.',
  field: 'Trường',
  meaning: 'Ý nghĩa',
  aknTitle: 'Akoma Ntoso 3.0',
  aknText: 'Akoma Ntoso là tiêu chuẩn OASIS để ghi văn bản pháp luật bằng XML. Mỗi phần có mã eId theo quy ước đặt tên của tiêu chuẩn; mỗi dẫn chiếu là một ref trỏ tới eId của nơi được dẫn.',
  part: 'Phần',
  element: 'Phần tử',
  eId: 'Mã eId',
  aknMetaText: 'Phần đầu tệp cho biết luật nào (FRBRWork), bản nào (FRBRExpression), tệp nào (FRBRManifestation), các mốc thông qua, có hiệu lực, hết hiệu lực (lifecycle), và các luật liên quan (references).',
  aknCheck: 'Bộ kiểm thử xét cả hai tệp: XML đúng cú pháp, không mã nào trùng, mọi dẫn chiếu tới nơi có thật, chữ của từng khoản, điểm đủ nguyên; và đúng lược đồ akomantoso30.xsd khi máy kiểm thử có lược đồ này.',
  ldTitle: 'schema.org trong từng trang',
  ldText: 'Trang của mỗi luật và mỗi điều có một khối JSON-LD kiểu Legislation: số hiệu, ngày thông qua, còn hay hết hiệu lực, luật chứa điều đó, luật thay thế.',
  addressTitle: 'Địa chỉ và neo ổn định',
  addressText: 'Các địa chỉ dưới đây được giữ nguyên, nên có thể đặt liên kết hoặc lưu vào dữ liệu của bạn.',
  address: 'Địa chỉ',
  what: 'Là gì',
  citeTitle: 'Cách trích dẫn',
  citeText: 'Ghi điểm, khoản, điều, rồi tên và số luật. Khi dẫn lời diễn giải, nói rõ đó là diễn giải, thêm địa chỉ và ngày xem.',
  citeLaw: 'Trích dẫn luật',
  citeUs: 'Trích dẫn lời diễn giải',
  licenceTitle: 'Giấy phép dùng lại',
  licence: 'Phần do chúng tôi viết và mã hóa (lời diễn giải, tóm tắt, bảng đối chiếu, cấu trúc dữ liệu) được dùng lại theo giấy phép',
  licenceName: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
  licenceTerms: 'Bạn được sao chép, sửa và dùng cho mọi mục đích, miễn là ghi tên trang, địa chỉ, và nói rõ bạn đã sửa gì.',
  licenceLimit: 'Giấy phép này không nói về nguyên văn luật do cơ quan nhà nước ban hành.',
  followTitle: 'Theo dõi thay đổi',
  followText: 'Mỗi lần nội dung pháp luật đổi, một mục được thêm vào',
  changes: 'nhật ký thay đổi',
  feed: 'tin RSS',
  manifest: 'Danh mục tệp tải về',
} as const;

/** What each field of the JSON means. */
export const jsonFields: readonly (readonly [string, string])[] = [
  ['document', 'Số hiệu, tên, cơ quan ban hành, ngày thông qua (issued), ngày có hiệu lực (effective), ngày hết hiệu lực (repealed_on) và luật thay thế (repealed_by).'],
  ['chapters[].articles[]', 'Các điều theo chương. summary là tóm tắt một câu; checked là ngày chúng tôi kiểm tra lần cuối.'],
  ['lead', 'Đoạn mở đầu của điều, nếu có.'],
  ['clauses[].points[]', 'Các khoản và điểm. Điều không chia khoản thì clauses rỗng, hoặc có một khoản mà number là null để chứa các điểm.'],
  ['plain', 'Lời diễn giải.'],
  ['text', 'Nguyên văn, chỉ có khi đã nhập và đối chiếu.'],
  ['anchor, url', 'Neo trên trang của điều, và đường dẫn đầy đủ trong trang web này.'],
];

/** How Vietnamese legal units are written in Akoma Ntoso. */
export const aknParts: readonly (readonly [string, string, string])[] = [
  ['Chương IV', 'chapter', 'chp_IV'],
  ['Điều 23', 'article', 'chp_IV__art_23'],
  ['khoản 2 Điều 23', 'paragraph', 'chp_IV__art_23__para_2'],
  ['điểm a khoản 2', 'point', '…__para_2__point_a'],
  ['điểm đ khoản 2', 'point', '…__para_2__point_dd (đ viết dd)'],
  ['đoạn mở đầu', 'intro', '…__intro'],
  ['nội dung', 'content', '…__content'],
];

/** Addresses that stay. */
export const addresses: readonly (readonly [string, string])[] = [
  ['/van-ban/<mã>/', 'một văn bản'],
  ['/van-ban/<mã>/dieu-<n>/', 'một điều'],
  ['…/dieu-<n>/#khoan-2', 'khoản 2 của điều'],
  ['…/dieu-<n>/#khoan-2-diem-dd', 'điểm đ khoản 2 (đ viết dd)'],
  ['…/dieu-<n>/#diem-a', 'điểm a của điều không chia khoản'],
  ['/van-ban/<mã>/toan-van/', 'cả văn bản trên một trang'],
  ['/van-ban/thuat-ngu/#<tu-ngu>', 'một từ ngữ được luật giải thích'],
  ['/du-lieu/<mã>.json, /du-lieu/<mã>.akn.xml', 'dữ liệu của một luật'],
  ['/thay-doi/#<ngày>-<tên>', 'một mục trong nhật ký thay đổi'],
];

/** Interface text of the change log. */
export const changeLog = {
  title: 'Nhật ký thay đổi',
  lead: 'Luật thay đổi khi nào, và chúng tôi đã thêm, sửa gì trong nội dung pháp luật trên trang này.',
  feedTitle: 'Phòng, chống ma túy: thay đổi về pháp luật',
  feed: 'Nhận tin thay đổi qua RSS',
  readOn: 'Xem tiếp',
  documents: 'Văn bản',
} as const;

export const changeKindLabel: Record<(typeof CHANGE_KINDS)[number], string> = {
  'phap-luat': 'Pháp luật thay đổi',
  'noi-dung': 'Nội dung trang này',
};

/** Interface text of the glossary. */
export const terms = {
  title: 'Giải thích từ ngữ',
  lead: 'Từ ngữ mà Điều 2 của hai luật giải thích, theo thứ tự chữ cái. Luật đang áp dụng đứng trước.',
  index: 'Các từ ngữ',
  undefinedHere: 'Luật này không giải thích từ ngữ đó.',
  sameAs: 'Lời diễn giải giống hệt luật đang áp dụng.',
  inForce: 'Đang áp dụng',
} as const;
