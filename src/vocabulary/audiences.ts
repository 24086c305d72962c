/** The audiences that the site speaks to; each has a landing page at /danh-cho/<audience>/. */
export const AUDIENCES = ['hoc-sinh', 'sinh-vien', 'phu-huynh', 'giao-vien', 'thanh-nien', 'nguoi-cai-nghien'] as const;

/** One audience id, as used in content, addresses and the download manifest. */
export type Audience = (typeof AUDIENCES)[number];
