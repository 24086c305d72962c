import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SourceError } from '../../legal/errors.ts';
import { compare } from '../verify/compare.ts';
import { extractLines } from './extract.ts';
import { makeFingerprint, type Fingerprint } from '../verify/fingerprint.ts';
import { compareCopy, importCopy } from '../verify/import-copy.ts';
import { LIMITS } from './limits.ts';
import { placesOf } from '../verify/places.ts';
import { parseOfficialText } from '../verify/shape.ts';
import { readLines } from '../understand/stages.ts';
import { fingerprintPath, readFingerprint } from '../verify/store.ts';
import { pdfOf } from '../test-support/files.ts';
import { printedParagraphs, seeded } from '../test-support/sample-law.ts';
import type { FileType, Line, OfficialText } from '../text/types.ts';

/** The official texts live beside the repository, never in it; without them these tests are skipped, and say so. */
const OFFICIAL = join(process.cwd(), '..', 'shared', 'official');
const absent = !existsSync(OFFICIAL);
const read = (name: string): Uint8Array => readFileSync(join(OFFICIAL, name));
const verified = (id: string): OfficialText => parseOfficialText(readFileSync(join(OFFICIAL, `${id}.json`), 'utf8'), id);

const COPIES: readonly (readonly [string, string])[] = [
  ['luat-73-2021-qh14.pdf', 'luat-73-2021-qh14'],
  ['luat-73-2021-qh14-ban-2.pdf', 'luat-73-2021-qh14'],
  ['luat-120-2025-qh15.pdf', 'luat-120-2025-qh15'],
  ['luat-120-2025-qh15.docx', 'luat-120-2025-qh15'],
];
const lines = new Map<string, { lines: Line[]; type: FileType }>();
const prints = new Map<string, Fingerprint>();
const texts = new Map<string, OfficialText>();

