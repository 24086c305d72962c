import { questionPath, type Question } from '../questions/question.ts';

/**
 * The questions as open data.
 *
 * @returns plain data, ready for JSON; `body` is plain text, one paragraph a line, `url` a path on this site
 */
export const questionsJson = (questions: readonly Question[]): object[] =>
  questions.map((question) => ({
    slug: question.slug,
    url: questionPath(question),
    question: question.question,
    short: question.short,
    do: question.do,
    help: question.help,
    body: question.paragraphs.map(({ text }) => text).join('\n'),
    audiences: question.audiences,
    situation: question.situation,
    urgency: question.urgency,
    basis: question.basis,
    related: question.related,
    checked: question.checked,
  }));
