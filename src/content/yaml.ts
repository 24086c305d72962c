import { LineCounter, parseDocument, isNode } from 'yaml';
import { z } from 'zod';
import { SourceError } from '../legal/errors.ts';

z.config(z.locales.vi());

/** How a found value is quoted in an error: short, on one line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'không có');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

function issueText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `chỉ các trường đã khai báo (thừa: ${issue.keys.join(', ')})`;
  if (issue.code === 'invalid_value') return `một trong: ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/\.$/, '');
}

/**
 * Reads YAML text and holds it against a schema.
 *
 * @param source YAML text in NFC
 * @param schema what it must be
 * @param file path for error messages
 * @param lineOffset lines of the file that stand before `source` (front matter starts on line 2)
 * @returns the validated value
 * @throws SourceError naming file, line and field, what was found and what is expected (the first problem of the text)
 */
export function readYaml<T extends z.ZodType>(source: string, schema: T, file: string, lineOffset = 0): z.infer<T> {
  const normal = source.normalize('NFC');
  if (normal !== source) {
    const line = source.split('\n').findIndex((text) => text !== text.normalize('NFC'));
    throw new SourceError({ file, line: line + 1 + lineOffset }, 'Chữ có dấu ở dạng tổ hợp (NFD)', 'văn bản Unicode NFC');
  }
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) {
    const { line } = counter.linePos(problem.pos[0]);
    throw new SourceError(
      { file, line: line + lineOffset },
      `YAML không đọc được (${problem.code})`,
      'cú pháp YAML đúng; câu có “: ” phải đặt trong ngoặc kép',
    );
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return result.data;

  const issue = deepest(result.error.issues[0]);
  if (!issue) throw new SourceError({ file }, 'Dữ liệu không đúng', 'đúng mẫu đã khai báo');
  const node = nearestNode(document, issue.path);
  const line = node === undefined ? undefined : counter.linePos(node).line + lineOffset;
  const found = valueAt(data, issue.path);
  throw new SourceError(
    { file, ...(line === undefined ? {} : { line }), ...(issue.path.length === 0 ? {} : { field: issue.path.join('.') }) },
    found === undefined ? 'Thiếu giá trị' : `Gặp ${show(found)}`,
    issueText(issue),
  );
}

/** A union reports its branches; the branch that came closest (longest path) says most to an editor. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().map((item) => ({ ...item, path: [...issue.path, ...item.path] }));
  return inner.sort((a, b) => b.path.length - a.path.length)[0] ?? issue;
}

/** Offset of the node at a path, or of its nearest existing ancestor (for a missing field). */
function nearestNode(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as string[], true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
