import type { Question } from '../../questions/question.ts';
import { halfSheetPath, questionPath } from '../../questions/question.ts';
import { questions as words } from '../../strings/questions.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { helpLine } from '../../vocabulary/help-lines.ts';
import { COLORS, PALETTE } from '../../vocabulary/palette.ts';
import { situationName } from '../../vocabulary/situations.ts';
import type { Print } from '../run/prints.ts';
import { STRINGS } from '../strings.ts';
import { linkInput } from '../typst/input.ts';
import { sourceLine } from '../typst/sources.ts';

/** Input of templates/half-sheet.typ. */
function sheetInput(question: Question, site: string | undefined): Record<string, unknown> {
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
      help: question.help.map((id) => {
        const { name, what, href } = helpLine(id);
        return { name, what, call: href.startsWith('tel:') };
      }),
      words: { do: words.do, help: words.help, basis: words.basis, more: words.basisOnPage, short: words.sheetIsShort },
      basis: sourceLine([...question.basis, ...question.sources]),
    },
  };
}

/** The half sheet of each question, as PDF. */
export const halfSheetPrints = (questions: readonly Question[]): Print[] =>
  questions.map((question) => ({
    path: halfSheetPath(question),
    inputs: sheetInput(question, undefined),
    build: (press) => {
      const layout = press.typst().layout('half-sheet', sheetInput(question, press.site));
      if (layout.pages !== 1) throw new Error(`phiếu A5 có ${layout.pages} trang, cần 1`);
      return { bytes: layout.pdf(), pages: layout.pages };
    },
  }));
