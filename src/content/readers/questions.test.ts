import { expect, test } from 'vitest';
import { parseQuestion } from './questions.ts';

const front = (changes: Record<string, string> = {}): string => {
  const fields = {
    question: 'Có bị gì không?',
    short: 'Không.',
    audiences: '[hoc-sinh]',
    situation: 'su-dung',
    urgency: 'thuong',
    do: '[Hỏi bác sĩ.]',
    help: '["115"]',
    basis: '[khoản 2 Điều 24 Luật Phòng, chống ma túy số 120/2025/QH15]'.replace(/\[(.*)\]/, '["$1"]'),
    checked: '2026-11-26',
    ...changes,
  };
  return `---\n${Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\nThân bài.\n`;
};
const file = 'content/hoi-dap/thu.mdx';

test('a question is read with its body', () => {
  const { question } = parseQuestion(front(), file);
  expect(question).toMatchObject({ slug: 'thu', discreet: false, paragraphs: [{ text: 'Thân bài.', line: 12 }] });
});

test.each([
  ['no basis and no source', { basis: '' }, /basis.*ít nhất một căn cứ/],
  ['no help', { help: '[]' }, /dòng 8, trường “help”.*ít nhất một nơi giúp/],
  ['a short answer of 41 syllables', { short: `${'lá '.repeat(40)}lá.` }, /dòng 3, trường “short”.*nhiều nhất 40 tiếng/],
  ['an audience that nobody has', { audiences: '[ong-ba]' }, /dòng 4, trường “audiences\[1\]”/],
  ['a line for reporting crime', { help: '["0692345678"]' }, /trường “help\[1\]”/],
  ['a basis without an article', { basis: '["Luật 120/2025/QH15"]' }, /dòng 9, trường “basis\[1\]”.*viện dẫn đủ điều/],
])('%s is told', (_name, changes, message) => {
  expect(() => parseQuestion(front(changes), file)).toThrow(message);
});
