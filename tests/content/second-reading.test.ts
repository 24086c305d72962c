/** Kinds of faults that a second reader of the materials found by hand, held so that they do not come back. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openLibrary } from '../../src/content/library.ts';
import type { Item } from '../../src/materials/model/item.ts';
import { ROOT } from '../support/dist.ts';

const items = openLibrary(ROOT, '2026-11-26').items.map(({ item }) => item);
const files = globSync('content/**/*.{mdx,yaml}', { cwd: ROOT }).map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** All objects inside a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** An item's own document and its sheets, each with its words: every one is printed and handed on alone. */
const documents = items.flatMap((item): { name: string; title: string; blocks: Item['blocks'] }[] => [
  { name: item.file, title: item.title, blocks: item.blocks },
  ...item.parts.map(({ id, title, blocks }) => ({ name: `${item.file} ${id}`, title, blocks })),
]);

describe('what is known from the press only', () => {
  /** Documents whose text is not at hand: what is said of them was read in newspapers. */
  const UNSEEN = /(?:Nghị quyết 173\/2024|Thông tư 1[89]\/2025|Nghị định 371\/2025|Quyết định (?:08\/2026|28\/2025))/;
  const ISSUERS = /^(?:Quốc hội|Chính phủ|Thủ tướng Chính phủ|Bộ .*)$/;

  test('names a newspaper as its source, not the body that issued it', () => {
    const sources = files.flatMap(({ file, text }) => {
      const yaml = file.endsWith('.yaml') ? text : (/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '');
      return [...objectsIn(parse(yaml))]
        .filter(({ title, publisher }) => typeof title === 'string' && typeof publisher === 'string' && UNSEEN.test(title))
        .map(({ title, publisher }) => ({ file, title, publisher: String(publisher) }));
    });
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter(({ publisher }) => ISSUERS.test(publisher))).toEqual([]);
  });

  test('is said to be so where a duty or a fine is told', () => {
    const duty = /Thông tư 1[89]\/2025|Nghị định 371\/2025|Quyết định 08\/2026/;
    const told = files
      .filter(({ file }) => /^content\/(?:tai-lieu|danh-cho|chuoi)\//.test(file))
      .flatMap(({ file, text }) => text.split('\n').map((line) => ({ file, line: line.trim() })))
      .filter(({ line }) => duty.test(line) && !/^(?:- )?title:|^- \{|^\{|title: /.test(line));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ line }) => !/báo|thuật lại|Tiền Phong|Dân trí|VietNamNet|VnExpress/i.test(line))).toEqual([]);
  });
});

test('a crime is named with its own article', () => {
  const CRIMES: readonly [name: RegExp, article: string][] = [
    [/tội (?:không cứu giúp|bỏ mặc)/i, '132'],
    [/tội (?:tàng trữ)/i, '249'],
    [/tội (?:vận chuyển)/i, '250'],
    [/tội (?:mua bán)/i, '251'],
    [/tội (?:tổ chức)/i, '255'],
    [/tội (?:chứa chấp)/i, '256'],
    [/tội (?:sử dụng)/i, '256a'],
    [/tội (?:cưỡng bức)/i, '257'],
    [/tội (?:lôi kéo)/i, '258'],
    [/tội (?:che giấu)/i, '389'],
    [/tội (?:không tố giác)/i, '390'],
  ];
  const lines = files
    .filter(({ file }) => /^content\/(?:tai-lieu|hoi-dap|danh-cho|tro-giup)\/.*\.mdx$/.test(file))
    .flatMap(({ file, text }) => text.split('\n').map((sentence) => ({ file, sentence })));
  const questions = items.flatMap((item) =>
    [...objectsIn(item.blocks)]
      .filter(({ type }) => type === 'question')
      .map((one) => ({ file: item.file, sentence: JSON.stringify(one) })),
  );
  const sentences = [...lines, ...questions]
    .map(({ file, sentence }) => ({
      file,
      sentence,
      articles: [...sentence.matchAll(/Điều (\d+a?) Bộ luật Hình sự|"article":"?(\d+a?)"?,"[^}]*hinh-su/g)].map(
        ([, one, two]) => one ?? two ?? '',
      ),
      crimes: CRIMES.filter(([name]) => name.test(sentence)).map(([, article]) => article),
    }))
    .filter(({ articles, crimes }) => crimes.length === 1 && articles.some((article) => Number.parseInt(article, 10) > 100));
  expect(sentences.length).toBeGreaterThan(10);
  expect(sentences.filter(({ articles, crimes }) => !articles.includes(crimes[0] ?? ''))).toEqual([]);
});

test('a sheet that cites clauses in brackets says of which law they are', () => {
  const BARE = /\((?:(?:điểm \p{L}+ )?khoản [^()]*|Điều \d[^()]*)\)/gu;
  const cites = (text: string): string[] => (text.match(BARE) ?? []).filter((cite) => !/luật|Nghị định|Thông tư|Quyết định/i.test(cite));
  const read = documents.map(({ name, blocks }) => ({ name, text: JSON.stringify(blocks) })).filter(({ text }) => cites(text).length > 0);
  expect(read.length).toBeGreaterThan(30);
  expect(read.filter(({ text }) => !text.includes('120/2025/QH15')).map(({ name }) => name)).toEqual([]);
});

test('a sheet does not say its title twice', () => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d ]/gu, '')
      .trim();
  const twice = documents.filter(({ title, blocks }) => {
    const first = blocks[0];
    return (
      first?.type === 'heading' &&
      (plain(first.text).startsWith(plain(title)) ||
        (plain(title).startsWith(plain(first.text)) &&
          plain(first.text).split(' ').length > 1 &&
          plain(title).length - plain(first.text).length < 20 &&
          !plain(title).includes(' và ')))
    );
  });
  expect(twice.map(({ name, title }) => `${name}: ${title}`)).toEqual([]);
});

