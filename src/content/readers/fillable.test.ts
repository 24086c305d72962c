import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../base/test-support/folder.ts';
import type { SourceError } from '../../legal/errors.ts';
import { piecesOf } from '../../forms/marks.ts';
import { fieldsInPrint } from '../../forms/sheet.ts';
import { fillableForm, formsOnArticle, printedForm } from '../form-lookup.ts';
import { openLibrary } from '../library.ts';
import { sourceErrorOf } from '../test-support/project.ts';
import { loadForms, parseForm } from './fillable.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = 'content/bieu-mau/y-kien-cha-me-cai-nghien-bat-buoc.yaml';
const TEXT = readFileSync(join(ROOT, FILE), 'utf8');

/** The real form with one change, which must hit. */
function changed(from: string, to: string): string {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
}
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;

test('a printed line is read: text, hints, raised marks, fields, what goes to the right edge', () => {
  expect(piecesOf('a) Tại nhà *(ghi rõ)*: {noi-o}^2^{>}{chon}')).toEqual([
    { t: 'text', text: 'a) Tại nhà ', style: 'plain' },
    { t: 'text', text: '(ghi rõ)', style: 'italic' },
    { t: 'text', text: ': ', style: 'plain' },
    { t: 'field', id: 'noi-o' },
    { t: 'note', number: 2 },
    { t: 'fill' },
    { t: 'field', id: 'chon' },
  ]);
});

test('the forms of the site are read in the order of annex and number, each field on its sheet', () => {
  const forms = loadForms(ROOT).map(({ form }) => form);
  expect(forms.map(({ annex, form }) => `${annex}.${form}`)).toEqual([
    'I.01',
    'I.04',
    'I.05',
    'V.20',
    'V.25',
    'V.33',
    'V.39',
    'V.44',
    'V.45',
  ]);
  for (const { fields, sheet } of forms) expect([...new Set(fieldsInPrint(sheet).map(({ id }) => id))]).toEqual(fields.map(({ id }) => id));
});

describe('a form with a fault stops, with file, line and field', () => {
  const faults: [string, string, string, string, RegExp][] = [
    ['a field twice', 'id: noi-cap,', 'id: so,', 'fields[9]', /Mục này đã có ở dòng \d+: id: so/],
    ['a mark without its field', '{noi-cap}', '{noi-sinh}', 'sheet.rows[4]', /Không có ô “noi-sinh”/],
    ['a field that is not printed', '; Giới tính: {gioi-tinh}', '', 'fields[5]', /“gioi-tinh” không có trên tờ/],
    ['a group that names no field', 'fields: [dia-danh, ', 'fields: [dia-diem, ', 'how[1].fields[1]', /“dia-diem”/],
    ['a mark without a note', '{dong-y}^4^', '{dong-y}^9^', 'sheet.rows[8]', /Số chú thích 9/],
    ['options of a field of text', 'kind: choice, ', '', 'fields[13]', /nhóm trường/],
  ];
  test.each(faults)('%s', (_name, from, to, field, found) => {
    const text = changed(from, to);
    const error = sourceErrorOf(() => parseForm(text, FILE));
    const all = [error, ...('faults' in error ? (error.faults as SourceError[]) : [])];
    const hit = all.find(({ position }) => position.field === field);
    expect(hit, all.map(({ message }) => message).join('\n')).toBeDefined();
    expect(hit?.position.file).toBe(FILE);
    expect(hit?.position.line).toBeGreaterThan(1);
    expect(hit?.found).toMatch(found);
  });

  test('fields out of the order of print', () => {
    const [first, second] = [
      "  - { id: dia-danh, label: 'Địa danh', width: 40 }\n",
      "  - { id: ngay-viet, label: 'Ngày viết', kind: date-words }\n",
    ];
    const error = sourceErrorOf(() => parseForm(changed(`${first}${second}`, `${second}${first}`), FILE));
    expect(error.message).toContain('không theo thứ tự in');
  });

  test('an unknown key, in Vietnamese', () => {
    const text = changed('short:', 'ngan: thừa\nshort:');
    const error = sourceErrorOf(() => parseForm(text, FILE));
    expect(error.message).toContain('chỉ các trường đã khai báo');
    expect(lineOf(text, 'ngan:')).toBeGreaterThan(1);
  });
});

