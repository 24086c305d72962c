import { expect, test } from 'vitest';
import { fittest, SPARSE } from './fit.ts';

/** A document that at each tightness has so many pages and ends so. */
const laid = (steps: readonly { pages: number; ends: readonly number[] }[]) => {
  const asked: number[] = [];
  const result = fittest((tight) => {
    asked.push(tight);
    return { ...(steps[tight] ?? { pages: 9, ends: [1] }), tight };
  });
  return { ...result, asked };
};

test('a document that fills its pages is set as designed, and laid out once', () => {
  expect(laid([{ pages: 3, ends: [SPARSE] }])).toMatchObject({ tight: 0, asked: [0] });
  expect(laid([{ pages: 1, ends: [0.05] }])).toMatchObject({ tight: 0, asked: [0] });
});

test('a last page with a few lines is spared by the first tightness that needs a page less', () => {
  const steps = [
    { pages: 3, ends: [0.1] },
    { pages: 3, ends: [0.02] },
    { pages: 2, ends: [0.95] },
  ];
  expect(laid(steps)).toMatchObject({ tight: 2, pages: 2 });
});

test('so is a page with a few lines before a forced break', () => {
  expect(
    laid([
      { pages: 3, ends: [0.03, 0.9] },
      { pages: 2, ends: [0.97, 0.9] },
    ]),
  ).toMatchObject({ tight: 1 });
});

test('where nothing spares a page the design stays', () => {
  const sparse = { pages: 2, ends: [0.2] };
  expect(laid([sparse, sparse, sparse, sparse])).toMatchObject({ tight: 0, asked: [0, 1, 2, 3] });
});
