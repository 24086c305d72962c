import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sourceErrorOf } from './test-support/project.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  name: z.string().min(3),
  items: z.array(z.strictObject({ kind: z.enum(['a', 'b']) })).default([]),
  when: z.union([z.strictObject({ day: z.int() }), z.strictObject({ note: z.string() })]).optional(),
});
const errorOf = (source: string, offset = 0): ReturnType<typeof sourceErrorOf> =>
  sourceErrorOf(() => readYaml(source, schema, 'x.yaml', offset));

describe('readYaml', () => {
  test('gives the validated value with defaults', () => {
    expect(readYaml('name: Một hai', schema, 'x.yaml')).toEqual({ name: 'Một hai', items: [] });
  });

  test('names the line of the wrong value inside a list', () => {
    const error = errorOf('name: Một hai\nitems:\n  - kind: a\n  - kind: c\n');
    expect(error.position).toEqual({ file: 'x.yaml', line: 4, field: 'items[2].kind' });
    expect(error.expected).toBe('một trong: a, b');
  });

  test('counts lines from the start of the file where front matter stands above', () => {
    expect(errorOf('name: Một hai\nitems: 5', 1).position.line).toBe(3);
  });

  test('of a union it tells about the branch that came closest', () => {
    expect(errorOf('name: Một hai\nwhen:\n  day: mai').position.field).toBe('when.day');
  });

  test('a missing field is reported at what should hold it', () => {
    expect(errorOf('items:\n  - {}').position.field).toBe('name');
    const inner = errorOf('name: Một hai\nitems:\n  - {}');
    expect(inner.position).toEqual({ file: 'x.yaml', line: 3, field: 'items[1].kind' });
    expect(inner.found).toBe('Thiếu trường này');
  });

  test.each([
    ['name: [', 1, ''],
    ['name: "Một', 1, 'thiếu dấu đóng'],
    ['name: a: b', 1, 'dấu “: ” ở giữa một câu'],
    ['name: Một\n\titems: []', 2, 'dấu tab'],
    ['name: Một hai\nname: Ba bốn', 2, 'một trường ghi hai lần'],
    ['items:\n\t- kind: a\n\t- kind: b\nname: Một', 2, 'dấu tab'],
    ['name: &', 1, 'YAML không đọc được: '],
  ])('%j is no YAML of ours, and that is one fault', (source, line, words) => {
    expect(errorOf(source).position.line).toBe(line);
    expect(errorOf(source).found).toMatch(/^YAML không đọc được: /);
    expect(errorOf(source).found).toContain(words);
  });

  test('an empty file is told as such', () => {
    expect(errorOf('').position.file).toBe('x.yaml');
  });
});
