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

  /** What the law calls its own parts, before a number; patterns that read such words; faults that stop the press. */
  const NOTATION = /(?:Điều|Chương|Mục|(?<=[} '])số) ?(?=\$\{|')|(?<=[(=] ?)\/(?:\\.|[^/\n\\])+\/[gimsuvy]*|replaceAll\('đ', 'd'\)/g;
  const FAULTS = /(?:panic|overflow|OverflowError|fail|problem)\(.*$/gm;

  test('nor in what is made of content: components of blocks, templates, Word, PowerPoint, open data', () => {
    const made = files.filter(
      ({ file }) => /\.(?:astro|typ)$/.test(file) || /^(?:open-data|press\/office|press\/files|press\/share)\//.test(file),
    );
    expect(made.length).toBeGreaterThan(150);
    const found = made.flatMap(({ file, code }) =>
      words(spoken(code).replace(NOTATION, '').replace(FAULTS, '')).map((line) => `src/${file}:${line}`),
    );
    expect(found).toEqual([]);
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
        ? [{ path: `strings/${path.slice(2)}`, name, table: value as Table }]
        : [],
    ),
  );

  type Table = Readonly<Record<string, unknown>>;
  interface User {
    alias: string;
    code: string;
  }
  const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);
  /** Before a name that is no member of another thing (`...name` is a spread). */
  const START = String.raw`(?<![\w-])(?<!(?<!\.\.)\.)`;
  /** `kindLabel[row.kind]`, `Object.entries(formatLabel)`, `fill(values, ownWords)`, `page={aboutPage}`, `const words = aboutPage;`: the whole table is used. */
  const usedWhole = ({ alias, code }: User): boolean =>
    new RegExp(String.raw`${START}${alias}\[|[(,]\s*${alias}[,)]|=\{${alias}\}|(?<!\}) = ${alias};|^\s+${alias},$`, 'm').test(code);

  /** Keys of a table and of the tables in it that no user reads, as paths. */
  function unread(table: Table, users: readonly User[]): string[] {
    if (users.some(usedWhole)) return [];
    return Object.entries(table).flatMap(([key, value]) => {
      const dotted = users.filter(({ alias, code }) => new RegExp(String.raw`${START}${alias}\.${key}\b`).test(code));
      const named = users.filter(({ alias, code }) => new RegExp(String.raw`\{[^}]*\b${key}\b[^}]*\} = ${alias};`).test(code));
      if (dotted.length + named.length === 0) return [key];
      if (!isTable(value)) return [];
      const inner = [
        ...dotted.map(({ alias, code }) => ({ alias: String.raw`${alias}\.${key}`, code })),
        ...named.map(({ code }) => ({ alias: key, code })),
      ];
      return unread(value, inner).map((path) => `${key}.${path}`);
    });
  }

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

  test.each(tables)('$path $name', ({ path, name, table }) => {
    const users = files.flatMap(({ file, code }): User[] => {
      const alias = file === path ? undefined : aliasIn(code, path, name);
      if (alias !== undefined) return [{ alias, code: spoken(code).replace(/^import [^;]*;|<style[^>]*>[\s\S]*?<\/style>/gm, '') }];
      // Templates of the press get its words as `str`.
      return file.endsWith('.typ') && name === 'STRINGS' ? [{ alias: 'str', code }] : [];
    });
    expect(users, 'nobody imports it').not.toHaveLength(0);
    expect(unread(table, users)).toEqual([]);
  });

  test.each([
    ['t.a; t.b.c', ['b.d', 'e']],
    ['t.a; t.b[x]; t.e', []],
    ['const { a, b } = t;\nb.c; t.e', ['b.d']],
    ['t[key]', []],
    ['[...t.b.c]; t.a; t.e', ['b.d']],
    ['show(t)', []],
    ['show(t.b); not.t.a', ['a', 'e']],
    ['<Page words={t} />', []],
    ['<p>{t.a}</p>', ['b', 'e']],
  ])('the search for unread words is awake: %s', (code, paths) => {
    expect(unread({ a: '', b: { c: '', d: '' }, e: '' }, [{ alias: 't', code }])).toEqual(paths);
  });
});
