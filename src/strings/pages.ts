/** Text of the pages about the site itself. */
export const notFound = {
  title: 'Không thấy trang này',
  lead: 'Địa chỉ có thể đã đổi hoặc gõ thiếu. Hãy tìm bằng từ khóa, hoặc đi từ một trong các mục dưới đây.',
} as const;
