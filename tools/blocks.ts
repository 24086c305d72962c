/**
 * `npm run blocks`: writes src/materials/blocks/registry/ and src/ui/material/registry.ts from the folders of the blocks, so that a new type of block is one folder.
 * A test says when the registry does not fit the folders.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';

const FOLDER = 'src/materials/blocks';
const REGISTRY = `${FOLDER}/registry`;
/** Components are of the interface, so their registry stands there. */
const WEB = 'src/ui/material/registry.ts';
/** Files that every block has. */
const FILES = ['schema.ts', 'Web.astro', 'print.typ', 'word.ts', 'slides.ts', 'plain.ts', 'mdx.ts', 'example.yaml'] as const;
const HEAD = 'Made by `npm run blocks` from the folders beside this one; not to be edited.';

interface Folder {
  type: string;
  /** The type as an identifier: `page-break` → `pageBreak`. */
  name: string;
  level: 'inner' | 'outer';
  /** Components for MDX: of the block, and of its pieces. */
  component: string | undefined;
  pieces: string[];
}

function readFolder(root: string, type: string): Folder {
  const folder = join(root, FOLDER, type);
  const missing = FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`Khối “${type}” (${FOLDER}/${type}/) thiếu tệp: ${missing.join(', ')}`);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const level = /^export const (inner|outer) =/mu.exec(text('schema.ts'))?.[1];
  if (level === undefined)
    throw new Error(
      `${FOLDER}/${type}/schema.ts: thiếu “export const inner = …” (đứng được trong khối khác) hoặc “export const outer = …”`,
    );
  const component = /component\(\s*'(\w+)'/u.exec(text('mdx.ts'))?.[1];
  const pieces = [...(/pieces: \[(.*)\] \}/u.exec(text('mdx.ts'))?.[1] ?? '').matchAll(/'(\w+)'/gu)].map((match) => match[1] ?? '');
  return {
    type,
    name: type.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    level: level as Folder['level'],
    component,
    pieces,
  };
}

const key = ({ type, name }: Folder): string => (type === name ? name : `'${type}': ${name}`);

function registry(folders: readonly Folder[], file: string, constant: string, type: string, imports: string, from = `${file}.ts`): string {
  const lines = folders.map(({ type: folder, name }) => `import { ${file} as ${name} } from '../${folder}/${from}';`);
  const entries = folders.map((folder) => `  ${key(folder)},`);
  return `/* ${HEAD} */\n${imports}\n${lines.join('\n')}\n\nexport const ${constant}: ${type} = {\n${entries.join('\n')}\n};\n`;
}

const tuple = (folders: readonly Folder[], name: string): string => {
  const lines = folders.map((folder) => `import { ${folder.level} as ${folder.name} } from '../${folder.type}/schema.ts';`);
  return `/* ${HEAD} */\n${lines.join('\n')}\n\nexport const ${name} = [${folders.map((folder) => folder.name).join(', ')}] as const;\n`;
};

function web(folders: readonly Folder[]): string {
  const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const pieces = folders.flatMap(({ type, pieces: names }) => names.map((name) => ({ type, name })));
  const lines = [
    ...folders.map(({ type, name }) => `import ${capital(name)}Block from '../../materials/blocks/${type}/Web.astro';`),
    ...pieces.map(({ type, name }) => `import ${name} from '../../materials/blocks/${type}/${name}.astro';`),
  ];
  const entries = folders.map(({ type, name }) => `  ${type === name ? name : `'${type}'`}: ${capital(name)}Block,`);
  const components = folders.flatMap(({ name, component }) => (component === undefined ? [] : [`  ${component}: ${capital(name)}Block,`]));
  return `/* ${HEAD} */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockType } from '../../materials/blocks/index.ts';
${lines.join('\n')}

/** The component that shows a type of block. */
export const WEB: Readonly<Record<BlockType, AstroComponentFactory>> = {
${entries.join('\n')}
};

/** The components that may be written in MDX. */
export const COMPONENTS: Readonly<Record<string, AstroComponentFactory>> = {
${[...components, ...pieces.map(({ name }) => `  ${name},`)].join('\n')}
};
`;
}

function print(folders: readonly Folder[]): string {
  const lines = folders.map(({ type, name }) => `#import "/src/materials/blocks/${type}/print.typ": render as ${name}`);
  const entries = folders.map(({ type, name }) => `  "${type}": ${name},`);
  return `// ${HEAD}
${lines.join('\n')}

#let renderers = (
${entries.join('\n')}
)
#let show-block(b, key: false) = renderers.at(b.type)(b, key: key, inner: blocks => for one in blocks { show-block(one, key: key) })
`;
}

/**
 * The registry files as they should be.
 *
 * @param root the repository
 * @returns text by path from the root
 * @throws Error in Vietnamese where a block lacks a file
 */
export async function blockRegistry(root: string): Promise<Map<string, string>> {
  const folders = readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
    .map(({ name }) => readFolder(root, name))
    .sort((a, b) => a.type.localeCompare(b.type));
  const all = (constant: string, file: string, generic: string, from: string): string =>
    registry(
      folders,
      file,
      constant,
      `{ readonly [T in BlockType]: ${generic} }`,
      `import type { BlockType } from '../index.ts';\nimport type { ${generic.replace(/<.*/u, '')} } from '../../kit/${from}.ts';`,
    );
  const files = {
    'inner.ts': tuple(
      folders.filter(({ level }) => level === 'inner'),
      'inner',
    ),
    'outer.ts': tuple(
      folders.filter(({ level }) => level === 'outer'),
      'outer',
    ),
    'word.ts': all('WORD', 'word', 'Word<T>', 'word'),
    'slides.ts': all('SLIDES', 'slides', 'Slides<T>', 'slides'),
    'plain.ts': all('PLAIN', 'plain', 'Plain<T>', 'plain'),
    'mdx.ts': all('MDX', 'mdx', 'MdxForm', 'mdx'),
    'print.typ': print(folders),
  };
  const texts = [...Object.entries(files).map(([name, text]) => [`${REGISTRY}/${name}`, text] as const), [WEB, web(folders)] as const];
  const style = await prettier.resolveConfig(join(process.cwd(), 'package.json'));
  const formatted = texts.map(async ([path, text]): Promise<[string, string]> => [
    path,
    path.endsWith('.ts') ? await prettier.format(text, { ...style, plugins: [], parser: 'typescript' }) : text,
  ]);
  return new Map(await Promise.all(formatted));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd();
  mkdirSync(join(root, REGISTRY), { recursive: true });
  for (const [path, text] of await blockRegistry(root)) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
