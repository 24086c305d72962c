/**
 * Makes the two web fonts from the OFL files of @expo-google-fonts/be-vietnam-pro: `node tools/fonts.ts`.
 * The subset holds ASCII, all Vietnamese letters and the punctuation that the site uses; a test of the built site fails
 * when a page shows a character outside it (src/ui/fonts/charset.ts).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { WEB_FONT_CHARACTERS } from '../src/ui/fonts/charset.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro');
const target = join(root, 'public/fonts');
const weights = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 600: '600SemiBold/BeVietnamPro_600SemiBold.ttf' };

await mkdir(target, { recursive: true });
for (const [weight, file] of Object.entries(weights)) {
  const font = await subsetFont(await readFile(join(source, file)), WEB_FONT_CHARACTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
  });
  await writeFile(join(target, `be-vietnam-pro-${weight}.woff2`), font);
  console.log(`be-vietnam-pro-${weight}.woff2: ${font.length} byte`);
}
