import { expect, test, vi } from 'vitest';
import { cardPath, NEUTRAL_CARD, type Card } from '../../share/card.ts';
import { askCard, askedCards, onCardAsked } from './cards.ts';

const card = (title: string): Card => ({ tone: 'law', label: '', title, text: '' });

test('who listens hears of each card once, from then on; all cards are noted', () => {
  expect(askCard(NEUTRAL_CARD)).toBe(cardPath(NEUTRAL_CARD));
  const listener = vi.fn();
  onCardAsked(listener);
  for (const one of [NEUTRAL_CARD, card('Điều 1'), card('Điều 2'), card('Điều 1')]) askCard(one);
  expect(listener.mock.calls).toEqual([[card('Điều 1')], [card('Điều 2')]]);
  expect(askedCards()).toEqual([NEUTRAL_CARD, card('Điều 1'), card('Điều 2')]);
});
