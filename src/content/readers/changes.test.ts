import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../base/test-support/folder.ts';
import { SourceError } from '../../legal/errors.ts';
import { placeFromAnchor } from '../../legal/place.ts';
import { loadDocuments } from './documents.ts';
import { changePath, feedItem } from '../../schema/change.ts';
import { strictly } from '../test-support/project.ts';
import { readChanges } from './changes.ts';

const GOOD =
  'date: 2026-11-23\nkind: noi-dung\ntitle: Sửa câu chữ ở Điều 5\ndocuments: [luat-thu]\ntext: Sửa một câu chưa rõ ở khoản 1.\nlink: /van-ban/luat-thu/dieu-5/#khoan-1\n';

function project(files: Record<string, string>): string {
  const { root, remove } = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/thay-doi/${name}`, text])),
  );
  onTestFinished(remove);
  return root;
}

function failure(name: string, text: string): SourceError {
  try {
    strictly(project({ [name]: text }), (files) => readChanges(files, ['luat-thu']));
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('reads entries, newest first', () => {
  const root = project({ '2026-01-02-a.yaml': GOOD.replace('2026-11-23', '2026-01-02'), '2026-11-23-b.yaml': GOOD, 'README.md': 'x' });
  expect(strictly(root, (files) => readChanges(files, ['luat-thu'])).map(({ id }) => id)).toEqual(['2026-11-23-b', '2026-01-02-a']);
});

describe('refuses', () => {
  test('a file name without its date', () => expect(failure('sua-dieu-5.yaml', GOOD).message).toContain('2026-11-23-'));
  test('a file name that is no anchor', () => expect(failure('2026-11-23-Sửa.yaml', GOOD).found).toContain('Sửa'));
  test('a document that is not published', () =>
    expect(failure('2026-11-23-a.yaml', GOOD.replace('luat-thu]', 'luat-la]')).position.field).toBe('documents[1]'));
  test('a link that leaves the site', () =>
    expect(failure('2026-11-23-a.yaml', GOOD.replace('/van-ban/luat-thu/dieu-5/#khoan-1', 'https://vi-du.vn/')).position.field).toBe(
      'link',
    ));
  test('a day that does not exist', () =>
    expect(failure('2026-11-31-a.yaml', GOOD.replace('2026-11-23', '2026-11-31')).position).toMatchObject({ field: 'date', line: 1 }));
  test('an unknown kind', () =>
    expect(failure('2026-11-23-a.yaml', GOOD.replace('noi-dung', 'khac')).expected).toContain('phap-luat, noi-dung'));
});

describe('the log of this site', () => {
  const documents = loadDocuments(process.cwd());
  const ids = documents.map(({ facts }) => facts.id);
  const changes = strictly(process.cwd(), (files) => readChanges(files, ids));

  test('tells of the law in force and of the law that ended', () => {
    const law = changes.filter(({ kind }) => kind === 'phap-luat');
    expect(law.map(({ date }) => date)).toContain('2026-07-01');
    expect(law.flatMap((change) => change.documents)).toEqual(expect.arrayContaining(['luat-120-2025-qh15', 'luat-73-2021-qh14']));
  });

  test('links only to articles and clauses that exist', () => {
    for (const { link } of changes) {
      const [, id, number, anchor] = /^\/van-ban\/([^/]+)\/dieu-(\d+)\/(?:#(.+))?$/.exec(link) ?? [];
      if (id === undefined) continue;
      const article = documents.find(({ facts }) => facts.id === id)?.articles[Number(number) - 1];
      expect(article, link).toBeDefined();
      const place = anchor === undefined ? undefined : placeFromAnchor(Number(number), anchor);
      if (place)
        expect(
          article?.body.clauses.some((clause) => clause.number === place.clause),
          link,
        ).toBe(true);
    }
  });
});

test('a feed item has its own absolute address and the Vietnamese day', () => {
  const change = {
    id: '2026-07-01-luat',
    date: '2026-07-01',
    kind: 'phap-luat' as const,
    title: 'Luật có hiệu lực',
    documents: ['luat-thu'],
    text: 'Từ 01/7/2026 luật có hiệu lực.',
    link: '/',
  };
  expect(changePath(change)).toBe('/thay-doi/#ngay-2026-07-01-luat');
  const item = feedItem(change, new URL('https://vi-du.vn'));
  expect(item.link).toBe('https://vi-du.vn/thay-doi/#ngay-2026-07-01-luat');
  expect(item.pubDate.toISOString()).toBe('2026-07-01T05:00:00.000Z');
});
