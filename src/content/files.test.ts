import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceError } from '../legal/errors.ts';
import { ContentFiles } from './files.ts';
import { makeProject } from './test-support/project.ts';

const A = 'content/a.yaml';
const B = 'content/b.yaml';

test('an edit has the edited file alone read and worked on again', () => {
  const root = makeProject({ [A]: 'a', [B]: 'b' });
  const done: string[] = [];
  const open = (before?: ContentFiles): ContentFiles => {
    const files = new ContentFiles(root, before);
    for (const file of [A, B]) {
      files.read(file, (text) => done.push(`read ${text}`));
      files.derive(file, 'links', (text) => done.push(`links ${text}`));
    }
    return files;
  };
  const first = open();
  expect(done.splice(0)).toEqual(['read a', 'links a', 'read b', 'links b']);
  const second = open(first);
  expect(done.splice(0)).toEqual([]);
  writeFileSync(join(root, B), 'changed');
  open(second);
  expect(done).toEqual(['read changed', 'links changed']);
});

test('work that depends on more than the text is done again where that changes', () => {
  const files = new ContentFiles(makeProject({ [A]: 'a' }));
  expect(['mot', 'hai', 'mot'].map((word) => files.derive(A, `words ${word}`, (text) => `${text} ${word}`))).toEqual([
    'a mot',
    'a hai',
    'a mot',
  ]);
});

test('a file that was wrong is read again, and its fault told again', () => {
  const root = makeProject({ [A]: 'a' });
  const read = (before?: ContentFiles): ContentFiles => {
    const files = new ContentFiles(root, before);
    files.read(A, (_text, file) => {
      throw new SourceError({ file }, 'Sai', 'đúng');
    });
    return files;
  };
  expect(read(read()).faults.map(({ message }) => message)).toEqual(['content/a.yaml, dòng 1: Sai. Cần: đúng.']);
});

test('a missing file is a fault, a line is found by its words', () => {
  const files = new ContentFiles(makeProject({ [A]: 'một\nhai ba\n' }));
  files.read(B, (text) => text);
  expect(files.faults.map(({ message }) => message)).toEqual([`${B}: Không thấy tệp. Cần: tệp nội dung của trang này.`]);
  expect([files.lineOf(A, 'ba'), files.lineOf(A, /^hai/u), files.lineOf(A, 'bốn')]).toEqual([2, 2, undefined]);
});
