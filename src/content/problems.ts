import type { z } from 'zod';
import { SourceError } from '../legal/errors.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  array: 'danh sách',
  object: 'nhóm trường',
  boolean: 'true hoặc false',
  undefined: 'không có',
};
const typeName = (type: string): string => TYPES[type] ?? type;

function found(input: unknown): string {
  if (input === undefined) return 'Thiếu trường này';
  if (typeof input === 'object') return Array.isArray(input) ? 'Gặp một danh sách' : 'Gặp một nhóm trường';
  const text = String(input);
  return `Gặp “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeName(issue.expected);
    case 'invalid_value':
      return `một trong: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'chỉ các trường có trong src/press/README.md';
    case 'too_small':
      if (!issue.message.startsWith('Too small')) return issue.message;
      return `ít nhất ${issue.minimum} ${issue.origin === 'string' ? 'chữ' : issue.origin === 'array' ? 'mục' : ''}`.trim();
    case 'too_big':
      if (!issue.message.startsWith('Too big')) return issue.message;
      return `nhiều nhất ${issue.maximum} ${issue.origin === 'string' ? 'chữ' : issue.origin === 'array' ? 'mục' : ''}`.trim();
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? `đúng dạng ${issue.format}` : issue.message;
    default:
      return issue.message;
  }
}

/** The most telling issue inside a failed union: the branch that got furthest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors.map((branch) => branch.map(deepest));
  const best = branches.sort((a, b) => depth(b) - depth(a))[0]?.[0];
  return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] };
}
const depth = (branch: readonly Issue[]): number =>
  Math.max(0, ...branch.map((issue) => issue.path.length * 10 + (issue.code === 'invalid_type' ? 0 : 1)));

/** Path of a field as an editor reads it: `blocks[2].options`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');

/** Where a path stands: line of the deepest node that exists. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/**
 * Turns the first Zod issue into a SourceError.
 * @param valueAt reads the raw value at a path, to say what was found
 */
export function toSourceError(
  error: z.ZodError,
  file: string,
  lineOf: LineOf,
  valueAt: (path: readonly PropertyKey[]) => unknown,
): SourceError {
  const first = error.issues[0];
  if (first === undefined) throw new TypeError('ZodError without issues');
  const issue = deepest(first);
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const line = lineOf(path);
  if (issue.code === 'custom' && /^\p{Lu}/u.test(issue.message)) {
    return new SourceError(
      { file, field: fieldName(path), ...(line === undefined ? {} : { line }) },
      issue.message,
      'chữ thường, **đậm**, *nghiêng* hoặc [liên kết](/địa-chỉ/)',
    );
  }
  if (issue.code === 'invalid_union') {
    const type = valueAt(path.at(-1) === 'type' ? path : [...path, 'type']);
    return new SourceError(
      { file, field: fieldName(path), ...(line === undefined ? {} : { line }) },
      type === undefined ? 'Khối không có trường “type”' : `Không có loại khối “${String(type)}”`,
      'một loại khối trong src/press/README.md',
    );
  }
  return new SourceError(
    { file, field: fieldName(path), ...(line === undefined ? {} : { line }) },
    issue.code === 'unrecognized_keys' ? 'Trường không có trong mô hình' : found(valueAt(path)),
    expected(issue),
  );
}
