import validate from '@ooxml-tools/validate';
import { expect, test } from 'vitest';
import { documentsOf } from '../plan/documents.ts';
import { CALENDAR, CERTIFICATE, changed, FORM, LEAFLET, LESSON, QUIZ, SLIDES_ITEM } from '../test-support/samples.ts';
import { itemOf, testPress } from '../test-support/press.ts';
import { docx } from './docx/index.ts';
import { packOffice, unpackOffice } from './ooxml.ts';
import { pptx } from './pptx/index.ts';

/** What Microsoft's own validator (Open XML SDK, compiled to WebAssembly) finds wrong, by Office 2019. */
const faults = async (bytes: Uint8Array, format: 'docx' | 'pptx'): Promise<string[]> =>
  (await validate(new Uint8Array(bytes), format, 'Office2019')).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );

test('every Word file is valid by the Open XML SDK', async () => {
  for (const sample of [LESSON, QUIZ, FORM, changed(CALENDAR, 'ics, pdf', 'ics, docx'), CERTIFICATE, LEAFLET])
    for (const { view } of documentsOf(itemOf(sample))) expect(await faults(await docx(view, testPress()), 'docx'), view.title).toEqual([]);
});

test('every PowerPoint file is valid by the Open XML SDK', async () => {
  for (const sample of [LESSON, QUIZ, SLIDES_ITEM])
    expect(await faults((await pptx(itemOf(sample), testPress())).bytes, 'pptx')).toEqual([]);
});

test('a wrong order of elements would be found', async () => {
  const parts = unpackOffice((await pptx(itemOf(SLIDES_ITEM), testPress())).bytes);
  const name = 'ppt/presentation.xml';
  const moved = String(parts.get(name)).replace(/(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/s, '$2$1');
  expect(moved).not.toBe(parts.get(name));
  parts.set(name, moved);
  expect((await faults(packOffice(parts), 'pptx')).join()).toContain('notesMasterIdLst');
});
