/** Word, PowerPoint and Excel files of the built site, opened with other libraries than the ones that made them. */
import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { unpackOffice } from '../../src/press/office/ooxml.ts';
import { collisions } from '../../src/press/office/test-support/slide-geometry.ts';
import { bytesOf, downloadFiles, eachFile, VIETNAMESE } from '../support/downloads.ts';

/** Faults of an Office package: parts that a relationship names must be there. */
function packageFaults(parts: Record<string, Uint8Array>): string[] {
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const faults = parts['[Content_Types].xml'] === undefined ? ['no [Content_Types].xml'] : [];
  for (const name of Object.keys(parts).filter((part) => part.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [tag] of text(name).matchAll(/<Relationship [^>]*>/g)) {
      if (tag.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? '';
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (parts[path] === undefined) faults.push(`${name} names ${path}, which is not there`);
    }
  }
  return faults;
}

test('DOCX: opens, A4, Times New Roman, Vietnamese text', async () => {
  await eachFile(['docx'], 10, async (_, bytes) => {
    const parts = unzipSync(new Uint8Array(bytes));
    const main = new TextDecoder().decode(parts['word/document.xml']);
    const styles = new TextDecoder().decode(parts['word/styles.xml']);
    const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
    return [
      ...packageFaults(parts),
      ...messages.filter(({ type }) => type === 'error').map(({ message }) => message),
      ...(/<w:pgSz(?=[^>]*w:w="(?:11906|16838)")(?=[^>]*w:h="(?:11906|16838)")/.test(main) ? [] : ['not A4']),
      ...(styles.includes('w:ascii="Times New Roman"') ? [] : ['not in Times New Roman']),
      ...(VIETNAMESE.test(value) && value.length > 100 ? [] : ['no Vietnamese text']),
    ];
  });
});

test('XLSX: opens in another library, has its four sheets and formulas without a result that was made up', async () => {
  await eachFile(['xlsx'], 2, async (_, bytes) => {
    const parts = unzipSync(new Uint8Array(bytes));
    const { sheets } = await readXlsx(bytes);
    const cells = sheets.flatMap(({ cells: own }) => [...(own?.values() ?? [])]);
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    return [
      ...packageFaults(parts),
      ...(sheets.length === 4 ? [] : [`${sheets.length} sheets`]),
      ...(formulas.length >= 30 ? [] : [`${formulas.length} formulas`]),
      ...(formulas.some(({ formula }) => formula?.startsWith('=')) ? ['a formula begins with “=”'] : []),
      ...(VIETNAMESE.test(JSON.stringify(sheets[0]?.rows)) ? [] : ['no Vietnamese text']),
    ];
  });
});

test('PPTX: opens, every slide has a title of its own, Vietnamese, nothing marked as English', async () => {
  await eachFile(['pptx'], 2, (_, bytes) => {
    const parts = unzipSync(new Uint8Array(bytes));
    const slides = Object.entries(parts)
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
    return [
      ...packageFaults(parts),
      ...(slides.length >= 3 ? [] : [`${slides.length} slides`]),
      ...slides.filter(([, xml]) => !/<p:ph[^>]*type="(?:title|ctrTitle)"/.test(xml)).map(([name]) => `${name} has no title`),
      ...slides.filter(([, xml]) => /lang="en/.test(xml)).map(([name]) => `${name} is marked as English`),
      ...(slides.some(([, xml]) => VIETNAMESE.test(xml)) ? [] : ['no Vietnamese text']),
    ];
  });
});

test('Word and PowerPoint: valid by the Open XML SDK', async () => {
  // Word files of every kind are held by src/press/office/validity.test.ts; here, those that are filled in and handed on.
  const kinds = new Set(['form', 'certificate', 'leaflet', 'calendar', 'cards']);
  const faults: string[] = [];
  const chosen = downloadFiles().filter(({ format, kind }) => format === 'pptx' || (format === 'docx' && kinds.has(kind)));
  expect(chosen.length).toBeGreaterThan(60);
  for (const { path, format } of chosen) {
    const found = await validate(new Uint8Array(bytesOf(path)), format as 'docx' | 'pptx', 'Office2019');
    faults.push(...found.map(({ description }) => `${path}: ${description}`));
  }
  expect(faults).toEqual([]);
}, 240_000);

test('PPTX: nothing on a slide lies over anything else; text stays in its box', async () => {
  await eachFile(['pptx'], 20, (_, bytes) => {
    const parts = unpackOffice(bytes);
    return [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).flatMap((name) => collisions(parts, name));
  });
});

test('DOCX: every distance of lines has its rule; a quiz asks for the name, its key does not', async () => {
  await eachFile(['docx'], 100, ({ path, kind }, bytes) => {
    const parts = unpackOffice(bytes);
    const bare = ['word/document.xml', 'word/styles.xml'].flatMap((name) =>
      [...String(parts.get(name)).matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].filter(([tag]) => !tag.includes('w:lineRule=')),
    );
    const asks = String(parts.get('word/document.xml')).includes('Họ và tên: ');
    // The key, and the sheet that a teacher marks by.
    const key = /-(?:dap-an|bang-cham)\.docx$/.test(path);
    return [
      ...(bare.length > 0 ? [`${bare.length} distances without a rule`] : []),
      ...(kind === 'quiz' && !key && !asks ? ['asks for no name'] : []),
      ...(key && asks ? ['the key asks for a name'] : []),
    ];
  });
});
