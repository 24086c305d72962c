import { parseCitation } from '../../legal/citations/written.ts';
import { stripInline } from '../../schema/inline.ts';
import { allBlocks, blocksOf } from '../../materials/model/outline.ts';
import { problem } from './gate.ts';
import type { Gate } from './gate.ts';

import { LETTERS } from '../../materials/kit/letters.ts';

/** Questions: one right answer, named by its letter; options that differ; a citation down to the clause of a law in force. */
export const quizGate: Gate = (loaded) => {
  for (const { block, path } of blocksOf(allBlocks(loaded.item), 'question')) {
    const letters: readonly string[] = LETTERS.slice(0, block.options.length);
    if (Array.isArray(block.answer)) {
      throw problem(
        loaded,
        [...path, 'answer'],
        `${block.answer.length} đáp án đúng (${block.answer.join(', ')})`,
        'đúng một chữ cái, ví dụ B',
      );
    }
    if (!letters.includes(block.answer)) {
      throw problem(loaded, [...path, 'answer'], `Đáp án “${block.answer}”`, `một trong: ${letters.join(', ')}`);
    }
    const seen = new Map<string, number>();
    for (const [index, option] of block.options.entries()) {
      const text = stripInline(option)
        .toLocaleLowerCase('vi')
        .replace(/[\s.]+/g, ' ')
        .trim();
      const same = seen.get(text);
      if (same !== undefined) {
        throw problem(
          loaded,
          [...path, 'options', index],
          `Lựa chọn ${letters[index]} trùng lựa chọn ${letters[same]}`,
          'các lựa chọn khác nhau, chỉ một lựa chọn đúng',
        );
      }
      seen.set(text, index);
    }
    const cited = block.cite === undefined ? undefined : parseCitation(block.cite);
    if (cited === undefined) throw problem(loaded, path, 'Câu hỏi không có căn cứ', '“cite” ghi khoản, điều của luật đang có hiệu lực');
    if (cited.ended) {
      throw problem(
        loaded,
        [...path, 'cite'],
        `Căn cứ vào luật đã hết hiệu lực (${cited.number})`,
        'điều, khoản của luật đang có hiệu lực',
      );
    }
  }
};