/** The project's content with its own folder of forms. */
function libraryWith(forms: Record<string, string>): ReturnType<typeof openLibrary> {
  const { root, remove } = temporaryFolder(
    Object.fromEntries(Object.entries(forms).map(([name, text]) => [`content/bieu-mau/${name}`, text])),
  );
  onTestFinished(remove);
  for (const name of readdirSync(join(ROOT, 'content')))
    if (name !== 'bieu-mau') symlinkSync(join(ROOT, 'content', name), join(root, 'content', name));
  return openLibrary(root, '2026-11-26');
}

describe('forms are held against the rest of the content', () => {
  /** The last place of `from` changed; a list may stand in one line or in several. */
  const last = (from: string, to: string): string => {
    const at = TEXT.lastIndexOf(from);
    expect(at, from).toBeGreaterThanOrEqual(0);
    return `${TEXT.slice(0, at)}${to}${TEXT.slice(at + from.length)}`;
  };

  test('unknown procedure, number, document, clause; a form that people do not fill; a day to come; two files of one form', () => {
    const wrong: [string, string, string, string][] = [
      ['thu-tuc', '[bat-buoc-12-18]', '[bat-buoc-13]', 'Không có thủ tục “bat-buoc-13”'],
      ['buoc', '[bat-buoc-12-18]', '[sau-cai]', 'không có bước nào dùng Mẫu số 39 Phụ lục V'],
      ['so', "form: '39'", "form: '93'", 'Mẫu số 93 Phụ lục V không có trong danh mục'],
      ['vai-tro', "form: '39'", "form: '37'", 'vai trò “'],
      ['khoan', 'khoản 1 Điều 103 Nghị định', 'khoản 9 Điều 103 Nghị định', 'khoản 9 Điều 103 không có'],
      ['van-ban', 'document: nghi-dinh-163-2026-nd-cp', 'document: nghi-dinh-164', 'Không có văn bản “nghi-dinh-164”'],
      ['ngay', 'checked: 2026-11-26\n', 'checked: 2099-11-26\n', 'chưa tới'],
    ];
    const { faults } = libraryWith({
      ...Object.fromEntries(wrong.map(([name, from, to]) => [`${name}.yaml`, last(from, to)])),
      'z.yaml': TEXT,
    });
    const told: [string, string][] = [
      ...wrong.map(([name, , , message]): [string, string] => [name, message]),
      ['z', 'Mẫu số 39 Phụ lục V đã có ở'],
    ];
    for (const [name, message] of told) {
      const own = faults.filter(({ position }) => position.file === `content/bieu-mau/${name}.yaml`);
      const hit = own.find((fault) => fault.message.includes(message));
      expect(hit, `${name}: ${own.map((fault) => fault.message).join('\n')}`).toBeDefined();
      expect(hit?.position.line, name).toBeGreaterThan(0);
    }
  });

  test('none in the content of the site; forms are found by name, by article and in the decree’s list', () => {
    const library = openLibrary(ROOT, '2026-11-26');
    expect(library.faults).toEqual([]);
    expect(fillableForm(library, 'Mẫu số 20 Phụ lục V')?.slug).toBe('don-xin-di-cai-nghien-tu-nguyen');
    expect(fillableForm(library, 'Mẫu số 21 Phụ lục V')).toBeUndefined();
    expect(fillableForm(library, 'Mẫu số 20 Phụ lục V', 'luat-120-2025-qh15')).toBeUndefined();
    expect(formsOnArticle(library, 'nghi-dinh-163-2026-nd-cp', 110).map(({ form }) => form)).toEqual(['44', '45']);
    expect(formsOnArticle(library, 'nghi-dinh-163-2026-nd-cp', 1)).toEqual([]);
    expect(printedForm(library, { document: 'nghi-dinh-163-2026-nd-cp', annex: 'V', form: '20' })?.gazettePage).toBe(224);
    // Every form that the procedures say a family fills and of which we make a file is linked from each procedure that names it.
    for (const { form } of library.forms)
      for (const { procedure } of library.procedures)
        if (procedure.steps.some(({ forms }) => forms.includes(`Mẫu số ${form.form} Phụ lục ${form.annex}`)))
          expect(fillableForm(library, `Mẫu số ${form.form} Phụ lục ${form.annex}`)?.slug).toBe(form.slug);
  });
});
