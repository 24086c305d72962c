/** Interface text of the home page. */
export const home = {
  description: 'Pháp luật về phòng, chống ma túy bằng lời dễ hiểu, tài liệu in được cho trường và xã, và nơi tìm giúp đỡ.',
  lead: 'Luật nói gì, bạn có quyền gì, trường và xã làm gì, và khi cần giúp thì gọi ai. Bằng lời dễ hiểu, có nguồn.',
  doorsTitle: 'Bạn cần gì?',
  changesTitle: 'Luật đang áp dụng nói gì',
  changesMore: 'Xem mọi điểm thay đổi so với luật năm 2021',
  audiencesTitle: 'Dành cho bạn',
  helpTitle: 'Cần giúp đỡ ngay',
  helpText: 'Bạn không phải lo một mình.',
  helpMore: 'Các bước tìm giúp đỡ',
  call115: 'Có người nguy hiểm tính mạng',
  call111: 'Trẻ em cần được bảo vệ (miễn phí, 24/7)',
} as const;

/** Audiences with the words on their doors. */
export const audienceLabel = {
  'hoc-sinh': { title: 'Học sinh', text: 'Quyền của em, cách từ chối, ai giúp được em.' },
  'sinh-vien': { title: 'Sinh viên', text: 'Sống xa nhà, bạn bè, và điều luật quy định.' },
  'phu-huynh': { title: 'Cha mẹ', text: 'Nói chuyện với con, và làm gì khi lo lắng.' },
  'giao-vien': { title: 'Thầy cô', text: 'Trách nhiệm của trường, bài giảng, mẫu văn bản.' },
  'thanh-nien': { title: 'Bạn trẻ', text: 'Đang ở gần ma túy? Có lối ra, từng bước một.' },
  'nguoi-cai-nghien': { title: 'Người đang cai, sau cai', text: 'Quyền, nghĩa vụ và các bước cai tự nguyện.' },
} as const;
