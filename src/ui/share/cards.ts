/** The cards that pages ask for while they are made; the press makes their pictures beside the pages (src/integrations/shareables.ts). */
import { cardPath, type Card } from '../../share/card.ts';

/** One place for the process: the integrations and the pages are loaded by different module systems. */
const KEY = Symbol.for('anh-chia-se');
const asked = ((globalThis as { [KEY]?: AskedCards })[KEY] ??= { cards: new Map() });

interface AskedCards {
  readonly cards: Map<string, Card>;
  /** Hears of each card when it is asked for the first time; nobody listens in development. */
  listener?: (card: Card) => void;
}

/** Notes that a page shows this card. @returns the address of its picture on the site */
export function askCard(card: Card): string {
  const path = cardPath(card);
  if (!asked.cards.has(path)) asked.listener?.(card);
  asked.cards.set(path, card);
  return path;
}

/** Every card that was asked for. */
export const askedCards = (): Card[] => [...asked.cards.values()];

/** Tells `listener` of every card from now on. It must not throw: a page is being made. */
export const onCardAsked = (listener: (card: Card) => void): void => void (asked.listener = listener);
