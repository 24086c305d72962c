import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractLines } from './extract.ts';
import { articlesOf } from '../../legal/structure.ts';
import { LIMITS } from './limits.ts';
import { compareCopy } from '../verify/import-copy.ts';
import { fingerprintPath, readFingerprint } from '../verify/store.ts';
import { placesOf } from '../verify/places.ts';
import { parseOfficialText } from '../verify/shape.ts';
import { readLines } from '../understand/stages.ts';
import type { OfficialText } from '../text/types.ts';

/** The official texts live beside the repository, never in it; without them these tests are skipped, and say so. */
const OFFICIAL = join(process.cwd(), '..', 'shared', 'official');
const read = (name: string): Uint8Array => readFileSync(join(OFFICIAL, name));
const verified = (id: string): OfficialText => parseOfficialText(readFileSync(join(OFFICIAL, `${id}.json`), 'utf8'), id);

describe.skipIf(!existsSync(OFFICIAL))('the decrees beside the repository (skipped where ../shared/official is absent)', () => {
  describe('decree 28/2026 from the gazette', () => {
    let text: OfficialText;
    let notes: string[];
    beforeAll(async () => {
      const file = 'nghi-dinh-28-2026-nd-cp.pdf';
      const extract = await extractLines(read(file), file, LIMITS);
      notes = extract.notes;
      text = readLines(extract.lines, file).text;
    });

    test('no piece of it is taken for a stamp', () => {
      expect(notes.join()).not.toContain('dấu đóng');
      expect(text.document).toMatchObject({
        number: '28/2026/NĐ-CP',
        issued: '2026-01-19',
        signer: { title: 'Thủ tướng', name: 'Phạm Minh Chính' },
      });
      expect(text.document.preamble).toHaveLength(7);
      expect(text.chapters[0]?.articles?.map(({ clauses }) => clauses.length)).toEqual([0, 5, 6]);
    });

    test('its lists come out whole: 694 substances, numbered without a gap, each with a name', () => {
      const tables = text.annexes?.[0]?.parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : [])) ?? [];
      // The list IB goes on behind a note across the page, so it stands in two tables.
      expect(tables.map((rows) => [rows[1]?.[0], rows[rows.length - 1]?.[0], rows[0]?.length])).toEqual([
        ['1', '24', 4],
        ['1', '10', 4],
        ['11', '34', 4],
        ['1', '135', 4],
        ['1', '341', 4],
        ['1', '81', 4],
        ['1', '31', 6],
        ['1', '30', 6],
        ['1', '18', 6],
      ]);
      const rows = tables.flatMap((table) => table.slice(1));
      expect(rows).toHaveLength(694);
      for (const table of tables) for (const [at, row] of table.slice(1).entries()) expect(Number(row[0])).toBe(Number(table[1]?.[0]) + at);
      // One row of the gazette has no scientific name: it is a leaf.
      expect(rows.filter((row) => (row[1] ?? '') === '' || (row[2] ?? '') === '').map((row) => row[1])).toEqual(['Lá Coca']);
      // A CAS number is figures in three groups; where a cell has something else, a column was cut in the wrong place.
      const cas = rows.map((row) => row[3] ?? '').filter((cell) => cell !== '');
      const odd = cas.filter((cell) => !/^\d{2,7}-\s?\d{2}-\s?\d(?:[;,\s]|$)/u.test(cell));
      expect(cas.length).toBeGreaterThan(500);
      // The gazette prints the name of the leaf in place of a number.
      expect(odd).toEqual(['Lá Khat']);
      // A number that the cell breaks behind its hyphen is one number again.
      expect(rows.find((row) => row[1]?.startsWith('1-boc-4-piperidone'))?.[3]).toBe('79099-07-3');
    });
  });

  test('decree 163/2026 is read as the JSON beside it has it, each of 1280 places, the six m² among them', async () => {
    const file = 'nghi-dinh-163-2026-nd-cp.pdf';
    const { text } = readLines((await extractLines(read(file), file, LIMITS)).lines, file);
    const listed = (each: OfficialText): string[] =>
      placesOf(each).map(({ id, text: wording }) => `${id} ${wording.replace(/\s+/gu, ' ')}`);
    const wanted = listed(verified('nghi-dinh-163-2026-nd-cp'));
    expect(wanted).toHaveLength(1280);
    expect(listed(text)).toEqual(wanted);
    expect(wanted.filter((each) => each.includes('m²'))).toHaveLength(6);
    // The JSON writes "KT. Thủ tướng, Phó Thủ tướng"; the one who signs is the Deputy.
    expect(text.document.signer).toEqual({ title: 'Phó Thủ tướng', name: 'Phạm Thị Thanh Trà' });
    expect(text.annexes?.map(({ heading }) => heading)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V']);
  });

  test.each([
    ['bo-luat-hinh-su', '135-vbhn-vpqh-blhs.pdf', 225],
    ['bo-luat-hinh-su', 'bo-luat-hinh-su-trich.txt', 225],
    ['nghi-dinh-282-2025-nd-cp', 'nghi-dinh-282-2025-trich.txt', 63],
  ])('the articles of %s that we publish are proved by %s, each of %i places', async (id, file, places) => {
    const fingerprint = readFingerprint(process.cwd(), id);
    if (fingerprint === undefined) throw new Error(`no fingerprints of ${id}`);
    const { lines, type } = await extractLines(read(file), file, LIMITS);
    const comparison = compareCopy({ ...readLines(lines, file), type, notes: [] }, fingerprint, file, { tries: 0 });
    expect(comparison).toMatchObject({ identical: true, places, matched: places });
    // Hashes only: no words of the text.
    const kept = readFileSync(fingerprintPath(process.cwd(), id), 'utf8');
    for (const wording of comparison.texts.values()) if (wording.length > 12) expect(kept).not.toContain(wording.slice(0, 20));
  });

  test('the whole code is read: 410 articles of 426, for 90 to 107 are repealed and two were put in; words that the file breaks are whole', async () => {
    const file = '135-vbhn-vpqh-blhs.pdf';
    const { text, issues, notes } = readLines((await extractLines(read(file), file, LIMITS)).lines, file);
    const numbers = articlesOf(text.chapters).map(({ number }) => number);
    expect(numbers).toHaveLength(410);
    expect(numbers.slice(88, 90)).toEqual([89, 108]);
    expect(numbers.filter((number) => typeof number === 'string')).toEqual(['217a', '256a']);
    // The last page is a picture that a machine read.
    expect(new Set(issues.map(({ place }) => place.split('/')[0]))).toEqual(new Set(['dieu-426']));
    expect(notes?.join()).toMatch(/nối lại \d+ chữ/u);
  });

  test('the decision that puts a plan into force: three articles of one sentence, and the plan behind them', async () => {
    const file = 'quyet-dinh-152-qd-ttg-2026.docx';
    const { text, issues } = readLines((await extractLines(read(file), file, LIMITS)).lines, file);
    expect(issues).toEqual([]);
    expect(articlesOf(text.chapters).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(text.document).toMatchObject({ number: '152/QĐ-TTg', type: 'Quyết định', issued: '2026-01-20' });
    expect(text.document.title_upper).not.toContain('THỦ TƯỚNG');
    expect(text.document.signer?.title).toBe('Phó Thủ tướng');
    expect(text.annexes?.map(({ heading, parts }) => [heading, parts.length])).toEqual([['KẾ HOẠCH', 53]]);
  });
});
