import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font file that the press may embed. `family` is the name templates use. */
export interface PressFont {
  family: 'Be Vietnam Pro' | 'Tinos';
  file: string;
}

const BE_VIETNAM = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold', '700Bold_Italic', '800ExtraBold', '900Black'];
const TINOS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The font files of the press, found in the npm packages installed under `root`. */
export function pressFonts(root: string): PressFont[] {
  const require = createRequire(join(root, 'package.json'));
  const folder = (name: string): string => dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  const beVietnam = folder('be-vietnam-pro');
  const tinos = folder('tinos');
  return [
    ...BE_VIETNAM.map((cut): PressFont => ({ family: 'Be Vietnam Pro', file: join(beVietnam, cut, `BeVietnamPro_${cut}.ttf`) })),
    ...TINOS.map((cut): PressFont => ({ family: 'Tinos', file: join(tinos, cut, `Tinos_${cut}.ttf`) })),
  ];
}

export const readFonts = (fonts: readonly PressFont[]): Buffer[] => fonts.map((font) => readFileSync(font.file));

/**
 * Shuts system fonts out of Typst: points fontconfig at a configuration without any folder. Must run before the compiler is loaded,
 * which is why `createTypst` imports it lazily.
 */
export function shutOutSystemFonts(cacheDir: string): void {
  const folder = join(cacheDir, 'fontconfig');
  mkdirSync(join(folder, 'none'), { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(folder, 'none')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}
