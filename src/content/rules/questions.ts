import { SourceError } from '../../legal/errors.ts';
import { conditionCount, LONGEST, MEAN, sentencesOf, syllableCount } from '../../questions/plainness.ts';
import type { Question } from '../../questions/question.ts';
import { problemAt } from '../problems.ts';
import { ENTRANCES_FILE } from '../readers/entrances.ts';
import type { LoadedQuestion } from '../readers/questions.ts';
import type { Library } from '../library.ts';
import type { Rule } from './index.ts';

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

function unplain({ question, lineOf }: LoadedQuestion): SourceError[] {
  const { file } = question;
  const at = (line: number | undefined) => ({ file, ...(line === undefined ? {} : { line }) });
  const texts = [
    { text: question.short, line: lineOf(['short']) },
    ...question.do.map((text, index) => ({ text, line: lineOf(['do', index]) })),
    ...question.paragraphs,
  ];
  const sentences = texts.flatMap(({ text, line }) =>
    sentencesOf(text).map((sentence) => ({ sentence, line, size: syllableCount(sentence) })),
  );
  const mean = sentences.reduce((sum, { size }) => sum + size, 0) / sentences.length;
  return [
    ...sentences.flatMap(({ sentence, line, size }) =>
      size > LONGEST ? [new SourceError(at(line), `Câu ${size} tiếng: “${cut(sentence)}”`, `nhiều nhất ${LONGEST} tiếng`)] : [],
    ),
    ...sentences.flatMap(({ sentence, line }) =>
      conditionCount(sentence) > 1
        ? [
            new SourceError(
              at(line),
              `Câu có ${conditionCount(sentence)} điều kiện: “${cut(sentence)}”`,
              'mỗi câu nhiều nhất một điều kiện',
            ),
          ]
        : [],
    ),
    ...(mean > MEAN ? [new SourceError({ file }, `Câu dài trung bình ${mean.toFixed(1)} tiếng`, `nhiều nhất ${MEAN} tiếng`)] : []),
  ];
}

function unrelated({ question, lineOf }: LoadedQuestion, slugs: ReadonlySet<string>): SourceError[] {
  return question.related.flatMap((slug, index) =>
    slugs.has(slug) && slug !== question.slug
      ? []
      : [problemAt(question.file, lineOf, ['related', index], `Không có câu hỏi “${slug}”`, 'tên một tệp khác trong content/hoi-dap')],
  );
}

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

function unknownToHelp(help: Library['help'], slugs: ReadonlySet<string>): SourceError[] {
  return (help?.value.situations ?? []).flatMap((situation, index) =>
    situation.questions.flatMap((slug, at) =>
      slugs.has(slug) || help === undefined
        ? []
        : [
            problemAt(
              help.file,
              help.lineOf,
              ['situations', index, 'questions', at],
              `Không có câu hỏi “${slug}”`,
              'tên một tệp trong content/hoi-dap',
            ),
          ],
    ),
  );
}

/** Questions are plain, lead to questions that exist, and are asked once; the help page and home name only questions that exist. */
export const questionRule: Rule = ({ questions, help, entrances }) => {
  const slugs = new Set(questions.map(({ question }) => question.slug));
  return [
    ...questions.flatMap((loaded) => [...unplain(loaded), ...unrelated(loaded, slugs)]),
    ...twice(questions),
    ...unknownToHelp(help, slugs),
    ...entrances.value.flatMap(({ question }, index) =>
      slugs.has(question)
        ? []
        : [
            problemAt(
              ENTRANCES_FILE,
              entrances.lineOf,
              [index, 'question'],
              `Không có câu hỏi “${question}”`,
              'tên một tệp trong content/hoi-dap',
            ),
          ],
    ),
  ];
};
