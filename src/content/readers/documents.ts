import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ArticleEntry } from '../../legal/article.ts';
import { documentSchema, hasDates, type DocumentFacts } from '../../legal/document.ts';
import { SourceError } from '../../legal/errors.ts';
import { readArticleFile } from './articles.ts';
import { readYaml } from '../yaml.ts';

/** One published document: its metadata and, for a law, its articles in order. */
export interface LibraryDocument {
  facts: DocumentFacts;
  articles: ArticleEntry[];
  file: string;
}

/** Folder of the documents below the project root. */
export const DOCUMENTS_FOLDER = 'content/van-ban';

function checkArticles(facts: DocumentFacts, articles: readonly ArticleEntry[], folder: string): void {
  const chapters = facts.chapters.map((chapter) => chapter.number);
  let chapterIndex = 0;
  for (const [index, article] of articles.entries()) {
    if (article.number !== index + 1)
      throw new SourceError({ file: folder }, `Thiếu tệp dieu-${index + 1}.md`, 'mỗi điều một tệp, số điều liên tục từ 1');
    const at = chapters.indexOf(article.chapter);
    if (at < 0)
      throw new SourceError(
        { file: article.file, field: 'chapter' },
        `Gặp chương ${article.chapter}`,
        `một trong các chương ${chapters.join(', ')} của van-ban.yaml`,
      );
    if (at < chapterIndex)
      throw new SourceError(
        { file: article.file, field: 'chapter' },
        `Điều ${article.number} quay về chương ${article.chapter}`,
        `chương ${chapters[chapterIndex]} hoặc sau đó`,
      );
    chapterIndex = at;
    for (const related of article.related) {
      if (related > articles.length || related === article.number) {
        throw new SourceError(
          { file: article.file, field: 'related' },
          `Gặp Điều ${related}`,
          `một điều khác, từ 1 đến ${articles.length}`,
        );
      }
    }
  }
  if (facts.articles !== undefined && facts.articles !== articles.length) {
    throw new SourceError({ file: folder }, `Có ${articles.length} điều`, `${facts.articles} điều như van-ban.yaml khai báo`);
  }
}

/**
 * Reads one document's folder.
 *
 * @param root absolute path of the project
 * @param id the document's id, which is also the folder's name
 * @throws SourceError for metadata or articles that do not fit their schema or each other
 */
export function loadDocument(root: string, id: string): LibraryDocument {
  const folder = join(root, DOCUMENTS_FOLDER, id);
  const file = join(DOCUMENTS_FOLDER, id, 'van-ban.yaml');
  if (!existsSync(join(root, file))) throw new SourceError({ file }, 'Không thấy tệp', 'mỗi thư mục văn bản có van-ban.yaml');
  const facts = readYaml(readFileSync(join(root, file), 'utf8'), documentSchema, file);
  if (facts.id !== id) throw new SourceError({ file, field: 'id' }, `Gặp “${facts.id}”`, `“${id}” như tên thư mục`);
  const articles = readdirSync(folder)
    .filter((name) => /^dieu-\d+\.md$/.test(name))
    .map((name) => readArticleFile(join(folder, name), id, relative(root, join(folder, name))))
    .sort((a, b) => a.number - b.number);
  checkArticles(facts, articles, join(DOCUMENTS_FOLDER, id));
  return { facts, articles, file };
}

/**
 * Reads all documents: laws first, those in force before those that ended, then the rest by date, newest first.
 *
 * @param root absolute path of the project
 * @throws SourceError also where a document names a successor that is not published
 */
export function loadDocuments(root: string): LibraryDocument[] {
  const ids = readdirSync(join(root, DOCUMENTS_FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const documents = ids.map((id) => loadDocument(root, id));
  for (const { facts, file } of documents) {
    const successor = hasDates(facts.validity) ? facts.validity.replacedBy : undefined;
    if (successor !== undefined && !ids.includes(successor)) {
      throw new SourceError({ file, field: 'validity.replacedBy' }, `Gặp “${successor}”`, `một trong: ${ids.join(', ')}`);
    }
  }
  const rank = ({ facts }: LibraryDocument): string => `${facts.kind === 'luat' ? 1 : 0}${facts.issued}`;
  return documents.sort((a, b) => rank(b).localeCompare(rank(a)));
}
