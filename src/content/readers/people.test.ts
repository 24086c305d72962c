import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '../../vocabulary/audiences.ts';
import { readHelp, readLandings, readReporting } from './people.ts';
import { makeProject, sourceErrorOf, strictly } from '../test-support/project.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LANDING = `audience: hoc-sinh
title: Dành cho học sinh
lead: Chọn câu giống điều em đang nghĩ.
questions:
  - id: mot
    question: Nhà trường có được bắt em xét nghiệm không?
    answer: [Có nơi quyết định việc đó.]
materials: []
sources:
  - khoản 3 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15
checked: 2026-11-23
`;

test('the site has a landing page for every audience, a help page, and reporting apart from it', () => {
  expect(
    strictly(ROOT, readLandings)
      .map(({ value }) => value.audience)
      .sort(),
  ).toEqual([...AUDIENCES].sort());
  expect(strictly(ROOT, readHelp)?.value.urgent).toEqual(['115', '111', '113']);
  expect(JSON.stringify(strictly(ROOT, readHelp))).not.toContain('0769');
  expect(JSON.stringify(strictly(ROOT, readReporting))).toContain('0769');
});

describe('a landing page with a fault stops', () => {
  const errorOf = (file: string, text: string): ReturnType<typeof sourceErrorOf> => {
    const root = makeProject({ [file]: text });
    return sourceErrorOf(() => strictly(root, readLandings));
  };

  test('under an unknown audience', () => {
    const error = errorOf('content/danh-cho/hang-xom.yaml', LANDING.replace('audience: hoc-sinh', 'audience: hang-xom'));
    expect(error.position).toEqual({ file: 'content/danh-cho/hang-xom.yaml', line: 1, field: 'audience' });
    expect(error.expected).toContain('hoc-sinh');
  });

  test('under a name that is not its audience', () => {
    expect(errorOf('content/danh-cho/phu-huynh.yaml', LANDING).position).toMatchObject({
      file: 'content/danh-cho/phu-huynh.yaml',
      field: 'audience',
    });
  });

  test('without a source', () => {
    const error = errorOf('content/danh-cho/hoc-sinh.yaml', LANDING.replace(/sources:\n.*\n/, 'sources: []\n'));
    expect(error.position).toMatchObject({ line: 9, field: 'sources' });
    expect(error.expected).toContain('không có nguồn thì không đăng');
  });
});

test('a site without its help page does not build', () => {
  expect(sourceErrorOf(() => strictly(makeProject(), readHelp)).position.file).toBe('content/tro-giup/tro-giup.yaml');
});
