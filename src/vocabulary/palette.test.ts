import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faviconSvg, KITE } from './kite.ts';
import { COLORS, PALETTE, withColors } from './palette.ts';

const src = join(import.meta.dirname, '..');

/** Colours written out: #rgb to #rrggbbaa (not a private member `#add(`, not an issue number `typst#8826`), and colour functions of numbers. */
const WRITTEN =
  /(?<![\w&#.])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w(-])|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*["'\d.#-][^)]*\)/gi;
/** Office writes colours without "#". */
const OFFICE = /(['"])[0-9a-f]{6}\1/gi;
/** Colours by name, in style sheets and drawings. Typst's own `white` and `black` stay: they are the sheet and the ink of a printer. */
const NAMED =
  /(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|silver|whitesmoke|orange|yellow|navy|maroon|purple|brown|gold|teal)(?![\w-])/g;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
/** The parts of a file that are style sheet or drawing. */
const styles = (file: string, text: string): string => {
  if (file.endsWith('.css')) return text;
  if (file.endsWith('.svg')) return [...text.matchAll(/(?:fill|stroke|style|stop-color)="[^"]*"/g)].join('\n');
  return file.endsWith('.astro') ? [...text.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g)].join('\n') : '';
};

/** Every colour that stands in a file as itself. */
function colours(file: string, text: string): string[] {
  const code = withoutComments(text);
  const found = [...code.matchAll(WRITTEN), ...styles(file, code).matchAll(NAMED)];
  if (file.includes('office/')) found.push(...code.matchAll(OFFICE));
  return found.map(([colour]) => colour);
}

test('no file of the house writes a colour of its own', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro|typ|css|svg)$/.test(file) && !file.endsWith('.test.ts') && file !== 'vocabulary/palette.ts');
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) => colours(file, readFileSync(join(src, file), 'utf8')).map((colour) => `src/${file}: ${colour}`));
  expect(found, 'write it into src/vocabulary/palette.ts and name it here').toEqual([]);
});

describe('the search for colours', () => {
  test.each([
    ['ui/x.css', 'a { color: #C8371B }'],
    ['ui/x.css', 'a { color: #fff }'],
    ['ui/x.css', 'a { box-shadow: 0 0 1px rgb(11 31 63 / 18%) }'],
    ['ui/x.css', 'a { color: silver }'],
    ['ui/x.astro', '<path fill="#e8573a" />'],
    ['ui/x.astro', '<style>a { color: black }</style>'],
    ['ui/x.ts', "context.fillStyle = '#0b1f3f';"],
    ['press/art/x.svg', '<path fill="white"/>'],
    ['press/x.typ', '#let red = rgb("#c8371b")'],
    ['press/x.typ', 'fill: rgb(200, 55, 27)'],
    ['press/office/x.ts', "words(label, { color: 'C8371B' })"],
  ])('%s: finds %s', (file, text) => {
    expect(colours(file, text)).toHaveLength(1);
  });

  test.each([
    ['search/x.ts', 'this.#add(form); // #fff'],
    ['press/x.typ', '// typst/typst#8826\n#let c(path) = rgb(path.split("."))'],
    ['ui/x.css', 'a { white-space: nowrap; color: var(--color-white) }'],
    ['ui/x.astro', '<a href="#noi-dung">white</a>'],
    ['official/x.ts', "const code = '120202';"],
  ])('%s: leaves alone %s', (file, text) => {
    expect(colours(file, text)).toEqual([]);
  });
});

test('a drawing gets the colours it names, and no other name passes', () => {
  expect(withColors('<path fill="var(--color-vermilion)" stroke="var(--color-line)"/>')).toBe(
    `<path fill="${PALETTE.vermilion.base}" stroke="${PALETTE.paper.line}"/>`,
  );
  expect(() => withColors('<path fill="var(--color-pink)"/>')).toThrow('pink');
});

test('every colour has one name in style sheets, and logo and favicon take theirs from the palette', () => {
  expect(Object.keys(COLORS)).toHaveLength(Object.values(PALETTE).flatMap((family) => Object.keys(family)).length);
  for (const { path, fill } of KITE.facets) {
    expect(faviconSvg()).toContain(`<path d="${path}" fill="${fill}"/>`);
    expect(Object.values(COLORS)).toContain(fill);
  }
});
