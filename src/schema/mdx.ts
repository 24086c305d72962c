import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SourceError } from '../legal/errors.ts';
import { checkNfc } from '../legal/nfc.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** What is code and not prose, by the type of its node; an editor's file has none of it. */
export const MDX_CODE: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import hay export',
  mdxFlowExpression: 'biểu thức trong dấu { }',
  mdxTextExpression: 'biểu thức trong dấu { }',
  html: 'thẻ HTML',
};

/** What the parser says, in the words of an editor; `line` counts in the body. */
const FAILURES: readonly { pattern: RegExp; found: (match: RegExpExecArray) => string; line?: (match: RegExpExecArray) => number }[] = [
  {
    pattern: /^Expected a closing tag for `(<[^`>]*>)` \((\d+):/u,
    found: ([, tag]) => `Thẻ ${tag} mở mà không đóng`,
    line: ([, , line]) => Number(line),
  },
  { pattern: /^Unexpected closing slash/u, found: () => 'Thẻ đóng </…> không có thẻ mở' },
  { pattern: /^Expected the closing tag `(<[^`]*>)`/u, found: ([, tag]) => `Thẻ đóng ${tag} nằm trong đoạn văn mà thẻ mở thì không` },
  { pattern: /import/u, found: () => 'Dòng bắt đầu bằng import hoặc export' },
  { pattern: /expression|acorn/iu, found: () => 'Dấu { trong chữ' },
  { pattern: /character|end of file/iu, found: () => 'Dấu < trong chữ, hoặc thẻ viết dở' },
];

/**
 * Parses MDX: Markdown with tables, and components.
 *
 * @param body text below the front matter
 * @param file path for messages
 * @param above lines of the file above the body
 * @throws SourceError with file and line where it is not MDX, or not NFC
 */
export function parseMdx(body: string, file: string, above: number): Root {
  checkNfc(body, file, above);
  try {
    return parser.parse(body);
  } catch (error) {
    const { line, reason = '' } = error as { line?: number; reason?: string };
    for (const failure of FAILURES) {
      const match = failure.pattern.exec(reason);
      if (match === null) continue;
      const at = failure.line?.(match) ?? line ?? 1;
      throw new SourceError({ file, line: above + at }, `Không đọc được MDX: ${failure.found(match)}`, EXPECTED);
    }
    throw new SourceError({ file, line: above + (line ?? 1) }, `Không đọc được MDX (${reason})`, EXPECTED);
  }
}
const EXPECTED = 'thẻ mở thì phải đóng; dấu { và < trong chữ viết là \\{ và \\<';
