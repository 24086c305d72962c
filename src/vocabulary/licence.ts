/** The licence of all content: what the site, every download, LICENSE-CONTENT and the READMEs say (a test holds them together). */
export const CONTENT_LICENCE = {
  short: 'CC BY 4.0',
  name: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
  /** What it lets people do, and the one condition. */
  terms: 'sao chép, sửa và dùng cho mọi mục đích, miễn là ghi nguồn',
} as const;
