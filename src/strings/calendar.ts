/** Words of the everyday page that "leave this page" leads to; it says nothing of where one came from. */
export const calendar = {
  title: 'Lịch tháng',
  days: ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'],
} as const;

/** The month as a heading. */
export const monthTitle = (month: number, year: number): string => `Tháng ${month} năm ${year}`;
