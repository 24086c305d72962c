import { type ErrorCode, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { SourceError, SourceFaults } from '../legal/errors.ts';
import { checkNfc } from '../legal/nfc.ts';
import { doublesIn } from './doubles.ts';
import { toSourceErrors, type LineOf } from './problems.ts';

/** A YAML text after validation, with the lookup from field path to line for faults that are found later. */
export interface YamlFile<T> {
  value: T;
  lineOf: LineOf;
}

/** What a file holds below its front matter: it is put into the data, and knows where its own values stand. */
export interface Body {
  put: (data: unknown) => unknown;
  /** Line of a path that leads into the body; undefined for one that stands in the front matter. */
  lineOf: LineOf;
}

/** More anchors than any file of ours needs; a "billion laughs" has thousands. */
const MOST_ALIASES = 20;

/** What a mistake is called. */
const MISTAKES: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'thụt đầu dòng bằng dấu tab',
  TAG_RESOLVE_FAILED: 'dấu ! mở đầu một giá trị',
  MULTIPLE_DOCS: 'hai phần ngăn bằng --- trong một tệp',
  DUPLICATE_KEY: 'một trường ghi hai lần',
  BAD_INDENT: 'thụt đầu dòng không đều',
  MISSING_CHAR: 'thiếu dấu đóng (ngoặc kép, ngoặc vuông hoặc ngoặc nhọn)',
  BLOCK_AS_IMPLICIT_KEY: 'dấu “: ” ở giữa một câu không có ngoặc kép',
};

/**
 * Reads YAML text and holds it against a schema: the one reader of YAML in the project.
 *
 * @param source YAML text in NFC
 * @param schema what it must be
 * @param file path for error messages
 * @param lineOffset lines of the file that stand before `source` (front matter starts on line 2)
 * @param body what stands below it, where that belongs to the same data
 * @returns the validated value and where its fields stand
 * @throws SourceError naming file, line and field, what was found and what is expected; SourceFaults where there are several
 */
export function readYamlFile<T extends z.ZodType>(
  source: string,
  schema: T,
  file: string,
  lineOffset = 0,
  body?: Body,
): YamlFile<z.infer<T>> {
  checkNfc(source, file, lineOffset);
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  // What stands behind the first mistake is read wrongly because of it.
  const broken = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (broken !== undefined)
    throw new SourceError(
      { file, line: counter.linePos(broken.pos[0]).line + lineOffset },
      `YAML không đọc được: ${MISTAKES[broken.code] ?? 'sai cú pháp'}`,
      'cú pháp YAML đúng: thụt đầu dòng bằng dấu cách, câu có “: ” đặt trong ngoặc kép',
    );
  const lineOf: LineOf = (path) => {
    const below = body?.lineOf(path);
    if (below !== undefined) return below;
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + lineOffset;
    }
    return undefined;
  };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    const line = source.split('\n').findIndex((text) => /[&*]\w/.test(text)) + 1;
    throw new SourceError(
      { file, line: line + lineOffset },
      'Quá nhiều dấu neo (&, *) trong YAML',
      'viết thẳng giá trị, không dùng dấu neo',
    );
  }
  if (body !== undefined) data = body.put(data);
  const result = schema.safeParse(data);
  if (result.success) {
    SourceFaults.raise(doublesIn(data, file, lineOf));
    return { value: result.data, lineOf };
  }
  const valueAt = (path: readonly PropertyKey[]): unknown =>
    path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
  const faults = toSourceErrors(result.error, file, lineOf, valueAt);
  throw faults.length === 1 ? faults[0] : new SourceFaults(faults);
}

/** The value alone; see {@link readYamlFile}. */
export function readYaml<T extends z.ZodType>(source: string, schema: T, file: string, lineOffset = 0): z.infer<T> {
  return readYamlFile(source, schema, file, lineOffset).value;
}
