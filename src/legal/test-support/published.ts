import type { ArticleNumber } from '../article-number.ts';
import { registerPublished } from '../citations/written.ts';

const articles = (count: number): ReadonlyMap<ArticleNumber, boolean> => new Map(Array.from({ length: count }, (_, at) => [at + 1, true]));

/** Publishes both laws and, of the Penal Code, Điều 256a restated and Điều 250 with heading and summary, for tests of citations. */
export function publishLaws(): void {
  registerPublished([
    { id: 'luat-120-2025-qh15', number: '120/2025/QH15', citedAs: [], ended: false, articles: articles(56) },
    { id: 'luat-73-2021-qh14', number: '73/2021/QH14', citedAs: [], ended: true, articles: articles(55) },
    {
      id: 'bo-luat-hinh-su',
      number: '135/VBHN-VPQH',
      citedAs: ['Bộ luật Hình sự'],
      ended: false,
      articles: new Map<ArticleNumber, boolean>([
        ['256a', true],
        [250, false],
      ]),
    },
  ]);
}
