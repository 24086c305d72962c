/** Every kind of content that says something with a source stands on the page of sources. */
import { expect, test } from 'vitest';
import { sourcesPage } from '../strings/sources.ts';
import { today } from '../vietnamese/dates.ts';
import { groupFacts } from './collect-sources.ts';
import { allFacts } from './facts.ts';
import { openLibrary } from './library.ts';

const library = openLibrary(process.cwd(), today());
const groups = groupFacts(allFacts(library));

test('every subject has its facts', () => {
  expect([...groups.keys()].sort()).toEqual(Object.values(sourcesPage.areas).sort());
});

test('every question, procedure, fine, form and material is there once, with what it rests on', () => {
  const { areas } = sourcesPage;
  expect(groups.get(areas.questions)).toHaveLength(library.questions.length);
  expect(groups.get(areas.procedures)).toHaveLength(library.procedures.length);
  expect(groups.get(areas.penalties)).toHaveLength(library.penalties?.value.rows.length ?? 0);
  expect(groups.get(areas.forms)).toHaveLength(library.forms.length);
  const bag = groups.get(areas.questions)?.find(({ page }) => page === '/hoi-dap/con-co-bi-bat-khong/');
  expect(bag?.sources.length).toBeGreaterThan(10);
  expect(bag?.checked).toMatch(/^2026-/);
});
