import { articleFrontMatter, type ArticleEntry } from '../../legal/article.ts';
import { SourceError } from '../../legal/errors.ts';
import { parseArticleBody } from '../../legal/parse.ts';
import { printArticleBody } from '../../legal/print-article.ts';
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
 * @param file path for error messages; its name gives the article's number
 * @throws SourceError for anything that a jurist must correct, the text's layout included: text(tree(x)) must equal x
 */
export function parseArticleFile(raw: string, documentId: string, file: string): ArticleEntry {
  const { yaml, body: text, bodyLine } = splitFrontMatter(raw, file);
  const front = readYaml(yaml, articleFrontMatter, file, 1);
  const named = /dieu-(\w+)\.md$/.exec(file)?.[1];
  if (named !== undefined && named !== String(front.number))
    throw new SourceError({ file, field: 'number' }, `Gặp ${front.number}`, `${named} như tên tệp`);
  if (!front.restated) {
    if (text.trim() !== '')
      throw new SourceError(
        { file, line: bodyLine + 1 },
        'Có nội dung dù restated: false',
        'không có nội dung, hoặc bỏ dòng restated: false',
      );
    return { ...front, documentId, body: { clauses: [] }, file, bodyLine };
  }
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
    return { ...front, documentId, body, file, bodyLine };
  } catch (error) {
    throw error instanceof SourceError ? error.within(file, bodyLine) : error;
  }
}
