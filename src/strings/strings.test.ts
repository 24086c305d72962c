import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|typ)$/.test(file) && !/\.test\.ts$|test-support/.test(file))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

/** Letters that only Vietnamese has among the languages of this house. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Code without comments and without faults that stop a build, which speak to editors and programmers, not to readers. */
const spoken = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/throw new \w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, (fault) => fault.replace(/[^\n]/g, ''));

/** Lines that hold words for readers. */
const words = (code: string): string[] =>
  spoken(code)
    .split('\n')
    .flatMap((line, index) => (VIETNAMESE.test(line) ? [`${index + 1}: ${line.trim()}`] : []));

describe('words for readers stand in src/strings, in src/vocabulary or in content/', () => {
  /** The characters that the web fonts hold: letters, no words. */
  const LETTERS = 'ui/fonts/charset.ts';

  test('and in no page, component or script', () => {
    const interfaceFiles = files.filter(({ file }) => /^(?:ui|pages)\//.test(file) && file !== LETTERS);
    expect(interfaceFiles.length).toBeGreaterThan(100);
    expect(interfaceFiles.flatMap(({ file, code }) => words(code).map((line) => `src/${file}:${line}`))).toEqual([]);
  });

  test.each([
    ['<p>Đã hết hiệu lực</p>', 1],
    ["button.textContent = 'Đã chép';", 1],
    ['<a aria-label={`Khoản ${number}`}>', 1],
    ['/** Nói với lập trình viên. */\n// Ghi chú\n<p>{law.copied}</p>', 0],
    ['if (!found) throw new Error(`Không có văn bản “${id}” vào ${date(build())}`);', 0],
    ["throw new Error('Thiếu');\nstatus.textContent = 'Thiếu';", 1],
  ])('the search is awake: %s', (code, lines) => {
    expect(words(code)).toHaveLength(lines);
  });
});

describe('every word is used', () => {
  const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true });
  /** Exports whose keys stand in the code: no list, no function, and not indexed by an id that comes from content. */
  const tables = Object.entries(modules).flatMap(([path, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ path: path.startsWith('../') ? path.slice(3) : `strings/${path.slice(2)}`, name, keys: Object.keys(value) }]
        : [],
    ),
  );

  /** What a file calls an export of a strings module, if it imports it. */
  const aliasIn = (code: string, path: string, name: string): string | undefined => {
    const module = path
      .split('/')
      .at(-1)
      ?.replace('.', String.raw`\.`);
    const imports = code.matchAll(new RegExp(String.raw`import \{([^}]*)\} from '[./]*(?:[\w-]+/)?${module}'`, 'g'));
    const part = [...imports]
      .flatMap(([, list = '']) => list.split(','))
      .find((one) => new RegExp(String.raw`^\s*${name}(?:\s|$)`).test(one));
    return part === undefined ? undefined : (/ as (\w+)/.exec(part)?.[1] ?? name);
  };

  test.each(tables)('$path $name', ({ path, name, keys }) => {
    const users = files.flatMap(({ file, code }) => {
      const alias = file === path ? undefined : aliasIn(code, path, name);
      if (alias !== undefined) return [{ alias, code }];
      // Templates of the press get its words as `str`.
      return file.endsWith('.typ') && name === 'STRINGS' ? [{ alias: 'str', code }] : [];
    });
    expect(users, 'nobody imports it').not.toHaveLength(0);
    // `kindLabel[row.kind]`, `Object.entries(formatLabel)`, `page={aboutPage}`: the whole table is used.
    if (users.some(({ alias, code }) => new RegExp(String.raw`\b${alias}\[|\(${alias}[,)]|=\{${alias}\}|^\s+${alias},$`, 'm').test(code)))
      return;
    const read = (key: string): boolean =>
      users.some(({ alias, code }) => new RegExp(String.raw`\b${alias}\.${key}\b|\{[^}]*\b${key}\b[^}]*\} = ${alias};`).test(code));
    expect(keys.filter((key) => !read(key))).toEqual([]);
  });
});
