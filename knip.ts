import type { KnipConfig } from 'knip';

/** What knip cannot see by itself. It finds files, exports and packages that nobody uses, and packages that nobody declared. */
export default {
  // Commands that are called by hand, and programs that are started by their path; package.json names the others.
  entry: ['src/press/cli.ts', 'tools/*.ts', 'src/offline/worker.ts', 'src/press/run/ahead-program.ts', 'src/search/gather/program.ts'],
  // Servers that a test starts where they are installed, and LibreOffice for tools/word-pages.ts.
  ignoreBinaries: ['nginx', 'caddy', 'soffice'],
  // Style sheets are read too: Tailwind takes the palette from there.
  project: ['{src,tests,tools}/**/*.{ts,astro,mdx,css}', '*.{ts,mjs}'],
  ignoreDependencies: [
    // Browsers, unpacked by their path (tests/support/old-chrome.ts).
    'chrome-80',
    'chrome-106',
    // Font files, read by their path (tools/fonts.ts, src/press/typst/fonts.ts).
    '@expo-google-fonts/arimo',
    '@expo-google-fonts/be-vietnam-pro',
    '@expo-google-fonts/tinos',
  ],
} satisfies KnipConfig;
