import type { Holiday } from '../vietnamese/holidays.ts';
import type { LunarDate } from '../vietnamese/lunar.ts';

/** Words of the everyday page that "leave this page" leads to: a calendar, and nothing that says where one came from. */
export const calendar = {
  title: 'Lịch âm dương',
  oldTitle: 'Lịch tháng',
  days: ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'],
  before: 'Tháng trước',
  after: 'Tháng sau',
  today: 'Hôm nay',
  holidays: 'Ngày nghỉ lễ, Tết',
  basis:
    'Theo Điều 112 Bộ luật Lao động số 45/2019/QH14. Tết Nguyên đán nghỉ 05 ngày, Quốc khánh 02 ngày; nghỉ thêm ngày nào thì xem thông báo từng năm.',
} as const;

const HOLIDAY_NAMES: Readonly<Record<Holiday, string>> = {
  'tet-duong-lich': 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  'gio-to': 'Giỗ Tổ Hùng Vương',
  'chien-thang': 'Ngày Chiến thắng',
  'lao-dong': 'Quốc tế Lao động',
  'quoc-khanh': 'Quốc khánh',
};
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The name of a day off. */
export const holidayName = (holiday: Holiday): string => HOLIDAY_NAMES[holiday];

/** The month as a heading. */
export const monthTitle = (month: number, year: number): string => `Tháng ${month} năm ${year}`;

/** The name of a lunisolar year: 2026 → "Bính Ngọ". */
export const yearName = (year: number): string => `${STEMS[(year + 6) % 10] ?? ''} ${BRANCHES[(year + 8) % 12] ?? ''}`;

/** A lunisolar day in words: "âm lịch 17 tháng 10 năm Bính Ngọ". */
export const lunarWords = ({ day, month, leap, year }: LunarDate): string =>
  `âm lịch ${day} tháng ${month}${leap ? ' nhuận' : ''} năm ${yearName(year)}`;
