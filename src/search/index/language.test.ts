import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGE_FOLDER, loadLanguage } from './language.ts';

const ROOT = join(import.meta.dirname, '../../..');
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the content with one file changed. */
function changed(name: string, change: (text: string) => string): string {
  folder = mkdtempSync(join(tmpdir(), 'tim-kiem-'));
  mkdirSync(join(folder, LANGUAGE_FOLDER), { recursive: true });
  cpSync(join(ROOT, LANGUAGE_FOLDER), join(folder, LANGUAGE_FOLDER), { recursive: true });
  const file = join(folder, LANGUAGE_FOLDER, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

describe('loadLanguage', () => {
  test('reads our content', () => {
    const { language, addresses } = loadLanguage(ROOT);
    expect(language.synonyms.length).toBeGreaterThan(50);
    expect(addresses.map(({ url }) => url)).toContain('/tro-giup/');
  });

  test('an entry without its note stops with file and line', () => {
    expect(() =>
      loadLanguage(changed('tu-dong-nghia.yaml', (text) => text.replace(/,\s+note: (?:"[^"]*"|'[^']*'|[^,}\n]*)(?=,?\s*\})/, ''))),
    ).toThrow(/tu-dong-nghia\.yaml, dòng \d+/);
  });

  test('an address that cannot be one stops', () => {
    expect(() => loadLanguage(changed('loi-tat.yaml', (text) => text.replace('/tai-ve/', 'tai-ve')))).toThrow('loi-tat.yaml');
  });
});
