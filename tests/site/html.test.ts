import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { readBuilt, sitePages } from '../support/dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Layout of the source, which nobody reads here.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Valid in HTML since version 5: ids that begin with a digit (dates), inputs that are text by default.
    'valid-id': ['error', { relaxed: true }],
    'no-implicit-input-type': 'off',
    // A phone number reads "111"; its spacing is not a matter of HTML.
    'tel-non-breaking': 'off',
    // Forms that only filter or draw act at once and send nothing: they have no button to submit.
    'wcag/h32': 'off',
    // Sections, lists and navs are told apart by their headings; axe looks at landmarks.
    'prefer-native-element': ['error', { exclude: ['region', 'note', 'list'] }],
  },
});

test('every page is valid HTML', async () => {
  const faults = new Map<string, string[]>();
  for (const path of sitePages()) {
    const report = await validator.validateString(readBuilt(path), path);
    for (const { ruleId, message, selector } of report.results.flatMap((result) => result.messages)) {
      const key = `${ruleId}: ${message} (${selector?.replace(/^html > body > /, '') ?? ''})`;
      faults.set(key, [...(faults.get(key) ?? []), path]);
    }
  }
  expect(
    [...faults].map(
      ([fault, pages]) => `${fault}  ← ${pages.slice(0, 2).join(' ')}${pages.length > 2 ? ` and ${pages.length - 2} more` : ''}`,
    ),
  ).toEqual([]);
});

test('the validator is awake: it refuses a page with faults', async () => {
  const report = await validator.validateString(
    '<!doctype html><html lang="vi"><head><title>x</title></head><body><ul><p id="a">x</p></ul><b id="a">y</b></body></html>',
  );
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).sort()).toEqual(
    expect.arrayContaining(['element-permitted-content', 'no-dup-id']),
  );
});
