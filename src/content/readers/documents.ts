import { compareArticleNumbers } from '../../legal/article-number.ts';
import type { ArticleEntry } from '../../legal/article.ts';
import { indexOfNumber } from '../../legal/citations/documents.ts';
import { documentSchema, hasDates, type DocumentFacts } from '../../legal/document.ts';
import { SourceError, SourceFaults } from '../../legal/errors.ts';
import { kindOf } from '../../legal/kinds.ts';
import { ContentFiles } from '../files.ts';
import { readYamlFile, type YamlFile } from '../yaml.ts';
import { parseArticleFile } from './articles.ts';

/** One published document: its metadata and its articles in order. */
export interface LibraryDocument {
  facts: DocumentFacts;
  articles: ArticleEntry[];
  file: string;
}

/** Folder of the documents below the project root. */
export const DOCUMENTS_FOLDER = 'content/van-ban';

function checkChapter({ chapter, section, number, file }: ArticleEntry, { chapters }: DocumentFacts): SourceError[] {
  if (chapters.length === 0)
    return chapter === undefined
      ? []
      : [new SourceError({ file, field: 'chapter' }, `Gặp chương ${chapter}`, 'không ghi chương: van-ban.yaml không khai báo chương nào')];
  const found = chapters.find((item) => item.number === chapter);
  if (found === undefined) {
    const wanted = `một trong các chương ${chapters.map((item) => item.number).join(', ')} của van-ban.yaml`;
    return [
      new SourceError(
        { file, field: 'chapter' },
        chapter === undefined ? `Điều ${number} không ghi chương` : `Gặp chương ${chapter}`,
        wanted,
      ),
    ];
  }
  const sections = found.sections.map((item) => item.number);
  if (section === undefined || sections.includes(section)) return [];
  const wanted =
    sections.length === 0 ? `không ghi mục: chương ${found.number} không chia mục` : `một trong các mục ${sections.join(', ')}`;
  return [new SourceError({ file, field: 'section' }, `Gặp mục ${section}`, wanted)];
}

/** Faults between the articles of a document: numbers, chapters in order, related articles that are there. */
function checkArticles(facts: DocumentFacts, articles: readonly ArticleEntry[], folder: string): SourceError[] {
  const faults = articles.flatMap((article) => checkChapter(article, facts));
  const order = facts.chapters.flatMap(({ number, sections }) => [number, ...sections.map((section) => `${number}/${section.number}`)]);
  let reached = 0;
  for (const [index, { number, chapter, section, file, related }] of articles.entries()) {
    if (!facts.selected && number !== index + 1) {
      faults.push(
        new SourceError(
          { file: folder },
          `Thiếu tệp dieu-${index + 1}.md`,
          'mỗi điều một tệp, số điều liên tục từ 1; hoặc ghi selected: true',
        ),
      );
      break;
    }
    const at = order.indexOf(section === undefined ? (chapter ?? '') : `${chapter}/${section}`);
    if (at >= 0 && at < reached)
      faults.push(
        new SourceError(
          { file, field: 'chapter' },
          `Điều ${number} quay về chương ${chapter}`,
          `chương ${order[reached]?.split('/')[0]} hoặc sau đó`,
        ),
      );
    reached = Math.max(reached, at);
    const wrong = related.find((other) => other === number || !articles.some((item) => item.number === other));
    if (wrong !== undefined)
      faults.push(
        new SourceError({ file, field: 'related' }, `Gặp Điều ${wrong}`, `một điều khác, từ 1 đến ${articles.at(-1)?.number ?? 1}`),
      );
  }
  if (!facts.selected && facts.articles !== undefined && facts.articles !== articles.length)
    faults.push(new SourceError({ file: folder }, `Có ${articles.length} điều`, `${facts.articles} điều như van-ban.yaml khai báo`));
  return faults;
}

