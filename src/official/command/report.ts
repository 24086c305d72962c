import { articlesOf } from '../../legal/structure.ts';
import { placeName } from '../text/place-ids.ts';
import type { Comparison, Difference, Repaired } from '../verify/compare.ts';
import type { Copy } from '../read/read-copy.ts';

const KINDS = { different: 'khác', missing: 'thiếu', extra: 'thừa' } as const;
const MOST_LINES = 200;

function differenceLine({ name, kind, detail }: Difference): string {
  return `  ${KINDS[kind].padEnd(5)} ${name}: ${detail}`;
}

const repairLine = ({ name, was, right, what }: Repaired): string =>
  `  sai   ${name}: bản này ghi “${was}”, đúng là “${right}” (${what}; đã sửa, dấu vân tay chứng minh)`;

/**
 * The report on one copy, in Vietnamese: how many places match, every place that does not, and what reading left out.
 *
 * @param title what was compared with what
 */
export function reportComparison(title: string, comparison: Comparison, notes: readonly string[]): string {
  const { differences } = comparison;
  const lines = [
    `${title}: khớp ${comparison.matched} trên ${comparison.places} chỗ.`,
    comparison.identical
      ? 'Giống hệt nguyên văn đã kiểm.'
      : `Khác nguyên văn đã kiểm ở ${differences.length + comparison.repairs.length} chỗ:`,
    ...comparison.repairs.slice(0, MOST_LINES).map(repairLine),
    ...differences.slice(0, MOST_LINES).map(differenceLine),
    ...(differences.length > MOST_LINES ? [`  … và ${differences.length - MOST_LINES} chỗ nữa`] : []),
    ...(comparison.realigned > 0 ? [`  (${comparison.realigned} chỗ nhận ra nhờ thứ tự chữ, vì bản này xuống dòng khác thường)`] : []),
    ...(comparison.unstated.length > 0 ? [`  (bản này không ghi: ${comparison.unstated.join(', ')})`] : []),
    ...notes.map((note) => `  (${note})`),
  ];
  return lines.join('\n');
}

/** What was read of a copy, how much of each kind, and what did not read like a law. */
export function reportReading(title: string, copy: Copy): string {
  const chapters = copy.text.chapters.filter(({ number }) => number !== '').length;
  const articles = articlesOf(copy.text.chapters);
  const clauses = articles.flatMap((article) => article.clauses);
  const points = clauses.reduce((sum, clause) => sum + clause.points.length, 0);
  const places = copy.issues.slice(0, MOST_LINES).map(({ place, found }) => `  ${placeName(place)}: ${found}`);
  return [
    `${title}: đọc được ${chapters} chương (mục), ${articles.length} điều (phần), ${clauses.filter((clause) => clause.number !== null).length} khoản, ${points} điểm.`,
    ...places,
    ...copy.notes.map((note) => `  (${note})`),
  ].join('\n');
}

/** The report on a copy of a document without fingerprints: what was read, and that nothing vouches for it. */
export const reportUnverified = (title: string, copy: Copy): string =>
  [
    reportReading(title, copy),
    'Văn bản này chưa có dấu vân tay, nên không có gì để đối chiếu; trang web không hiển thị nguyên văn chưa kiểm.',
  ].join('\n');
