/** Hands the palette to Tailwind: every colour as `--color-*` (and as a name for utilities), every role for its conditions. */
import plugin from 'tailwindcss/plugin';
import { COLORS, ROLES } from '../../vocabulary/palette.ts';

/** Custom properties of a group of names. */
const properties = (prefix: string, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${prefix}${name}`, value]));

/** The style rules that palette.ts stands for; later ones win where two conditions hold. */
const paletteRules = (): Record<string, Record<string, string> | Record<string, Record<string, string>>> => ({
  ':root': { ...properties('color-', COLORS), ...properties('', ROLES.light) },
  '@media (prefers-color-scheme: dark)': { ':root': properties('', ROLES.dark) },
  '@media (prefers-contrast: more)': { ':root': properties('', ROLES.contrast) },
  '@media (prefers-contrast: more) and (prefers-color-scheme: dark)': { ':root': properties('', ROLES.contrastDark) },
  '@media print': { ':root': properties('', ROLES.print) },
});

export default plugin(({ addBase }) => addBase(paletteRules()), { theme: { colors: COLORS } });
