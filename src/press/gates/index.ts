import { faultsOf, SourceFaults } from '../../legal/errors.ts';
import { pressFonts } from '../typst/fonts.ts';
import type { LoadedItem } from '../../content/readers/items.ts';
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
