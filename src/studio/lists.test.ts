import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sayDensity } from '../base/png-density.ts';
import { printable } from './characters.ts';
import { peopleOf } from './people.ts';
import { decodeText, readTable } from './table.ts';
import { fileName, typedWords } from './words.ts';
import { fillWord } from './word-file.ts';

const people = (text: string): unknown => peopleOf(readTable(text)).map(({ person, unit, reason }) => [person, unit, reason]);

describe('lists of people', () => {
  test('lines as one types or pastes them', () => {
    expect(people('Nguyễn Văn An, 10A1\n\nTrần Thị Bình\n')).toEqual([
      ['Nguyễn Văn An', '10A1', ''],
      ['Trần Thị Bình', '', ''],
    ]);
    expect(people('1\tNguyễn Văn An\t10A1\tGiải Nhất\n2\tTrần Thị Bình\t10A2\tGiải Nhì')).toEqual([
      ['Nguyễn Văn An', '10A1', 'Giải Nhất'],
      ['Trần Thị Bình', '10A2', 'Giải Nhì'],
    ]);
  });

  test('the head of a register says which column is which, in any order', () => {
    expect(people('DANH SÁCH LỚP 10A1;;;\nSTT;Lớp;Họ và tên;Ngày sinh\n1;10A1;Nguyễn Văn An;01/02/2010')).toEqual([
      ['Nguyễn Văn An', '10A1', ''],
    ]);
    expect(people('STT,Họ và tên đệm,Tên,Lớp\n1,Nguyễn Thị Phương,Uyên,9B')).toEqual([['Nguyễn Thị Phương Uyên', '9B', '']]);
    expect(people('"Họ tên","Thành tích"\n"Lê Hoàng, con ông Lê Nam","Giải Ba"')).toEqual([['Lê Hoàng, con ông Lê Nam', '', 'Giải Ba']]);
  });

  test('no more than one file can hold, and nothing of nothing', () => {
    expect(peopleOf(Array.from({ length: 1500 }, (_, at) => [`Em số ${at}`]))).toHaveLength(1000);
    expect(people(' \n;;\n')).toEqual([]);
  });

  test('files of Excel in every coding that it writes', () => {
    const text = 'Nguyễn Thị Hằng\t9A';
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    [...text].forEach((one, at) => new DataView(wide.buffer).setUint16(2 + at * 2, one.charCodeAt(0), true));
    expect(decodeText(wide)).toBe(text);
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]))).toBe(text);
    expect(decodeText(strToU8(text))).toBe(text);
    // Windows-1258 writes the tone after its vowel: ê + ngã.
    expect(decodeText(new Uint8Array([0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e]))).toBe('Nguyễn');
  });
});

describe('words of a sheet', () => {
  test('place and date, a class with its word, the head of the school in the sentence of the certificate', () => {
    expect(typedWords('placeDate', { place: 'Phan Rang', date: ' ngày 26/6 ' })).toBe('Phan Rang, ngày 26/6');
    expect(typedWords('placeDate', { date: 'ngày 26/6' })).toBe('ngày 26/6');
    const strings = { unit: 'lớp' };
    expect(typedWords('person', { person: 'An', unit: '10A1' }, '', strings)).toBe('An, lớp 10A1');
    expect(typedWords('person', { person: 'An', unit: 'Chi đoàn 2' }, '', strings)).toBe('An, Chi đoàn 2');
    const lead = 'Hiệu trưởng Trường ……………………………… khen';
    expect(typedWords('lead', { name: 'Trường THPT A' }, lead)).toBe('Hiệu trưởng Trường THPT A khen');
    expect(typedWords('lead', { name: 'Trường THPT A', lead: 'Cô giáo khen' }, lead)).toBe('Cô giáo khen');
    expect(typedWords('lead', {}, lead)).toBe('');
  });

  test('a file is called after what was typed, and is not too long to keep', () => {
    expect(fileName(['giay-khen', 'a4', 'Trường THPT Lê Quý Đôn', 'Nguyễn Văn An', undefined], 'pdf')).toBe(
      'giay-khen-a4-truong-thpt-le-quy-don-nguyen-van-an.pdf',
    );
    const long = fileName(['ap-phich', 'Trường Trung học phổ thông '.repeat(9)], 'png');
    expect(long.length).toBeLessThanOrEqual(114);
    expect(long).toMatch(/^ap-phich-truong-.*[a-z]\.png$/);
  });

  test('what no font of ours has is left out and named', () => {
    expect(printable('Trường A 🎉 中 ✓')).toEqual({ text: 'Trường A   ', missing: ['🎉', '中', '✓'] });
    expect(printable('Tru\u031bo\u031b\u0300ng e\u0302\u0301')).toEqual({ text: 'Trường ế', missing: [] });
  });
});

test('a PNG says its density, and is the same picture', async () => {
  const picture = await sharp({ create: { width: 9, height: 5, channels: 3, background: { r: 1, g: 2, b: 3 } } })
    .png()
    .toBuffer();
  // As a canvas writes it, without a density; as sharp does, with one of its own, of which there must not be two.
  const marked = new Uint8Array(picture);
  const dense = sayDensity(unmarked(marked), 300);
  expect(marked.length).toBe(dense.length);
  expect(sayDensity(marked, 300)).toEqual(dense);
  const { density, width, height } = await sharp(dense).metadata();
  expect({ density, width, height }).toEqual({ density: 300, width: 9, height: 5 });
  expect((await sharp(dense).raw().toBuffer()).equals(await sharp(picture).raw().toBuffer())).toBe(true);
});

/** A PNG without its chunk pHYs, as a canvas makes it. */
function unmarked(png: Uint8Array): Uint8Array {
  const at = Buffer.from(png).indexOf('pHYs');
  return at < 0 ? png : new Uint8Array([...png.slice(0, at - 4), ...png.slice(at + 17)]);
}

test('a head of Word is filled in once, escaped, and a missing head is a fault', () => {
  const docx = zipSync({ 'word/document.xml': strToU8('<w:t xml:space="preserve">TRƯỜNG ……</w:t><w:t>TRƯỜNG ……</w:t>') });
  const filled = fillWord(docx, [{ blank: 'TRƯỜNG ……', text: 'TRƯỜNG A & B' }]);
  expect(strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array())).toBe(
    '<w:t xml:space="preserve">TRƯỜNG A &amp; B</w:t><w:t>TRƯỜNG ……</w:t>',
  );
  expect(() => fillWord(docx, [{ blank: 'SỞ ……', text: 'x' }])).toThrow('SỞ');
});
