import { readFileSync } from 'node:fs';
import { articleFrontMatter, type ArticleEntry } from '../../legal/article.ts';
import { SourceError } from '../../legal/errors.ts';
import { parseArticleBody } from '../../legal/parse.ts';
import { printArticleBody } from '../../legal/print.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readYaml } from '../yaml.ts';

/** First line (1-based) at which two texts part. */
function firstDifference(a: string, b: string): number {
  const left = a.split('\n');
  const right = b.split('\n');
  const index = left.findIndex((line, i) => line !== right[i]);
  return (index < 0 ? Math.min(left.length, right.length) : index) + 1;
}

/**
 * Reads one article file: front matter against its schema, the text through the legal parser.
 *
 * @param raw file content
 * @param documentId id of the document whose folder holds the file
 * @param file path for error messages
 * @throws SourceError for anything that a jurist must correct, the text's layout included: text(tree(x)) must equal x
 */
function parseArticleFile(raw: string, documentId: string, file: string): ArticleEntry {
  const { yaml, body: text, bodyLine } = splitFrontMatter(raw, file);
  const front = readYaml(yaml, articleFrontMatter, file, 1);
  try {
    const body = parseArticleBody(text);
    const canonical = printArticleBody(body);
    if (canonical !== text) {
      const line = firstDifference(text, canonical);
      throw new SourceError(
        { line },
        'Cách trình bày chưa đúng mẫu',
        'mỗi đoạn một dòng, một dòng trống giữa các khoản, không dòng trống giữa khoản và điểm',
      );
    }
    return { ...front, documentId, body, file };
  } catch (error) {
    throw error instanceof SourceError ? error.within(file, bodyLine) : error;
  }
}

/** Reads an article file from disk; see {@link parseArticleFile}. `path` is absolute, `file` relative to the project. */
export function readArticleFile(path: string, documentId: string, file: string): ArticleEntry {
  const entry = parseArticleFile(readFileSync(path, 'utf8'), documentId, file);
  const named = Number(/dieu-(\d+)\.md$/.exec(file)?.[1]);
  if (named !== entry.number) throw new SourceError({ file, field: 'number' }, `Gặp ${entry.number}`, `${named} như tên tệp`);
  return entry;
}
