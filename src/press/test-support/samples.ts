/** Content files for tests: one of each kind of template. Real statements only, so that a sample may never mislead. */
const FRONT = (kind: string, formats: string): string => `title: Thẻ thử của máy in
summary: Tóm tắt có dấu ế, ữ, ỹ để thử phông chữ.
kind: ${kind}
audiences: [hoc-sinh]
levels: [thcs, thpt]
topics: [phap-luat]
formats: [${formats}]
sources:
  - khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15
  - { title: Công văn 573/TTg-KGVX, publisher: Thủ tướng Chính phủ, date: 25/5/2026, url: "https://example.org/", checked: 2026-11-20 }
checked: 2026-11-20
`;

const QUESTION = `  - type: question
    prompt: Luật số 120/2025/QH15 có hiệu lực từ ngày nào?
    options: [10/12/2025, 01/7/2026, 26/6/2026]
    answer: B
    explanation: Luật được thi hành từ ngày 01/7/2026.
    cite: khoản 1 Điều 55 Luật Phòng, chống ma túy số 120/2025/QH15
`;

/** Every block type once. */
export const LESSON = `${FRONT('lesson', 'pdf, docx, pptx, txt')}minutes: 10
blocks:
  - Đoạn mở đầu có **chữ đậm**, *chữ nghiêng* và [liên kết](/tro-giup/).
  - { type: heading, text: Mục tiêu }
  - { type: list, items: [Ý thứ nhất, Ý thứ hai] }
  - { type: list, style: steps, items: [Bước một, Bước hai] }
  - { type: checklist, items: [Việc cần làm] }
  - { type: heading, level: 3, text: Bảng }
  - { type: table, caption: Bảng thử, head: [Tuần, Việc], rows: [["01/6", Phát động], [2, ""]], widths: [1, 3], blank: 1 }
  - { type: callout, kind: help, text: [Gọi **111**., Miễn phí.] }
  - { type: quote, text: Một câu nói, by: Một người }
  - { type: law, cite: "khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15", text: Cấm lôi kéo người khác. }
  - { type: script, title: Lời dẫn, lines: [{ who: Thầy, cue: Giơ tay, text: Chào các em. }, { text: Kết. }] }
  - type: activity
    title: Đóng vai
    minutes: 10
    method: Nhóm ba người
    materials: [Thẻ, Bút]
    blocks: [Cả lớp cùng làm., { type: lines, prompt: Em nghĩ gì?, count: 2 }]
  - { type: fields, items: [{ label: Họ tên, half: true }, { label: Lớp, half: true }, { label: Ý kiến, lines: 2 }] }
  - { type: signature, place: "…, ngày …", parties: [{ role: Gia đình, note: "(Ký)" }, { role: Học sinh }] }
${QUESTION}  - { type: cards, perPage: 8, items: [{ title: Thẻ một, text: Nói không., tag: Từ chối }, { title: Thẻ hai, text: Rời đi. }, { title: Thẻ ba, text: Kể lại. }] }
  - { type: columns, left: [Cột trái], right: [Cột phải] }
  - { type: figure, art: dieu, alt: Một cánh diều bay, caption: Cánh diều }
  - { type: page-break }
  - Trang cuối.
  - { type: sources }
parts:
  - { id: phieu, title: Phiếu thử, kind: worksheet, formats: [pdf, docx], blocks: [Nội dung phiếu.] }
slides:
  - { layout: title, title: Bài mở đầu, subtitle: Phụ đề, notes: [Lời dẫn một., Lời dẫn hai.] }
  - { layout: section, title: Phần một }
  - title: Nội dung
    blocks: [{ type: list, items: ["Một **hai** ba", Bốn] }, { type: table, caption: Lịch, head: [A, B], rows: [[1, 2]] }, { type: figure, art: dieu, alt: Một cánh diều bay }]
    cite: khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15
  - { layout: two-columns, title: Hai cột, blocks: [Trái], right: [Phải] }
`;

export const QUIZ = `${FRONT('quiz', 'pdf, docx, pptx')}blocks:
${QUESTION}`;

export const FORM = `${FRONT('form', 'pdf, docx')}letterhead:
  parent: CƠ QUAN CHỦ QUẢN
  body: TRƯỜNG ……
  number: "Số: ……/KH"
  place: …, ngày … tháng … năm 2026
  name: KẾ HOẠCH
  subject: Về việc thử
  to: Ban Giám hiệu
  recipients: [Như trên, "Lưu: VT"]
  signer: { role: HIỆU TRƯỞNG, note: "(Ký)" }
blocks:
  - { type: heading, text: I. MỤC ĐÍCH }
  - Đoạn văn của kế hoạch.
`;

export const LEAFLET = `${FRONT('leaflet', 'pdf')}leaflet:
  cover: { title: [Giữ dây, "*cho con*"], text: Năm phút đọc }
  link: /tro-giup/
  panels:
    - { title: Trái, blocks: [Chữ trái.] }
    - { title: Giữa, tone: sky, blocks: [{ type: heading, level: 3, text: Mục }, Chữ giữa.] }
    - { title: Phải, tone: help, blocks: [Chữ phải.] }
    - { title: Gấp, tone: campaign, blocks: [Chữ gấp.] }
    - { title: Sau, tone: ink, blocks: [Chữ sau.] }
`;

export const CERTIFICATE = `${FRONT('certificate', 'pdf')}certificate:
  issuer: [CƠ QUAN CHỦ QUẢN, TRƯỜNG ……]
  heading: Giấy khen
  lead: trao cho
  name: Họ và tên
  reason: Tích cực học luật.
  place: …, ngày …
  signer: { role: HIỆU TRƯỞNG }
`;

export const SLIDES_ITEM = `${FRONT('slides', 'pptx, pdf')}slides:
  - { layout: title, title: Mở đầu }
  - { title: Nội dung, blocks: [{ type: list, items: [Một, Hai] }] }
  - { layout: statement, title: Kết }
`;

export const POSTER = `${FRONT('poster', 'pdf, svg, png, webp, txt')}art:
  design: chu
  title: [Biết luật., "*Biết từ chối.*"]
  message: Nói không là quyền của em.
  action: Cần người nghe? Gọi 111
  source: "Nguồn: Luật số 120/2025/QH15"
  link: /tro-giup/
  alt: Áp phích chữ lớn với một cánh diều nhỏ
  sizes: [a4, 1200x630]
  caption: Lời đăng kèm ảnh.
`;

export const CALENDAR = `${FRONT('calendar', 'ics, pdf')}campaign: thang-hanh-dong-2026
events:
  - { id: phat-dong, from: 2026-06-01, title: "Lễ phát động; mở đầu, cả trường", text: Một câu rất dài để dòng phải gấp lại vì vượt quá bảy mươi lăm byte của chuẩn lịch., link: /chien-dich/ }
  - { id: bao-cao, phase: bao-cao, from: 2026-07-01, to: 2026-07-09, title: Gửi báo cáo }
`;

/** A sample with one piece of text exchanged; throws where the piece is not there, so that no test passes by accident. */
export function changed(sample: string, from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`Mẫu thử không có “${from}”`);
  return sample.replace(from, to);
}
