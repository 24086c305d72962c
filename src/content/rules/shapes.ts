import { z } from 'zod';
import { escapePattern } from '../../base/pattern.ts';
import type { ArticleEntry } from '../../legal/article.ts';
import { SourceError } from '../../legal/errors.ts';
import { shapeDifference, shapeOf } from '../../legal/shape.ts';
import type { ContentFiles } from '../files.ts';
import type { Library } from '../library.ts';
import { DOCUMENTS_FOLDER, type LibraryDocument } from '../readers/documents.ts';
import { readYaml } from '../yaml.ts';
import type { Rule } from './index.ts';

/** Shape of each article, by its number. */
export type Shapes = ReadonlyMap<string, string>;

/** The file that keeps the shapes of a document of which nobody has made fingerprints. */
const SHAPES_FILE = 'cau-truc.yaml';
const schema = z.record(z.string().regex(/^\d+[a-z]?$/, { error: 'số điều' }), z.string());

/** The line on which an article's text ends: there something is missing. */
function lastLine(files: ContentFiles, file: string): number {
  return files.text(file).trimEnd().split('\n').length;
}

function faultOf({ files }: Library, article: ArticleEntry, shapes: Shapes, from: string): SourceError[] {
  if (!article.restated) return [];
  const { file, number, body } = article;
  const wanted = shapes.get(String(number));
  if (wanted === undefined)
    return [
      new SourceError(
        { file, line: 1 },
        `${from} không ghi Điều ${number}`,
        from === SHAPES_FILE
          ? `một dòng cho Điều ${number}: '${shapeOf(body)}'`
          : 'dấu vân tay làm lại bằng npm run official -- --fingerprint, từ bản có điều ấy',
      ),
    ];
  const difference = shapeDifference(shapeOf(body), wanted);
  if (difference === undefined) return [];
  if ('extra' in difference) {
    const line = files.lineOf(file, new RegExp(`^${escapePattern(difference.marker)}`, 'u'));
    return [
      new SourceError(
        { file, line: line ?? article.bodyLine + 1 },
        `Thừa ${difference.extra} của Điều ${number}`,
        `chỉ các khoản, điểm của bản đã kiểm (${from})`,
      ),
    ];
  }
  return [
    new SourceError(
      { file, line: lastLine(files, file) },
      `Điều ${number} thiếu ${difference.missing}`,
      `đủ các khoản, điểm của bản đã kiểm (${from})`,
    ),
  ];
}

/** Holds the articles of a document against the shapes that they have in the checked text. */
export function shapeFaults(library: Library, { facts, articles }: LibraryDocument, shapes: Shapes, from: string): SourceError[] {
  const gone = facts.selected ? [] : [...shapes.keys()].filter((number) => !articles.some((article) => String(article.number) === number));
  return [
    ...gone.map(
      (number) =>
        new SourceError(
          { file: `${DOCUMENTS_FOLDER}/${facts.id}` },
          `Thiếu Điều ${number}`,
          `tệp dieu-${number}.md, vì ${from} ghi điều ấy`,
        ),
    ),
    ...articles.flatMap((article) => faultOf(library, article, shapes, from)),
  ];
}

/** No clause and no point of a document is lost, where `van-ban.yaml` says that `cau-truc.yaml` keeps what it has. (Fingerprints: src/official.) */
export const shapeRule: Rule = (library) =>
  library.documents.flatMap((document) => {
    if (document.facts.places !== 'cau-truc') return [];
    const file = `${DOCUMENTS_FOLDER}/${document.facts.id}/${SHAPES_FILE}`;
    const shapes = library.files.read(file, (text, path) => new Map(Object.entries(readYaml(text, schema, path))));
    return shapes === undefined ? [] : shapeFaults(library, document, shapes, SHAPES_FILE);
  });
