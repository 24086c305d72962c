import type { z } from 'zod';
import { SourceError } from '../legal/errors.ts';

type ZodIssue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  array: 'danh sách',
  object: 'nhóm trường',
  record: 'nhóm trường',
  boolean: 'true hoặc false',
  undefined: 'không có',
};
const typeName = (type: string): string => TYPES[type] ?? type;

function found(input: unknown): string {
  if (input === undefined) return 'Thiếu trường này';
  if (input === null) return 'Trường để trống';
  if (typeof input === 'object') return Array.isArray(input) ? 'Gặp một danh sách' : 'Gặp một nhóm trường';
  const text = String(input);
  return `Gặp “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}

const UNITS: Readonly<Record<string, string>> = { string: 'chữ', array: 'mục' };
const amount = (words: string, limit: number | bigint, origin: string): string => `${words} ${limit} ${UNITS[origin] ?? ''}`.trim();

/** Forms that a schema asks for without words of its own; a pattern of ours always brings its own (tests/content/house.test.ts). */
const FORMATS: Readonly<Record<string, string>> = { url: 'địa chỉ web đầy đủ, bắt đầu bằng https://' };

/** What is expected, in our words; a schema's own message is kept (Zod's begin in English). */
function expected(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid') ? typeName(issue.expected) : issue.message;
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? `một trong: ${issue.values.map(String).join(', ')}` : issue.message;
    case 'unrecognized_keys':
      return 'chỉ các trường đã khai báo cho loại tệp này';
    case 'too_small':
      return issue.message.startsWith('Too small') ? amount('ít nhất', issue.minimum, issue.origin) : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big') ? amount('nhiều nhất', issue.maximum, issue.origin) : issue.message;
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? (FORMATS[issue.format] ?? `đúng dạng ${issue.format}`) : issue.message;
    default:
      return issue.message;
  }
}

/** The most telling issue inside a failed union: the branch that got furthest. */
function deepest(issue: ZodIssue): ZodIssue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors.map((branch) => branch.map(deepest));
  const best = branches.sort((a, b) => depth(b) - depth(a))[0]?.[0];
  return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] };
}
const depth = (branch: readonly ZodIssue[]): number =>
  Math.max(0, ...branch.map((issue) => issue.path.length * 10 + (issue.code === 'invalid_type' ? 0 : 1)));

/** Path of a field as an editor reads it, counted from one: `blocks[2].options`. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');

/** Where a path stands: line of the deepest node that exists. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** A file's fault at a path. */
export function problemAt(file: string, lineOf: LineOf, path: readonly PropertyKey[], what: string, wanted: string): SourceError {
  const line = lineOf(path);
  return new SourceError(
    { file, ...(path.length === 0 ? {} : { field: fieldName(path) }), ...(line === undefined ? {} : { line }) },
    what,
    wanted,
  );
}

function toSourceError(first: ZodIssue, file: string, lineOf: LineOf, valueAt: (path: readonly PropertyKey[]) => unknown): SourceError {
  const issue = deepest(first);
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? ''];
    return problemAt(file, lineOf, path, `Trường không có trong mẫu: ${issue.keys.join(', ')}`, expected(issue));
  }
  if (issue.code === 'invalid_union') {
    const { path } = issue;
    const type = valueAt(path.at(-1) === 'type' ? path : [...path, 'type']);
    if (issue.discriminator === undefined) return problemAt(file, lineOf, path, found(valueAt(path)), 'một trong các dạng đã khai báo');
    return problemAt(
      file,
      lineOf,
      path,
      type === undefined ? `Khối không có trường “${issue.discriminator}”` : `Không có loại khối “${String(type)}”`,
      'một loại khối trong src/press/README.md',
    );
  }
  // A sentence that opens with a capital says what was found; others say what is expected.
  if (issue.code === 'custom' && /^\p{Lu}/u.test(issue.message))
    return problemAt(file, lineOf, issue.path, issue.message, 'chữ thường, **đậm**, *nghiêng* hoặc [liên kết](/địa-chỉ/)');
  return problemAt(file, lineOf, issue.path, found(valueAt(issue.path)), expected(issue));
}

/**
 * Turns what Zod found into faults that an editor reads, one a place.
 *
 * @param error the failed parse
 * @param file path for the messages
 * @param lineOf line of a path
 * @param valueAt reads the raw value at a path, to say what was found
 */
export function toSourceErrors(
  error: z.ZodError,
  file: string,
  lineOf: LineOf,
  valueAt: (path: readonly PropertyKey[]) => unknown,
): [SourceError, ...SourceError[]] {
  const faults = error.issues.map((issue) => toSourceError(issue, file, lineOf, valueAt));
  const [first, ...rest] = faults;
  if (first === undefined) throw new TypeError('ZodError without issues');
  return [first, ...rest];
}
