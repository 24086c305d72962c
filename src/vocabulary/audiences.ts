/** What the site knows of one audience. */
interface AudienceEntry {
  /** Stands in content, in the address /danh-cho/<id>/ and in the download manifest; the landing page is content/danh-cho/<id>.yaml. */
  id: string;
  /** Its name on a card, and in the middle of a sentence with a small first letter. */
  title: string;
  /** Its name in the lists of filters. */
  short: string;
  /** The filter of the comparison that its articles belong to, where there is one. */
  comparedAs?: string;
  /** What the card promises. */
  text: string;
  /** Path of its icon: one stroke on a grid of 24 (src/ui/art/Icon.astro). */
  icon: string;
}

/**
 * The audiences that the site speaks to, in the order in which they are shown. All that pages, filters, search and schemas know of
 * them comes from here: a new audience is one entry and its content/danh-cho/<id>.yaml.
 */
const TABLE = [
  {
    id: 'hoc-sinh',
    comparedAs: 'hoc-sinh-sinh-vien',
    title: 'Học sinh',
    short: 'Học sinh',
    text: 'Quyền của em, cách từ chối, ai giúp được em.',
    // Satchel.
    icon: 'M6 9.5c0-2.5 1.8-4 4-4h4c2.2 0 4 1.5 4 4v9c0 1.1-.9 2-2 2H8c-1.1 0-2-.9-2-2zM9.5 5.5V4.3c0-1 .8-1.8 1.8-1.8h1.4c1 0 1.8.8 1.8 1.8v1.2M9 14.5h6v6H9zM9.5 9.5h5M6 13H4.7c-.7 0-1.2.5-1.2 1.2v2.6c0 .7.5 1.2 1.2 1.2H6M18 13h1.3c.7 0 1.2.5 1.2 1.2v2.6c0 .7-.5 1.2-1.2 1.2H18',
  },
  {
    id: 'sinh-vien',
    comparedAs: 'hoc-sinh-sinh-vien',
    title: 'Sinh viên',
    short: 'Sinh viên',
    text: 'Sống xa nhà, bạn bè, và điều luật quy định.',
    // Cap.
    icon: 'M12 4.5 1.8 9.3 12 14.1l10.2-4.8zM6 11.3v5c1.6 1.7 3.6 2.5 6 2.5s4.4-.8 6-2.5v-5M22.2 9.3v6.2',
  },
  {
    id: 'phu-huynh',
    comparedAs: 'cha-me',
    title: 'Cha mẹ',
    short: 'Cha mẹ',
    text: 'Nói chuyện với con, và làm gì khi lo lắng.',
    // Grown-up with child.
    icon: 'M8.5 8.7a3.1 3.1 0 1 0 0-6.2 3.1 3.1 0 0 0 0 6.2zM2.5 21.5v-5c0-2.7 2.3-4.8 6-4.8 1.7 0 3.1.4 4.1 1.2M17 15a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM12.5 21.5v-.8c0-1.9 1.8-3.2 4.5-3.2s4.5 1.3 4.5 3.2v.8',
  },
  {
    id: 'giao-vien',
    comparedAs: 'nha-truong',
    title: 'Thầy cô',
    short: 'Thầy cô',
    text: 'Trách nhiệm của trường, bài giảng, mẫu văn bản.',
    // Blackboard.
    icon: 'M3 4h18v11.5H3zM12 15.5v2.5M12 18l-3.5 3.5M12 18l3.5 3.5M6.5 8h6M6.5 11.5h3.5M15 11.5h2.5',
  },
  {
    id: 'thanh-nien',
    title: 'Bạn trẻ',
    short: 'Bạn trẻ',
    text: 'Đang ở gần ma túy? Có lối ra, từng bước một.',
    // Arms raised.
    icon: 'M12 7.2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 4.5c.5 3.3 3.2 5.5 7 5.5s6.5-2.2 7-5.5M12 10v5.5M12 15.5l-3.5 6M12 15.5l3.5 6',
  },
  {
    id: 'nguoi-cai-nghien',
    comparedAs: 'nguoi-cai-nghien',
    title: 'Người đang cai, sau cai',
    short: 'Người cai nghiện và gia đình',
    text: 'Quyền, nghĩa vụ và các bước cai tự nguyện.',
    // Seedling.
    icon: 'M12 21v-9.5M12 13.5c0-3.6-2.6-6-7.5-6 0 3.8 2.6 6 7.5 6zM12 10.5c0-4 2.7-6.6 8-6.6 0 4.2-2.7 6.6-8 6.6zM5.5 21h13',
  },
] as const satisfies readonly AudienceEntry[];

/** One audience id. */
export type Audience = (typeof TABLE)[number]['id'];

/** The ids, in the order in which audiences are shown. */
export const AUDIENCES: readonly Audience[] = TABLE.map(({ id }) => id);

const byId = new Map<string, AudienceEntry>(TABLE.map((entry) => [entry.id, entry]));

/**
 * What the site knows of an audience.
 * @throws Error for an id that is not in the table (types rule it out; content is checked against AUDIENCES)
 */
export function audience(id: Audience): AudienceEntry {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`Không có nhóm người đọc “${id}”`);
  return entry;
}