function readDocument(files: ContentFiles, id: string): LibraryDocument | undefined {
  const folder = `${DOCUMENTS_FOLDER}/${id}`;
  const file = `${folder}/van-ban.yaml`;
  const read = files.read(file, (text, path): YamlFile<DocumentFacts> => readYamlFile(text, documentSchema, path));
  const articles = files
    .names(folder, /^dieu-\w+\.md$/)
    .flatMap((name) => files.read(`${folder}/${name}`, (text, path) => parseArticleFile(text, id, path)) ?? [])
    .sort((a, b) => compareArticleNumbers(a.number, b.number));
  if (read === undefined) return undefined;
  const facts = read.value;
  if (facts.id !== id) files.note([new SourceError({ file, field: 'id' }, `Gặp “${facts.id}”`, `“${id}” như tên thư mục`)]);
  const complete = files.names(folder, /^dieu-\w+\.md$/).length === articles.length;
  if (complete) files.note(checkArticles(facts, articles, folder));
  // Of a document with an article that cannot be read we have some articles only: others may still cite it, and only it is at fault.
  return { facts: complete ? facts : { ...facts, selected: true }, articles, file };
}

/** Reading order: by rank of the kind, of one kind the newer first. */
function readingOrder(a: LibraryDocument, b: LibraryDocument): number {
  return kindOf(a.facts.kind).rank - kindOf(b.facts.kind).rank || b.facts.issued.localeCompare(a.facts.issued);
}

/** Faults between documents: successors that are published, and an end on the day on which the successor begins. */
function checkChain(documents: readonly LibraryDocument[]): SourceError[] {
  const ids = documents.map(({ facts }) => facts.id);
  return documents.flatMap(({ facts, file }) => {
    const faults: SourceError[] = [];
    if (facts.details !== undefined && !ids.includes(facts.details))
      faults.push(new SourceError({ file, field: 'details' }, `Gặp “${facts.details}”`, `một trong: ${ids.join(', ')}`));
    if (!hasDates(facts.validity)) return faults;
    const { ended, replacedBy, effective } = facts.validity;
    if (facts.issued > effective)
      faults.push(new SourceError({ file, field: 'issued' }, `Gặp ${facts.issued}`, `ngày không sau ngày có hiệu lực ${effective}`));
    if (ended !== undefined && ended <= effective)
      faults.push(new SourceError({ file, field: 'validity.ended' }, `Gặp ${ended}`, `ngày sau ngày có hiệu lực ${effective}`));
    const naming = documents.find(
      (other) => other.facts.id !== facts.id && other.facts.replaces.some((label) => indexOfNumber(label, facts.number) >= 0),
    );
    if (replacedBy === undefined) {
      if (naming !== undefined)
        faults.push(
          new SourceError(
            { file, field: 'validity' },
            `${naming.facts.id} ghi là thay văn bản này, nhưng ở đây không ghi replacedBy`,
            `replacedBy: ${naming.facts.id} và ngày ended`,
          ),
        );
      return faults;
    }
    const successor = documents.find((other) => other.facts.id === replacedBy);
    if (successor === undefined)
      faults.push(new SourceError({ file, field: 'validity.replacedBy' }, `Gặp “${replacedBy}”`, `một trong: ${ids.join(', ')}`));
    else if (naming !== successor)
      faults.push(
        new SourceError(
          { file: successor.file, field: 'replaces' },
          `Không ghi là thay ${facts.number}, dù ${file} ghi replacedBy: ${replacedBy}`,
          `số hiệu ${facts.number} trong replaces`,
        ),
      );
    else if (hasDates(successor.facts.validity) && successor.facts.validity.effective !== ended)
      faults.push(
        new SourceError(
          { file, field: 'validity.ended' },
          ended === undefined ? 'Thiếu trường này' : `Gặp ${ended}`,
          `${successor.facts.validity.effective}, ngày ${replacedBy} có hiệu lực`,
        ),
      );
    return faults;
  });
}

/**
 * Reads all documents in reading order: by kind, of one kind the newer first. Faults are noted in `files`.
 *
 * @param files the content of the project
 */
export function readDocuments(files: ContentFiles): LibraryDocument[] {
  const ids = files.names(DOCUMENTS_FOLDER, /^[^.]+$/);
  const documents = ids.flatMap((id) => readDocument(files, id) ?? []).sort(readingOrder);
  if (documents.length === ids.length) files.note(checkChain(documents));
  return documents;
}

/** All documents of a project, for a command or test that wants nothing else. @throws SourceError, SourceFaults where one is wrong */
export function loadDocuments(root: string): LibraryDocument[] {
  const files = new ContentFiles(root);
  const documents = readDocuments(files);
  SourceFaults.raise(files.faults);
  return documents;
}
