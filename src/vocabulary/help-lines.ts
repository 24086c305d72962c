/** Where a question sends its reader. Keys stand in content (`help`); never a line for reporting crime. Sources: /tro-giup/ and facts of its sources. */
const TABLE = {
  '115': { name: '115', what: 'Cấp cứu', href: 'tel:115' },
  '111': { name: '111', what: 'Tổng đài bảo vệ trẻ em, gọi được cả khi bạn là người lớn lo cho trẻ', href: 'tel:111' },
  '113': { name: '113', what: 'Công an, khi có người đang bị đe dọa, bị đánh', href: 'tel:113' },
  '1800 6606': { name: '1800 6606', what: 'Tư vấn bỏ thuốc lá, thuốc lá điện tử', href: 'tel:18006606' },
  'tro-giup-phap-ly': {
    name: 'Trợ giúp pháp lý',
    what: 'Hỏi Trung tâm trợ giúp pháp lý nhà nước của tỉnh, thành phố',
    href: '/tro-giup/',
  },
} as const;

export type HelpLineId = keyof typeof TABLE;

/** All keys. */
export const HELP_LINES = Object.keys(TABLE) as [HelpLineId, ...HelpLineId[]];

/** One line: its name on a button, what it is for, and its address. */
export const helpLine = (id: HelpLineId): { name: string; what: string; href: string } => TABLE[id];
