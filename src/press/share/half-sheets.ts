import type { Question } from '../../questions/question.ts';
import { halfSheetPath, questionPath } from '../../questions/question.ts';
import { questions as words } from '../../strings/questions.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { HelpLine } from '../../people/help-line.ts';
import type { HelpLineId } from '../../vocabulary/help-lines.ts';
import { COLORS, PALETTE } from '../../vocabulary/palette.ts';
import { situationName } from '../../vocabulary/situations.ts';
import type { Print } from '../run/prints.ts';
import { common } from '../../strings/common.ts';
import { STRINGS } from '../../strings/press.ts';
import { linkInput } from '../typst/input.ts';
import { sourceLine } from '../typst/sources.ts';

/** Input of templates/half-sheet.typ. */
/** The lines that help, by their ids. */
type Lines = ReadonlyMap<HelpLineId, HelpLine>;

function sheetInput(question: Question, lines: Lines, site: string | undefined): Record<string, unknown> {
  return {
    palette: PALETTE,
    colors: COLORS,
    strings: STRINGS,
    title: question.question,
    summary: question.short,
    keywords: question.keywords,
    date: question.checked.split('-').map(Number),
    ...linkInput(questionPath(question), site),
    colophon: `${STRINGS.checked}: ${formatDate(question.checked)}. ${STRINGS.restated} ${STRINGS.license}`,
    sheet: {
      label: `${words.title} · ${situationName(question.situation)}`,
      short: question.short,
      do: question.do,
      help: question.help.flatMap((id) => {
        const line = lines.get(id);
        return line === undefined ? [] : [{ name: line.name, what: line.what, call: line.number !== undefined }];
      }),
      words: { do: words.do, help: words.help, basis: common.basis, more: words.basisOnPage, short: words.sheetIsShort },
      basis: sourceLine([...question.basis, ...question.sources]),
    },
  };
}

/** The half sheet of each question, as PDF. @param lines the lines that help, by id */
export const halfSheetPrints = (questions: readonly Question[], lines: Lines): Print[] =>
  questions.map((question) => ({
    path: halfSheetPath(question),
    inputs: sheetInput(question, lines, undefined),
    build: (press) => {
      const layout = press.typst().layout('half-sheet', sheetInput(question, lines, press.site));
      if (layout.pages !== 1) throw new Error(`phiếu A5 có ${layout.pages} trang, cần 1`);
      return { bytes: layout.pdf(), pages: layout.pages };
    },
  }));
