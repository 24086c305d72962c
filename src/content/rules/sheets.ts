import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';
import { plainnessFaults } from './plainness.ts';

/** Sheets lead to questions and sheets that exist, and what they say at length is plain. */
export const sheetRule: Rule = ({ files, firstHelp: { sheets } }) => {
  // A question that is there and cannot be read has told so itself.
  const isThere = (slug: string): boolean => files.has(`content/hoi-dap/${slug}.mdx`);
  const slugs = new Set(sheets.map(({ sheet }) => sheet.slug));
  return sheets.flatMap(({ sheet, lineOf }) => {
    const { file, then, see, honest, differ } = sheet;
    return [
      ...then.flatMap((slug, index) =>
        isThere(slug) ? [] : [problemAt(file, lineOf, ['then', index], `Không có câu hỏi “${slug}”`, 'tên một tệp trong content/hoi-dap')],
      ),
      ...see.flatMap((slug, index) =>
        slugs.has(slug) && slug !== sheet.slug
          ? []
          : [problemAt(file, lineOf, ['see', index], `Không có tờ “${slug}”`, 'tên một tệp khác trong content/tro-giup/to')],
      ),
      ...(honest.length + differ.length === 0
        ? []
        : plainnessFaults(file, [
            ...honest.map((text, index) => ({ text, line: lineOf(['honest', index]) })),
            ...differ.map((text, index) => ({ text, line: lineOf(['differ', index]) })),
          ])),
    ];
  });
};
