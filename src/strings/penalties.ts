/** Interface text of the page on fines and crimes. */
export const penalties = {
  description: 'Việc nào bị phạt tiền, việc nào là tội, từ tuổi nào, theo điều nào. Và việc gì không phải là tội.',
  fine: 'Phạt hành chính',
  crime: 'Tội',
  since: 'Áp dụng từ',
  notCrime: 'Không phải là tội',
  under18: 'Dưới 18 tuổi',
  do: 'Việc nên làm',
  notes: 'Đọc các mức này thế nào',
  onArticle: 'Làm trái thì bị phạt thế nào',
  questionsOnArticle: 'Người ta hỏi về điều này',
} as const;
