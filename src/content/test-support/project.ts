import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../base/test-support/folder.ts';
import { SourceError, SourceFaults } from '../../legal/errors.ts';
import { ContentFiles } from '../files.ts';

/** Metadata of a small law with two articles, as an editor would write it. */
export const LAW_YAML = `id: luat-thu
kind: luat
type: Luật
number: 1/2026/QH16
title: Luật Thử
about: Một luật nhỏ để thử máy đọc nội dung.
issuer: Quốc hội
issued: 2026-01-05
validity:
  effective: 2026-07-01
  basis: khoản 1 Điều 2
chapters:
  - {number: I, title: Quy định chung}
  - {number: II, title: Thi hành}
articles: 2
lookup: []
sources:
  - {title: Bản đăng Công báo, publisher: Công báo, checked: 2026-11-23}
checked: 2026-11-23
`;

/** One article file; every part can be replaced to make it wrong. */
export function articleFile({
  number = 1,
  chapter = 'I',
  audiences = '[hoc-sinh]',
  related = '[]',
  text = '1. Một.\n\n2. Hai:\na) A;\nb) B.',
  extra = '',
} = {}): string {
  return `---\nnumber: ${number}\ntitle: Tên của điều\nchapter: ${chapter}\nsummary: Điều này nói về một việc.\naudiences: ${audiences}\nkeywords: [từ khóa]\nquestions:\n  - Điều này nói gì?\nrelated: ${related}\nchecked: 2026-11-23\n${extra}---\n${text}\n`;
}

/** The files of a small project without mistakes. */
const GOOD_PROJECT: Readonly<Record<string, string>> = {
  'content/van-ban/luat-thu/van-ban.yaml': LAW_YAML,
  'content/van-ban/luat-thu/dieu-1.md': articleFile(),
  'content/van-ban/luat-thu/dieu-2.md': articleFile({ number: 2, chapter: 'II', text: '1. Luật có hiệu lực theo khoản 2 Điều 1.' }),
};

/**
 * Writes a project into a temporary folder that goes away with the test.
 *
 * @param changes files that differ from {@link GOOD_PROJECT}; undefined leaves a file out
 * @returns the project's root
 */
export function makeProject(changes: Record<string, string | undefined> = {}): string {
  const { root, remove } = temporaryFolder({ ...GOOD_PROJECT, ...changes });
  onTestFinished(remove);
  return root;
}

/** The SourceError that a call throws; anything else, or nothing, fails the test. */
export function sourceErrorOf(call: () => unknown): SourceError {
  try {
    call();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('no error where one was expected');
}

/** Reads one part of a project's content; what the reader notes is thrown. */
export function strictly<T>(root: string, read: (files: ContentFiles) => T): T {
  const files = new ContentFiles(root);
  const value = read(files);
  SourceFaults.raise(files.faults);
  return value;
}
