/** What the files of the law (Akoma Ntoso, JSON) say of themselves. */
export const openDataText = {
  note: {
    'dien-giai':
      'Nội dung trong tệp này là bản diễn giải do trang web viết, không phải nguyên văn. Khi áp dụng, căn cứ vào văn bản chính thức.',
    'nguyen-van-kem-dien-giai':
      'Phần văn bản là nguyên văn đã đối chiếu; phần có class="dien-giai" là bản diễn giải do trang web viết. Khi áp dụng, căn cứ vào văn bản chính thức.',
  },
  plainIs: 'Bản diễn giải của trang web; khi áp dụng, căn cứ vào văn bản chính thức.',
  editor: 'Trang web Phòng, chống ma túy (người diễn giải và mã hóa)',
  inForce: 'Có hiệu lực',
  country: 'Việt Nam',
} as const;
