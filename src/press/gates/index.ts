import { faultsOf, SourceFaults, type SourceError } from '../../legal/errors.ts';
import { pressFonts } from '../typst/fonts.ts';
import { printedLines } from '../../forms/sheet.ts';
import type { LoadedForm } from '../../content/readers/fillable.ts';
import type { LoadedItem } from '../../content/readers/items.ts';
import { problemAt } from '../../content/problems.ts';
import { campaignGate } from './campaign.ts';
import { commonCodePoints } from './cmap.ts';
import { glyphGate, pictureGate, structureGate } from './content.ts';
import type { Gate, GateContext } from './gate.ts';
import { quizGate } from './quiz.ts';

const GATES: readonly Gate[] = [structureGate, quizGate, campaignGate, pictureGate, glyphGate];

/** Reads what the gates need: the repository's fonts. */
export function gateContext(root: string): GateContext {
  return { root, glyphs: commonCodePoints(pressFonts(root).map((font) => font.file)) };
}

/**
 * Holds every item against every gate.
 * @throws SourceError, SourceFaults with the first fault of each gate in each item
 */
export function checkItems(items: readonly LoadedItem[], context: GateContext): void {
  const faults = items.flatMap((loaded) =>
    GATES.flatMap((gate) => {
      try {
        gate(loaded, context);
        return [];
      } catch (error) {
        return faultsOf(error);
      }
    }),
  );
  SourceFaults.raise(faults);
}

/**
 * Holds what forms print against the fonts.
 * @throws SourceError, SourceFaults naming each line with a character that a font of the press does not have
 */
export function checkForms(forms: readonly LoadedForm[], { glyphs }: GateContext): void {
  SourceFaults.raise(
    forms.flatMap(({ form, lineOf }) =>
      printedLines(form.sheet).flatMap(({ line, path }): SourceError[] => {
        const strange = [...line].find((char) => !glyphs.has(char.codePointAt(0) ?? 0));
        return strange === undefined
          ? []
          : [
              problemAt(
                form.file,
                lineOf,
                path,
                `Ký tự “${strange}” không có trong phông chữ`,
                'chữ và dấu có trong Be Vietnam Pro và Tinos',
              ),
            ];
      }),
    ),
  );
}
