import type { SourceError } from '../../legal/errors.ts';
import { today } from '../../vietnamese/dates.ts';
import { problemAt, type LineOf } from '../problems.ts';
import type { Rule } from './index.ts';

/**
 * Nothing was checked on a day that is still to come. The day is today's at the earliest that content can know: a site built "as if" on
 * an earlier day (SITE_DATE) holds content that was checked since, so the latest day of the change log counts too.
 */
export const checkedRule: Rule = (library) => {
  const now = today();
  const latest = library.today > now ? library.today : now;
  const late = (file: string, checked: string, lineOf: LineOf): SourceError[] =>
    checked > latest ? [problemAt(file, lineOf, ['checked'], `Ngày kiểm tra ${checked} chưa tới`, `ngày không sau ${latest}`)] : [];
  // Of documents and articles nobody keeps the lines.
  const inFile =
    (file: string): LineOf =>
    () =>
      library.files.lineOf(file, /^checked:/u);
  return [
    ...library.documents.flatMap(({ facts, articles, file }) => [
      ...late(file, facts.checked, inFile(file)),
      ...articles.flatMap((article) => late(article.file, article.checked, inFile(article.file))),
    ]),
    ...library.procedures.flatMap(({ procedure, lineOf }) => late(procedure.file, procedure.checked, lineOf)),
    ...library.forms.flatMap(({ form, lineOf }) => late(form.file, form.checked, lineOf)),
    ...library.firstHelp.sheets.flatMap(({ sheet, lineOf }) => late(sheet.file, sheet.checked, lineOf)),
    ...[...library.sharedTexts.values()].flatMap(({ file, checked, lineOf }) => late(file, checked, lineOf)),
    ...library.questions.flatMap(({ question, lineOf }) => late(question.file, question.checked, lineOf)),
    ...library.allItems.flatMap(({ item, lineOf }) => late(item.file, item.checked, lineOf)),
    ...[...library.landings, library.penalties, library.help, library.reporting].flatMap((page) =>
      page === undefined ? [] : late(page.file, page.value.checked, page.lineOf),
    ),
  ];
};
