/** Interface text of the full-text search below the first answers. */
export const fullText = {
  lead: 'Chưa thấy điều bạn cần?',
  go: 'Tìm trong toàn văn mọi trang',
  results: 'Kết quả trong toàn văn',
  loading: 'Đang tìm trong toàn văn…',
  found: 'trang có những chữ này',
  none: 'Không trang nào có những chữ này.',
  failed: 'Lúc này chưa tìm được trong toàn văn. Bạn thử lại sau ít phút.',
} as const;
