/** The cards that pages ask for while they are made; the press makes their pictures afterwards (src/integrations/shareables.ts). */
import { cardPath, type Card } from '../../share/card.ts';

/** One place for the process: the integrations and the pages are loaded by different module systems. */
const KEY = Symbol.for('anh-chia-se');
const asked = ((globalThis as { [KEY]?: Map<string, Card> })[KEY] ??= new Map<string, Card>());

/** Notes that a page shows this card. @returns the address of its picture on the site */
export function askCard(card: Card): string {
  const path = cardPath(card);
  asked.set(path, card);
  return path;
}

/** Every card that was asked for. */
export const askedCards = (): Card[] => [...asked.values()];
