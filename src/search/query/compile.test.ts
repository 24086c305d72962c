import { expect, test } from 'vitest';
import type { FileLanguage } from '../index/file.ts';
import { buildCorpus } from '../rank/corpus.ts';
import { language } from '../test-support/search.ts';
import { compileQuery, type CompiledQuery } from './compile.ts';
import { prepareLanguage } from './language.ts';

const WEIGHTS = { emptyWord: 0.2, pair: 0.6 };
/** Compiles a query against one page of text. */
function compile(query: string, text: string, own: Partial<FileLanguage> = {}): CompiledQuery {
  const file = {
    version: 1 as const,
    documents: [],
    pages: [{ u: '/a/', t: 'Trang', k: 'tai-lieu', x: [{ a: '', t: text }] }],
    language: language(own),
  };
  return compileQuery(query, buildCorpus(file), prepareLanguage(file.language), WEIGHTS);
}
/** Weight of each typed word, concepts of single words only. */
const weights = ({ concepts }: CompiledQuery): number[] =>
  concepts.flatMap(({ alternatives }) => alternatives[0]?.features.filter(({ plain }) => plain === 1).map(({ weight }) => weight) ?? []);

test('a little-saying word counts in full where it makes a term with its neighbour, little elsewhere', () => {
  expect(weights(compile('có cần sa', `có. ${'cần sa. '.repeat(4)}`))).toEqual([0.2, 1, 1]);
  expect(weights(compile('có cần sa', 'có. cần sa. sa. sa. sa.'))).toEqual([0.2, 0.2, 1]);
});

test('two little-saying words that always stand together still say little', () => {
  const own = { stopPhrases: ['việt nam'] };
  expect(weights(compile('sa việt nam', `sa. ${'việt nam. '.repeat(4)}`, own))).toEqual([1, 0.2, 0.2]);
});

test('words that stand nowhere are left out and told; the last one counts by its beginning', () => {
  expect(compile('nghiện xyzq', 'nghiện')).toMatchObject({ unknown: ['xyzq'], words: [{ form: 'nghiện' }] });
  expect(compile('cai nghi', 'cai nghiện').unknown).toEqual([]);
  expect(compile('nghi cai', 'cai nghiện').unknown).toEqual(['nghi']);
});

test('glued words are cut where their parts meet in the corpus, however many', () => {
  expect(compile('cainghientainha', 'cai nghiện tại nhà').corrected).toBe('cai nghien tai nha');
  expect(compile('caixnghien', 'cai nghiện').corrected).toBeUndefined();
  expect(compile('cainghiện', 'cai nghiện').corrected).toBe('cai nghiện');
});

test('a long run may have a joint that the corpus lacks, between words that it knows well; a short one may not', () => {
  const text = `${'cai nghiện xa. '.repeat(4)}${'tại nhà xa. '.repeat(4)}`;
  expect(compile('cainghientainha', text).corrected).toBe('cai nghien tai nha');
  expect(compile('nhacai', text).corrected).toBeUndefined();
  expect(compile('cainghientainha', 'cai nghiện xa. tại nhà.').corrected).toBeUndefined();
});

test('a mark typed on purpose prefers pages with it; without marks every spelling counts alike', () => {
  const strengths = (query: string) => [...(compile(query, 'bán bản').features[0]?.first.values() ?? [])].sort((a, b) => b - a);
  expect(strengths('bán')[0]).toBe(1);
  expect(strengths('bán')[1]).toBeLessThan(0.2);
  expect(strengths('ban')).toEqual([1, 1]);
});

test('a word that fits nowhere is also looked for as the one that often stands there, at a little less', () => {
  const often = compile('cai nghiem', `${'cai nghiện. '.repeat(5)} kiểm nghiệm.`);
  expect(often.corrected).toBe('cai nghien');
  const guesses = often.concepts.flatMap(({ alternatives }) => alternatives.slice(1).map(({ weight }) => weight));
  expect(guesses.length).toBeGreaterThan(0);
  for (const weight of guesses) {
    expect(weight).toBeGreaterThan(0.5);
    expect(weight).toBeLessThan(1);
  }
  expect(compile('cai nghiem', `${'cai nghiện. '.repeat(4)} kiểm nghiệm.`).corrected).toBeUndefined();
});

test('a spelling that the site does not have is marked in what is found whatever its marks', () => {
  const [other, exact] = [compile('nghiển', 'nghiện'), compile('nghiện', 'nghiện')].map(({ wanted }) => wanted.map(({ key }) => key));
  expect(other).toEqual([undefined]);
  expect(exact?.[0]).toBeDefined();
});
