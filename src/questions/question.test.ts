import { expect, test } from 'vitest';
import { byUrgency, type Question } from './question.ts';

const asked = (question: string, urgency: Question['urgency'], situation: Question['situation']): Question =>
  ({ question, urgency, situation }) as Question;

test('the most urgent stands first, then by situation, then by the Vietnamese alphabet', () => {
  const sorted = [
    asked('Ăn gì?', 'thuong', 'su-dung'),
    asked('An toàn không?', 'thuong', 'su-dung'),
    asked('Ai giúp?', 'can-giup', 'su-dung'),
    asked('Zâu?', 'nguy-hiem', 'su-dung'),
  ].sort(byUrgency);
  expect(sorted.map(({ question }) => question)).toEqual(['Zâu?', 'Ai giúp?', 'An toàn không?', 'Ăn gì?']);
  const bySituation = [asked('A?', 'thuong', 'xet-nghiem'), asked('B?', 'thuong', 'nguy-hiem')].sort(byUrgency);
  expect(bySituation.map(({ question }) => question)).toEqual(['B?', 'A?']);
});
