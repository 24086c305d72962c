/** What a build says to whoever runs it. */
export const build = {
  busy: (process: number) =>
    `Đang có một lần dựng khác trong thư mục này (tiến trình ${process}). Đợi lần đó xong rồi chạy lại; trang đang phục vụ vẫn nguyên.`,
  notWritable: (folder: string) =>
    `Không ghi được vào ${folder}: thư mục chỉ cho đọc hoặc thuộc người dùng khác. Cần: quyền ghi cho người chạy lệnh (ví dụ: sudo chown -R $USER).`,
  inPlace: (folder: string) => `Mọi bước kiểm đã qua: trang mới đã vào chỗ (${folder}/).`,
  aheadFailed: (how: string) =>
    `Chương trình con làm ảnh chia sẻ dừng trước khi xong (${how}). Ảnh còn thiếu được làm ngay trong lần dựng này, chỉ chậm hơn.`,
  gatherFailed: (how: string) =>
    `Chương trình con đọc trang cho tìm kiếm dừng trước khi xong (${how}); lý do thường đứng ngay trên dòng này. Cần: chữa rồi dựng lại; thiếu bộ nhớ thì tắt bớt chương trình khác.`,
  withoutAddress:
    'Chưa có SITE_URL nên bản này còn thiếu: mã QR trên tài liệu in, ảnh khi chia sẻ liên kết, địa chỉ trong sơ đồ trang (sitemap) và RSS. ' +
    'Khi đưa lên mạng, dựng bằng: SITE_URL=https://ten-mien-cua-ban npm run build',
};
