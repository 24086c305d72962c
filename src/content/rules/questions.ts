import type { SourceError } from '../../legal/errors.ts';
import type { Question } from '../../questions/question.ts';
import { problemAt, type LineOf } from '../problems.ts';
import { ENTRANCES_FILE } from '../readers/entrances.ts';
import type { LoadedQuestion } from '../readers/questions.ts';
import type { Rule } from './index.ts';
import { plainnessFaults } from './plainness.ts';

/** What was found of a question before: one that was not edited is the same object, and need not be measured again. */
const measured = new WeakMap<LoadedQuestion, readonly SourceError[]>();

function unplain(loaded: LoadedQuestion): readonly SourceError[] {
  const { file, short, do: steps, paragraphs } = loaded.question;
  const { lineOf } = loaded;
  const faults =
    measured.get(loaded) ??
    plainnessFaults(
      file,
      [{ text: short, line: lineOf(['short']) }, ...steps.map((text, index) => ({ text, line: lineOf(['do', index]) })), ...paragraphs],
      { oneCondition: true },
    );
  measured.set(loaded, faults);
  return faults;
}

/** The fault of a file that names a question which is not there. */
const unknown = (
  file: string,
  lineOf: LineOf,
  path: PropertyKey[],
  slug: string,
  wanted = 'tên một tệp trong content/hoi-dap',
): SourceError => problemAt(file, lineOf, path, `Không có câu hỏi “${slug}”`, wanted);

/** Two questions in the same words would be two answers to one question. */
function twice(questions: readonly LoadedQuestion[]): SourceError[] {
  const known = new Map<string, Question>();
  return questions.flatMap(({ question, lineOf }) => {
    const key = question.question
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    const other = known.get(key);
    known.set(key, question);
    return other === undefined
      ? []
      : [problemAt(question.file, lineOf, ['question'], `Trùng câu hỏi với ${other.file}`, 'mỗi câu hỏi một tệp')];
  });
}

/** Questions are plain, lead to questions that exist, and are asked once; the help page and home name only questions that exist. */
export const questionRule: Rule = ({ files, questions, help, entrances }) => {
  const slugs = new Set(questions.map(({ question }) => question.slug));
  // A question that is there but wrong has a fault of its own, and is not missing.
  const isThere = (slug: string): boolean => slugs.has(slug) || files.has(`content/hoi-dap/${slug}.mdx`);
  return [
    ...questions.flatMap((loaded) => {
      const { question, lineOf } = loaded;
      return [
        ...unplain(loaded),
        ...question.related.flatMap((slug, index) =>
          isThere(slug) && slug !== question.slug
            ? []
            : [unknown(question.file, lineOf, ['related', index], slug, 'tên một tệp khác trong content/hoi-dap')],
        ),
      ];
    }),
    ...twice(questions),
    ...(help === undefined
      ? []
      : help.value.situations.flatMap((situation, index) =>
          situation.questions.flatMap((slug, at) =>
            isThere(slug) ? [] : [unknown(help.file, help.lineOf, ['situations', index, 'questions', at], slug)],
          ),
        )),
    ...entrances.value.flatMap(({ question }, index) =>
      isThere(question) ? [] : [unknown(ENTRANCES_FILE, entrances.lineOf, [index, 'question'], question)],
    ),
  ];
};