test('steps with minutes in brackets add up to no more than their activity', () => {
  const activities = items.flatMap((item) =>
    [...objectsIn([item.blocks, item.parts])].filter(({ type }) => type === 'activity').map((activity) => ({ file: item.file, activity })),
  );
  expect(activities.length).toBeGreaterThan(200);
  const told = activities.map(({ file, activity }) => ({
    file,
    title: activity['title'],
    minutes: Number(activity['minutes']),
    steps: [...JSON.stringify(activity['blocks']).matchAll(/\((\d+) phút\)/g)].map(([, minutes]) => Number(minutes)),
  }));
  const summed = told.filter(({ steps }) => steps.length > 1);
  expect(summed.length).toBeGreaterThan(0);
  expect(summed.filter(({ minutes, steps }) => steps.reduce((sum, step) => sum + step, 0) > minutes)).toEqual([]);
});

test('so many sheets give every pupil a card, and no whole sheet is left over', () => {
  const cards = items.flatMap((item) =>
    [...objectsIn([item.blocks, item.parts])].filter(({ type }) => type === 'cards').map((block) => ({ file: item.file, block })),
  );
  const told = cards.flatMap(({ file, block }) => {
    const match = /(\d+) tờ cho lớp (\d+) em, mỗi em một/.exec(String(block['copies'] ?? ''));
    if (match === null) return [];
    const onSheet = (block['items'] as { repeat?: number }[]).reduce((sum, { repeat = 1 }) => sum + repeat, 0);
    return [{ file, sheets: Number(match[1]), pupils: Number(match[2]), onSheet }];
  });
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter(({ sheets, pupils, onSheet }) => sheets !== Math.ceil(pupils / onSheet))).toEqual([]);
});

test('the right answer of a quiz is not given away by its first word', () => {
  const questions = items.flatMap((item) =>
    [...objectsIn(item.blocks)].filter(({ type }) => type === 'question').map((question) => ({ file: item.file, question })),
  );
  expect(questions.length).toBeGreaterThan(190);
  const first = (option: unknown): string => /^[“"]?\S+/u.exec(String(option))?.[0].toLowerCase() ?? '';
  const told = questions.filter(({ question }) => {
    const options = question['options'] as string[];
    const right = String(question['answer']).charCodeAt(0) - 'A'.charCodeAt(0);
    const wrong = new Set(options.filter((_, at) => at !== right).map(first));
    return options.length > 3 && wrong.size === 1 && !wrong.has(first(options[right]));
  });
  expect(told.map(({ file, question }) => `${file}: ${String(question['prompt'])}`)).toEqual([]);
});
