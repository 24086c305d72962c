import type { SourceError } from '../../legal/errors.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { minutesOf } from '../../materials/model/sheet.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** What is held with a group of people and has its minutes. */
const HELD: readonly Kind[] = ['lesson', 'session', 'evening', 'training'];
/** Of these the learners do half at least, and there is a short variant. */
const TAUGHT: readonly Kind[] = ['lesson', 'session'];

/**
 * A lesson can be given as its file stands: its steps are half the learners' own, the short variant adds up, and one of a series says what
 * it takes, what stands behind it, how safety is kept, what is measured and what goes home. (That all steps add up to `minutes` is held by
 * the press: src/press/gates/content.ts.)
 */
export const lessonRule: Rule = ({ allItems, sharedTexts }) =>
  allItems.flatMap(({ item, lineOf }): SourceError[] => {
    if (!HELD.includes(item.kind)) return [];
    const faults: SourceError[] = [];
    const tell = (path: PropertyKey[], found: string, wanted: string): void => {
      faults.push(problemAt(item.file, lineOf, path, found, wanted));
    };
    const taught = TAUGHT.includes(item.kind);
    const lesson = item.kind === 'lesson';
    const { all, active, short } = minutesOf(item);
    if (taught && active * 2 < all)
      tell(
        ['minutes'],
        `Người học làm ${active} trong ${all} phút`,
        `ít nhất ${Math.ceil(all / 2)} phút: <Activity … active> ở phần người học làm`,
      );
    if (item.shortMinutes !== undefined && short !== item.shortMinutes)
      tell(['shortMinutes'], `Các phần của bản ngắn cộng lại ${short} phút`, `${item.shortMinutes} phút: short={…} ở từng <Activity>`);
    if (item.series === undefined) return faults;
    const need = (field: 'minutes' | 'prepare' | 'evidence' | 'shortMinutes' | 'grades', wanted: string): void => {
      if (item[field] === undefined) tell([field], 'Thiếu trường này', wanted);
    };
    need('minutes', 'số phút của cả buổi');
    need('prepare', 'việc cần chuẩn bị, hoặc [] khi không cần chuẩn bị gì');
    need('evidence', 'bằng chứng: what, strength, source');
    if (taught) need('shortMinutes', 'số phút của bản ngắn, ví dụ 25');
    if (lesson) need('grades', 'danh sách lớp, ví dụ [6, 7]');
    for (const format of ['pdf', 'docx', 'pptx'] as const)
      if (!item.formats.includes(format)) tell(['formats'], `Thiếu ${format}`, 'pdf, docx và pptx');
    if (!taught) return faults;
    const blocks = allBlocks(item);
    const roles = new Set(blocksOf(blocks, 'shared').map(({ block }) => sharedTexts.get(block.id)?.role));
    const withRole = (role: string): string =>
      [...sharedTexts.values()].flatMap((text) => (text.role === role ? [`<Shared id="${text.id}" />`] : [])).join(' hoặc ');
    if (!roles.has('safe')) tell([], 'Không có quy tắc giữ an toàn', withRole('safe'));
    if (!roles.has('told')) tell([], 'Không có chỗ nói làm gì khi có người kể', withRole('told'));
    if (blocksOf(blocks, 'measure').length === 0)
      tell([], 'Không có câu hỏi trước và sau', '<Measure prompt="…" options={[…]}>…</Measure>');
    if (lesson && !item.parts.some(({ kind }) => kind === 'letter'))
      tell([], 'Không có thư gửi gia đình', '<Part id="thu-gui-gia-dinh" kind="letter" …>');
    return faults;
  });
