import {
  decodePDFRawStream,
  PDFArray,
  PDFCheckBox,
  PDFRawStream,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFTextField,
} from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { loadForms } from '../../content/readers/fillable.ts';
import { formName, type Form } from '../../forms/form.ts';
import { printedWords } from '../../forms/marks.ts';
import { printedLines, sheetFields } from '../../forms/sheet.ts';
import { codePoints } from '../gates/cmap.ts';
import { unpackOffice } from '../office/ooxml.ts';
import { ROOT, testPress } from '../test-support/press.ts';
import { pressFonts } from '../typst/fonts.ts';
import { formJobs } from './jobs.ts';

const FORMS = loadForms(ROOT).map(({ form }) => form);
const NAME = 'Nguyễn Thị Hồng Ánh';

async function made(form: Form, format: string): Promise<Uint8Array> {
  const job = formJobs(form).find(({ download, listed }) => listed && download.format === format);
  if (job === undefined) throw new Error(`không có ${format}`);
  return (await job.build(testPress())).bytes;
}

/** What a reader of PDF (pdf.js) sees of a form: its fields with their kind and name, the roles of its structure, its words. */
interface Widget {
  subtype: string;
  fieldName?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  combo?: boolean;
  multiLine?: boolean;
  alternativeText?: string;
  rect: number[];
}
async function seen(
  bytes: Uint8Array,
): Promise<{ widgets: (Widget & { page: number })[]; roles: string[]; text: string; title: string; language: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const widgets: (Widget & { page: number })[] = [];
  const roles: string[] = [];
  const walk = (node: { role?: string; children?: object[] }): void => {
    roles.push(node.role ?? '');
    for (const child of node.children ?? []) walk(child);
  };
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    widgets.push(
      ...((await page.getAnnotations()) as Widget[])
        .filter(({ subtype }) => subtype === 'Widget')
        .map((widget) => ({ ...widget, page: n })),
    );
    walk((await page.getStructTree()) as object);
  }
  const { text } = await extractText(document, { mergePages: true });
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  return { widgets, roles, text: text.normalize('NFC'), title: info.Title ?? '', language: info.Language ?? '', pages: document.numPages };
}

/** Words that must be readable, whatever the line breaks: without white space, fields and dots. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s.…\u200B]/g, '');
/** The labels of a form as pieces between its fields. */
const wordsOfForm = (form: Form): string[] =>
  printedLines(form.sheet)
    .filter(({ path }) => path[1] !== 'notes')
    .flatMap(({ line }) => line.split(/\{[^}]+\}|\^\d+\^/))
    .map((piece) => bare(printedWords(piece)))
    .filter((piece) => piece.length > 3);

test('the nine forms that a family fills are there', () => {
  expect(FORMS.map(formName)).toEqual([
    'Mẫu số 01 Phụ lục I',
    'Mẫu số 04 Phụ lục I',
    'Mẫu số 05 Phụ lục I',
    'Mẫu số 20 Phụ lục V',
    'Mẫu số 25 Phụ lục V',
    'Mẫu số 33 Phụ lục V',
    'Mẫu số 39 Phụ lục V',
    'Mẫu số 44 Phụ lục V',
    'Mẫu số 45 Phụ lục V',
  ]);
});

