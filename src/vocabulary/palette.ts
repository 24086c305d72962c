/**
 * The colours of the site and of everything printed, as sRGB hex: the one place where a colour is written. The style sheet
 * (src/ui/styles/palette-plugin.ts), the logo and the favicon (kite.ts), the drawings of src/press/art, the templates of the
 * press, Office files and the pictures that visitors make all take theirs from here; palette.test.ts finds a colour elsewhere.
 */
export const PALETTE = {
  /** Text, law, the ground of dark posters. Black is for forms, which are printed and signed. */
  ink: { deep: '#0b1f3f', base: '#12305c', soft: '#3d5678', black: '#000000' },
  /** Surfaces, links, open sky. */
  sky: { pale: '#eff6fc', light: '#d9eaf8', base: '#6fb3e4', link: '#0f5596' },
  /** The kite; the one action that matters. Never a sign for a person. */
  vermilion: { light: '#fdeae4', bright: '#e8573a', base: '#c8371b', deep: '#8f2410' },
  /** Help and safe ground. */
  rice: { pale: '#eaf5ea', base: '#1f6b3a', deep: '#124a26' },
  /** Campaign. */
  amber: { pale: '#fff4da', base: '#f2a81d', deep: '#754700' },
  /** Paper and greys; edges are those of tables in Office files. */
  paper: { white: '#ffffff', warm: '#fbfaf7', line: '#c9d3de', edge: '#7f8c9b', edgeSoft: '#9aa9b8' },
} as const;

/** Percent of cyan, magenta, yellow and black. */
export type Inks = readonly [number, number, number, number];

/**
 * The palette for print shops: fixed values, so that the kite has one red on every press. Found as the nearest printable colour on coated
 * paper (Fogra's measurements FOGRA39L, relative colorimetric, as much black as may be) and then rounded by hand: no colour takes four
 * inks, none takes more than 300 %. How far each lies from its sRGB is written in docs/quyet-dinh/bo-cho-nha-in.md.
 */
export const PRINT_INKS: { readonly [F in keyof typeof PALETTE]: { readonly [S in keyof (typeof PALETTE)[F]]: Inks } } = {
  ink: { deep: [100, 75, 0, 80], base: [100, 75, 0, 55], soft: [70, 42, 0, 54], black: [0, 0, 0, 100] },
  sky: { pale: [8, 2, 0, 0], light: [18, 4, 0, 0], base: [58, 18, 0, 0], link: [96, 64, 0, 16] },
  vermilion: { light: [0, 12, 10, 0], bright: [0, 80, 85, 0], base: [0, 88, 100, 18], deep: [0, 90, 100, 47] },
  rice: { pale: [11, 0, 12, 0], base: [82, 0, 90, 50], deep: [86, 0, 99, 75] },
  amber: { pale: [0, 4, 19, 0], base: [0, 39, 97, 0], deep: [0, 50, 100, 66] },
  paper: { white: [0, 0, 0, 0], warm: [0, 0, 3, 2], line: [15, 5, 0, 15], edge: [28, 12, 0, 48], edgeSoft: [25, 9, 0, 33] },
};

/** The colour of marks for cutting and folding: it stands for all inks at once, so that each plate carries the mark. */
export const REGISTRATION = { screen: '#010203', inks: [100, 100, 100, 100] } as const satisfies { screen: string; inks: Inks };

/** Name of a colour in the style sheet, after `--color-`: the base of a family stands without its shade, shades of paper without their family. */
function cssName(family: string, shade: string): string {
  const name = shade.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (family === 'paper') return shade === 'warm' ? 'paper' : name;
  return shade === 'base' ? family : `${family}-${name}`;
}

/** Every colour by the name that style sheets and drawings know it by: `vermilion-deep` is `var(--color-vermilion-deep)` there. */
export const COLORS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PALETTE).flatMap(([family, shades]) => Object.entries(shades).map(([shade, value]) => [cssName(family, shade), value])),
);

const { ink, sky, vermilion, rice, amber, paper } = PALETTE;

/** A colour of which only some percent covers what is behind it, as #rrggbbaa. */
const seeThrough = (color: string, percent: number): string =>
  color +
  Math.round((percent * 255) / 100)
    .toString(16)
    .padStart(2, '0');

/** What colours are for in the interface, by the conditions under which it is read. Components name these roles (`var(--text)`). */
export const ROLES = {
  light: {
    bg: paper.white,
    'bg-soft': sky.pale,
    'bg-strong': sky.light,
    surface: paper.white,
    text: ink.deep,
    'text-soft': ink.soft,
    line: paper.line,
    link: sky.link,
    action: vermilion.base,
    'action-text': paper.white,
    'head-bg': ink.deep,
    'head-text': paper.white,
    help: rice.base,
    'help-deep': rice.deep,
    'help-bg': rice.pale,
    warn: vermilion.deep,
    'warn-bg': vermilion.light,
    campaign: amber.deep,
    'campaign-bg': amber.pale,
    focus: ink.deep,
    'focus-halo': amber.base,
    shadow: seeThrough(ink.deep, 18),
    'shadow-strong': seeThrough(ink.deep, 25),
    veil: seeThrough(ink.deep, 35),
  },
  dark: {
    bg: '#0a1424',
    'bg-soft': '#101f36',
    'bg-strong': '#1a2f4f',
    surface: '#0f1c31',
    text: '#eaf1f9',
    'text-soft': '#b3c4da',
    line: '#33496a',
    link: '#93c9f3',
    action: '#ffb4a0',
    'action-text': '#33110a',
    'head-bg': '#06101f',
    help: '#9bd8ae',
    'help-deep': '#c4ebcf',
    'help-bg': '#10281a',
    warn: '#ffc1b1',
    'warn-bg': '#34170f',
    campaign: '#ffd58a',
    'campaign-bg': '#2d2108',
    focus: paper.white,
    'focus-halo': '#b37400',
  },
  /** On top of light or dark, for readers who asked for more contrast. */
  contrast: {
    'bg-soft': 'var(--bg)',
    'text-soft': 'var(--text)',
    line: 'currentcolor',
    link: '#063b6d',
  },
  /** On top of that in the dark: `light-dark()` is too young for the phones of our readers. */
  contrastDark: { link: '#b7dcfb' },
  print: {
    bg: paper.white,
    'bg-soft': paper.white,
    'bg-strong': paper.white,
    surface: paper.white,
    text: ink.black,
    'text-soft': '#333333',
    line: '#777777',
    link: ink.black,
    warn: ink.black,
    'warn-bg': paper.white,
    help: ink.black,
    'help-deep': ink.black,
    'help-bg': paper.white,
    campaign: ink.black,
    'campaign-bg': paper.white,
  },
} as const;

/**
 * Puts colours for the names in a drawing (`fill="var(--color-sky)"`), for readers that know no style sheet: Office files, image makers.
 * @throws Error for a name that is not in the palette
 */
export function withColors(svg: string): string {
  return svg.replace(/var\(--color-([a-z-]+)\)/g, (_, name: string) => {
    const color = COLORS[name];
    if (color === undefined) throw new Error(`Không có màu “${name}” trong src/vocabulary/palette.ts`);
    return color;
  });
}