const get = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key} was not read`);
  return value;
};

/** Compares lines with a law, as the command does; undefined where reading refuses them. */
function outcome(some: readonly Line[], id: string): { identical: boolean; text?: OfficialText; places: string[] } | undefined {
  const fingerprint = get(prints, id);
  try {
    const copy = { ...readLines(some, 'tep'), type: 'text' as const, notes: [] };
    const comparison = compareCopy(copy, fingerprint, 'tep');
    const text = importCopy({ copy, comparison }, fingerprint, { source: 'tep', on: '2026-11-23', accept: [] });
    return {
      identical: comparison.identical,
      places: [...comparison.repairs, ...comparison.differences].map(({ place }) => place),
      ...(text === undefined ? {} : { text }),
    };
  } catch (error) {
    // Whatever a damaged file does, it ends in words for a person; any other error fails the test.
    expect(error).toBeInstanceOf(SourceError);
    return undefined;
  }
}

/**
 * What is stored of a copy is the verified text to the letter, however damaged the copy was; and what was damaged is told, unless the copy
 * passes as identical.
 */
function expectNoSilentError(some: readonly Line[], id: string, label: string): 'identical' | 'told and stored' | 'told' | 'refused' {
  const result = outcome(some, id);
  if (result === undefined) return 'refused';
  if (!result.identical) expect(result.places.length, label).toBeGreaterThan(0);
  if (result.text === undefined) return 'told';
  expect(result.text.chapters, label).toEqual(get(texts, id).chapters);
  expect(result.text.document.preamble, label).toEqual(get(texts, id).document.preamble);
  expect(result.text.document.closing, label).toBe(get(texts, id).document.closing);
  return result.identical ? 'identical' : 'told and stored';
}

describe.skipIf(absent)('the real files beside the repository (skipped where ../shared/official is absent)', () => {
  beforeAll(async () => {
    for (const id of new Set(COPIES.map(([, each]) => each))) {
      texts.set(id, verified(id));
      const fingerprint = readFingerprint(process.cwd(), id);
      if (fingerprint) prints.set(id, fingerprint);
    }
    for (const [file] of COPIES) lines.set(file, await extractLines(read(file), file, LIMITS));
  });

  test.each(['luat-73-2021-qh14', 'luat-120-2025-qh15'])(
    'the fingerprints of %s in the repository are those of the verified text',
    (id) => {
      const kept = readFingerprint(process.cwd(), id);
      expect(kept).toEqual(makeFingerprint({ id }, get(texts, id), kept?.made ?? ''));
      const file = readFileSync(fingerprintPath(process.cwd(), id), 'utf8');
      for (const { text } of placesOf(get(texts, id))) if (text.length > 12) expect(file).not.toContain(text.slice(0, 20));
    },
  );

  test.each(COPIES)('%s gives the verified text of %s, place by place', (file, id) => {
    const result = outcome(get(lines, file).lines, id);
    expect(result?.places).toEqual([]);
    const { document, chapters } = get(texts, id);
    expect(result?.text?.chapters).toEqual(chapters);
    for (const field of [
      'number',
      'type',
      'title',
      'title_upper',
      'issuer',
      'session',
      'issued',
      'effective',
      'signer',
      'preamble',
      'closing',
    ] as const) {
      expect(result?.text?.document[field], field).toEqual(document[field]);
    }
  });

  test.each(COPIES)('%s is read right without any help from the fingerprints', (file, id) => {
    const own = placesOf(readLines(get(lines, file).lines, file).text).map(
      ({ id: place, text }) => `${place} ${text.replace(/\s+/gu, ' ')}`,
    );
    expect(own).toEqual(placesOf(get(texts, id)).map(({ id: place, text }) => `${place} ${text.replace(/\s+/gu, ' ')}`));
  });

  test.each([...new Set(COPIES.map(([, id]) => id))])('%s set in two columns with a narrow gutter is read whole', async (id) => {
    const paragraphs = printedParagraphs(get(texts, id)).flatMap((each) => each.split('\n'));
    const rules =
      '#set page(width: 210mm, height: 297mm, margin: 15mm, columns: 2)\n#set columns(gutter: 4mm)\n#set text(font: "Tinos", size: 11pt)\n#set par(spacing: 0.65em, justify: true)\n';
    expect(outcome((await extractLines(pdfOf(paragraphs, rules), 'hai-cot.pdf', LIMITS)).lines, id)?.places).toEqual([]);
  });

  test('each law is refused as the other one', () => {
    expect(outcome(get(lines, 'luat-120-2025-qh15.docx').lines, 'luat-73-2021-qh14')).toBeUndefined();
    expect(outcome(get(lines, 'luat-73-2021-qh14.pdf').lines, 'luat-120-2025-qh15')).toBeUndefined();
  });

  test('the dispatch is read by its Roman sections', async () => {
    const file = 'cong-van-573-ttg-kgvx-2026.docx';
    const { text, issues } = readLines((await extractLines(read(file), file, LIMITS)).lines, file);
    expect(issues).toEqual([]);
    expect(text.document).toMatchObject({
      number: '573/TTg-KGVX',
      type: 'Công văn',
      issuer: 'Thủ tướng Chính phủ',
      issued: '2026-05-25',
      signer: { title: 'Phó Thủ tướng', name: 'Phạm Thị Thanh Trà' },
      division: 'mục',
    });
    expect(text.chapters.map(({ number, articles }) => [number, articles?.[0]?.clauses.length])).toEqual([
      ['I', 3],
      ['II', 5],
      ['III', 0],
      ['IV', 10],
    ]);
    expect(text.document.preamble).toHaveLength(1);
    expect(text.document.closing).toMatch(/theo quy định\.$/u);
  });

  test('the provincial notice is read from plain text', async () => {
    const file = 'thong-bao-532-tb-tu.txt';
    const { text } = readLines((await extractLines(read(file), file, LIMITS)).lines, file);
    expect(text.chapters.map(({ number, articles }) => [number, articles?.[0]?.clauses.length])).toEqual([
      ['I', 0],
      ['II', 6],
    ]);
  });

  describe('damaged copies never crash and never pass for the law (seeded)', () => {
    test('lines lost, doubled, moved, cut, joined, misspelt', () => {
      const chance = seeded(20_261_123);
      const pick = (length: number): number => Math.floor(chance() * length);
      const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789.,;:)“”'];
      const damage: readonly ((some: Line[]) => void)[] = [
        (some) => some.splice(pick(some.length), 1 + pick(3)),
        (some) => {
          const at = pick(some.length);
          const line = some[at];
          if (line) some.splice(at, 0, { ...line });
        },
        (some) => {
          const [line] = some.splice(pick(some.length), 1);
          if (line) some.splice(pick(some.length), 0, line);
        },
        (some) => {
          const line = some[pick(some.length)];
          if (line) line.text = line.text.slice(0, pick(line.text.length));
        },
        (some) => {
          const line = some[pick(some.length)];
          const at = pick(line?.text.length ?? 1);
          if (line) line.text = `${line.text.slice(0, at)}${letters[pick(letters.length)] ?? ''}${line.text.slice(at + pick(2))}`;
        },
        (some) => {
          const line = some[pick(some.length)];
          if (line) line.text = line.text.replace(/^(?:\d+\.|\p{Ll}\)|Điều \d+\.)/u, '');
        },
        (some) => {
          const line = some[pick(some.length)];
          if (line) line.text = `${line.text} ${some[pick(some.length)]?.text ?? ''}`;
        },
        (some) => {
          some.splice(pick(some.length));
        },
        (some) => {
          for (let times = 0; times < 40; times += 1) {
            const line = some[pick(some.length)];
            if (line) line.text = line.text.replace(/[aeou]/u, letters[pick(20)] ?? '');
          }
        },
      ];
      const outcomes = { identical: 0, 'told and stored': 0, told: 0, refused: 0 };
      for (let round = 0; round < 60; round += 1) {
        const [file = '', id = ''] = COPIES[round % COPIES.length] ?? [];
        const some = get(lines, file).lines.map((line) => ({ ...line }));
        const times = 1 + pick(3);
        for (let time = 0; time < times; time += 1) damage[pick(damage.length)]?.(some);
        outcomes[expectNoSilentError(some, id, `round ${round}`)] += 1;
      }
      // Some damage hits what is not wording (a stamp, a page number) or replaces a letter by itself, but most must be seen.
      expect(outcomes.identical).toBeLessThan(15);
      // What is not lost for good is put right.
      expect(outcomes['told and stored']).toBeGreaterThan(10);
    });

    test('one changed word is reported at its own place, and at no other', () => {
      const chance = seeded(73_120);
      for (let round = 0; round < 40; round += 1) {
        const id = round % 2 === 0 ? 'luat-73-2021-qh14' : 'luat-120-2025-qh15';
        const places = placesOf(get(texts, id));
        const place = places[Math.floor(chance() * places.length)];
        if (!place || places.filter(({ text }) => text === place.text).length > 1) continue;
        const words = place.text.split(' ');
        const at = Math.floor(chance() * words.length);
        words[at] = `${words[at] ?? ''}x`;
        const paragraphs = printedParagraphs(
          JSON.parse(JSON.stringify(get(texts, id)).replace(JSON.stringify(place.text), JSON.stringify(words.join(' ')))) as OfficialText,
        );
        const some = paragraphs.map((text): Line => ({ text, page: 1, column: 0 }));
        expect(outcome(some, id)?.places, `round ${round}`).toEqual([place.id]);
      }
    });

    test('a foreign sentence between two lines is reported, at every seventh line', () => {
      const file = 'luat-120-2025-qh15.docx';
      const whole = get(lines, file).lines;
      // Behind the closing sentence stands the signature, which is no wording of the law.
      const end = whole.findIndex(({ text }) => text.startsWith('CHỦ TỊCH QUỐC HỘI'));
      const silent: string[] = [];
      let places = 0;
      for (let at = 40; at < end; at += 7) {
        const foreign: Line = { text: 'Trường hợp khác do người giữ sách quyết định.', page: 1, column: 0 };
        if (outcome(whole.toSpliced(at, 0, foreign), 'luat-120-2025-qh15')?.identical === true) silent.push(`trước dòng ${at + 1}`);
        places += 1;
      }
      expect(places).toBe(66);
      expect(silent).toEqual([]);
    });

    test.each(['luat-73-2021-qh14-ban-2.pdf', 'luat-120-2025-qh15.docx'])('bytes of %s changed, cut off and doubled', async (file) => {
      const original = read(file);
      const id = COPIES.find(([name]) => name === file)?.[1] ?? '';
      const chance = seeded(original.length);
      for (let round = 0; round < 5; round += 1) {
        let bytes = new Uint8Array(original);
        if (round % 5 === 0) bytes = bytes.slice(0, Math.floor(chance() * bytes.length));
        else if (round % 5 === 1)
          bytes.copyWithin(Math.floor(chance() * bytes.length), Math.floor(chance() * bytes.length), Math.floor(chance() * bytes.length));
        else for (let times = 0; times < 60 * round; times += 1) bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
        const extract = await extractLines(bytes, file, LIMITS).catch((error: unknown) => {
          expect(error, `round ${round}`).toBeInstanceOf(SourceError);
        });
        if (extract) expectNoSilentError(extract.lines, id, `round ${round}`);
      }
    });
  });

  test('a JSON file of the verified text is compared too', () => {
    const id = 'luat-73-2021-qh14';
    expect(compare({ text: get(texts, id), issues: [], paragraphs: [] }, get(prints, id)).identical).toBe(true);
  });
});
