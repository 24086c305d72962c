import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './own-hashes.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, ...hashes: string[]): string =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash('')};"></head>${scripts}`;

test('a page names the scripts that stand in it and no others; styles stay', () => {
  const scripts = '<script>a()</script><script type="module">b()</script><script src="/c.js"></script>';
  expect(withOwnHashes(page(scripts, hash('a()'), hash('b()'), hash('c()'), hash('')))).toBe(page(scripts, hash('a()'), hash('b()')));
});

test('a script in a file needs no hash, even where its text is that of another', () => {
  expect(withOwnHashes(page('<script src="/a.js"></script>', hash('a()')))).not.toContain(hash('a()'));
});

test('a page without a policy stays as it is', () => {
  expect(withOwnHashes('<p>Chữ</p>')).toBe('<p>Chữ</p>');
});