describe.each(FORMS.map((form) => [formName(form), form] as const))('%s', (_name, form) => {
  test('as PDF: every field with its kind and label, tagged, in Vietnamese, as many pages as in the gazette', async () => {
    const bytes = await made(form, 'pdf');
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await made(form, 'pdf')))).toBe(0);
    const { widgets, roles, text, title, language, pages } = await seen(bytes);
    const fields = sheetFields(form);
    expect([...new Set(widgets.map(({ fieldName }) => fieldName))].sort()).toEqual(fields.map(({ name }) => name).sort());
    for (const { name, label, type } of fields) {
      for (const widget of widgets.filter(({ fieldName }) => fieldName === name)) {
        expect(widget.fieldType, name).toBe({ text: 'Tx', long: 'Tx', check: 'Btn', choice: 'Ch' }[type]);
        expect(widget.alternativeText, name).toBe(label);
        expect(widget.multiLine === true, name).toBe(type === 'long');
        const [left = 0, bottom = 0, right = 0, top = 0] = widget.rect;
        // On the page, wide enough to write in, and a target of a finger's or pointer's size in height.
        expect(left).toBeGreaterThan(30);
        expect(right).toBeLessThan(560);
        expect(right - left, name).toBeGreaterThan(type === 'check' ? 10 : 20);
        expect(top - bottom, name).toBeGreaterThan(10);
      }
    }
    // Each field is a form element of the structure; no link to our stand-in address is left.
    expect(roles.filter((role) => role === 'Form')).toHaveLength(widgets.length);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('o.invalid');
    expect(title).toBe(`${formName(form)}: ${form.title}`);
    expect(language).toBe('vi');
    expect(pages).toBe(['20', '33'].includes(form.form) ? 2 : 1);
    const words = bare(text);
    for (const piece of [...wordsOfForm(form), ...form.sheet.notes.map(bare)]) expect(words).toContain(piece);
  });

  test('as DOCX: every label, and a control for each field', async () => {
    const bytes = Buffer.from(await made(form, 'docx'));
    expect(bytes.equals(Buffer.from(await made(form, 'docx')))).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const words = bare(value);
    for (const piece of [...wordsOfForm(form), ...form.sheet.notes.map(bare)]) expect(words).toContain(piece);
    const xml = unpackOffice(bytes).get('word/document.xml') as string;
    for (const { name, label, type } of sheetFields(form)) {
      const control = new RegExp(`<w:sdt><w:sdtPr><w:alias w:val="([^"]*)"/><w:tag w:val="${name}"/>.*?</w:sdtPr>`).exec(xml);
      expect(control?.[1], name).toBe(label);
      expect(control?.[0]).toContain({ text: '<w:text/>', long: 'w:multiLine="1"', check: 'w14:checkbox', choice: 'w:dropDownList' }[type]);
    }
    expect(xml).not.toMatch(/[\uE000-\uF8FF]/);
  });
});

test('what is typed into a field is Vietnamese in the form’s own font, and reads back', async () => {
  const form = FORMS.find(({ slug }) => slug === 'don-xin-di-cai-nghien-tu-nguyen');
  if (form === undefined) throw new Error('không có mẫu');
  const pdf = await PDFDocument.load(await made(form, 'pdf'));
  const filled = pdf.getForm();
  // The font of the file itself has every letter of the name: viewers set with it.
  const resources = filled.acroForm.dict.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const [key] = resources.keys();
  const file = resources
    .lookup(key ?? PDFName.of('none'), PDFDict)
    .lookup(PDFName.of('DescendantFonts'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(PDFName.of('FontDescriptor'), PDFDict)
    .lookup(PDFName.of('FontFile2'));
  if (!(file instanceof PDFRawStream)) throw new Error('không có phông trong tệp');
  const letters = codePoints(decodePDFRawStream(file).decode());
  for (const char of `${NAME} ĐđẶặỮữỸỹ 0123456789/@.,`) expect(letters.has(char.codePointAt(0) ?? 0), char).toBe(true);
  expect(letters.size).toBeLessThan(400);
  const name = filled.getField('viet-ho-ten');
  const check = filled.getField('noi-gia-dinh');
  if (!(name instanceof PDFTextField) || !(check instanceof PDFCheckBox)) throw new Error('sai loại ô');
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(readFileSync(pressFonts(ROOT).find(({ file }) => file.endsWith('Tinos_400Regular.ttf'))?.file ?? ''));
  name.setText(NAME);
  name.updateAppearances(font);
  check.check();
  const { widgets } = await seen(await pdf.save({ updateFieldAppearances: false }));
  expect(widgets.find(({ fieldName }) => fieldName === 'viet-ho-ten')?.fieldValue).toBe(NAME);
  expect(widgets.find(({ fieldName }) => fieldName === 'noi-gia-dinh')?.fieldValue).not.toBe('Off');
});

test('a field that stands more than once is typed once', async () => {
  const form = FORMS.find(({ slug }) => slug === 'don-xin-hoan-mien');
  if (form === undefined) throw new Error('không có mẫu');
  const bytes = await made(form, 'pdf');
  const { widgets } = await seen(bytes);
  expect(widgets.filter(({ fieldName }) => fieldName === 'ten-noi-gui').length).toBe(3);
  const choice = (await PDFDocument.load(bytes)).getForm().getField('hoan-mien');
  expect(choice).toBeInstanceOf(PDFDropdown);
  expect((choice as PDFDropdown).getOptions()).toEqual(['Hoãn/miễn', 'Hoãn', 'Miễn']);
  expect((choice as PDFDropdown).getSelected()).toEqual(['Hoãn/miễn']);
});
