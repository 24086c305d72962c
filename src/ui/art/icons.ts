import { AUDIENCES, audience, type Audience } from '../../vocabulary/audiences.ts';

const AUDIENCE_ICONS = Object.fromEntries(AUDIENCES.map((id) => [id, audience(id).icon])) as Record<Audience, string>;

/** The drawings of `Icon.astro`: one path each on a grid of 24, stroke only. Doors, audiences (drawn in their own table), then what pages need. */
export const ICONS = {
  // Five doors: open book, person, kite on its thread, tray, two hands' worth of talk with a heart.
  luat: 'M12 6.5C9.8 5 6.8 4.5 3 4.8v13.7c3.8-.3 6.8.2 9 1.7 2.2-1.5 5.2-2 9-1.7V4.8c-3.8-.3-6.8.2-9 1.7zM12 6.5v13.7M6 9.2c1.2 0 2.2.2 3.2.5M6 12.7c1.2 0 2.2.2 3.2.5M18 9.2c-1.2 0-2.2.2-3.2.5M18 12.7c-1.2 0-2.2.2-3.2.5',
  'danh-cho': 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.6-3.9 3.8-6.2 8-6.2s7.4 2.3 8 6.2',
  'chien-dich': 'M17 2.5l3.8 7.3-9.3 6.2-1.6-9.8zM17 2.5l-5.5 13.5M9.9 6.2l10.9 3.6M11.5 16c-3.6-.6-5.2 1-4.3 2.8s-.6 3-3.7 2.7',
  'tai-ve': 'M12 3.5v11M7.5 10.2 12 14.7l4.5-4.5M4 16.5v2.2c0 1 .8 1.8 1.8 1.8h12.4c1 0 1.8-.8 1.8-1.8v-2.2',
  'tro-giup':
    'M5.5 3.5h13c1.4 0 2.5 1.1 2.5 2.5v8.5c0 1.4-1.1 2.5-2.5 2.5H12l-4.5 4v-4h-2C4.1 17 3 15.9 3 14.5V6c0-1.4 1.1-2.5 2.5-2.5zM12 13.8 8.9 10.7a2 2 0 0 1 0-2.9 2 2 0 0 1 2.9 0l.2.3.2-.3a2 2 0 0 1 2.9 0 2 2 0 0 1 0 2.9z',
  ...AUDIENCE_ICONS,
  // Pages.
  'to-giac': 'M12 2.8 4.5 5.5v5.8c0 4.6 3.1 8 7.5 9.9 4.4-1.9 7.5-5.3 7.5-9.9V5.5zM12 8v4.5M12 15.8v.1',
  'tim-kiem': 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.6 15.6 21 21',
  lich: 'M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4M8 13.8h.1M12 13.8h.1M16 13.8h.1M8 17h.1M12 17h.1',
  'dien-thoai': 'M6.8 3.5c-1.9.5-3.3 2-3.3 3.8 0 7.2 6 13.2 13.2 13.2 1.8 0 3.3-1.4 3.8-3.3l-4.4-2.5-2 1.8c-2.6-1.2-4.5-3.1-5.7-5.7l1.8-2z',
  in: 'M7 8.5v-5h10v5M7 17H5c-1.1 0-2-.9-2-2v-4.5c0-1.1.9-2 2-2h14c1.1 0 2 .9 2 2V15c0 1.1-.9 2-2 2h-2M7 14h10v6.5H7zM17.5 11.5h.1',
  thoat: 'M14 4H6.5C5.7 4 5 4.7 5 5.5v13c0 .8.7 1.5 1.5 1.5H14M10 12h11M17 8l4 4-4 4',
  'trac-nghiem': 'M4 4.5h4v4H4zM3.6 17.3l1.7 1.7 3-3.6M11.5 6.5h8.5M11.5 17.5h8.5M11.5 12h8.5',
} as const;

/** Name of an icon: a door, an audience, or one of the few that pages use. */
export type IconName = keyof typeof ICONS;
