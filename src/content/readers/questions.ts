import { readProse } from '../../questions/prose.ts';
import { questionSchema, type Question } from '../../questions/question.ts';
import { slugOf } from '../slug.ts';
import type { ContentFiles } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { LineOf } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';
import type { LoadedSheet } from './sheets.ts';

/** Folder of the questions, from the root of the project. */
const QUESTIONS = 'content/hoi-dap';

/** A question with the lines of its fields. */
export interface LoadedQuestion {
  question: Question;
  lineOf: LineOf;
}

/**
 * Reads one question.
 *
 * @param raw text of the file @param file its path from the root
 * @throws SourceError, SourceFaults where front matter or body do not fit
 */
export function parseQuestion(raw: string, file: string): LoadedQuestion {
  const slug = slugOf(file);
  const { yaml, body, bodyLine } = splitFrontMatter(raw, file);
  const { value, lineOf } = readYamlFile(yaml, questionSchema, file, 1);
  return { question: { ...value, slug, file, paragraphs: readProse(body, file, bodyLine) }, lineOf };
}

/**
 * Reads all questions. Faults are noted in `files`.
 *
 * @param sheets the sheets of help: a question to which one sends its reader is discreet too
 */
export function readQuestions(files: ContentFiles, sheets: readonly LoadedSheet[]): LoadedQuestion[] {
  const sent = new Set(sheets.flatMap(({ sheet }) => sheet.then));
  return files
    .names(QUESTIONS, /\.mdx$/)
    .flatMap((name) => files.read(`${QUESTIONS}/${name}`, parseQuestion) ?? [])
    .map((loaded) => (sent.has(loaded.question.slug) ? { ...loaded, question: { ...loaded.question, discreet: true } } : loaded));
}
