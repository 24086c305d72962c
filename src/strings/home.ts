/** Interface text of the home page. */
export const home = {
  description: 'Pháp luật về phòng, chống ma túy bằng lời dễ hiểu, tài liệu in được cho trường và xã, và nơi tìm giúp đỡ.',
  lead: 'Luật nói gì, bạn có quyền gì, trường và xã làm gì, và khi cần giúp thì gọi ai. Bằng lời dễ hiểu, có nguồn.',
  entrances: 'Câu người ta hay hỏi',
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
