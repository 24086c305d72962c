import sitemap from '@astrojs/sitemap';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/base/site-address.ts';
import { TRUSTED_TYPES } from './src/hosting/trusted-types.ts';
import { content } from './src/integrations/content.ts';
import { downloads } from './src/integrations/downloads.ts';
import { hosting } from './src/integrations/hosting.ts';
import { links } from './src/integrations/links.ts';
import { keptOffline } from './src/integrations/offline.ts';
import { oldBrowsers } from './src/integrations/old-browsers.ts';
import { streamInWorkers } from './src/integrations/stream-in-workers.ts';
import { searchIndex } from './src/integrations/search.ts';
import { pages } from './src/integrations/pages.ts';
import { shareables } from './src/integrations/shareables.ts';
import { MAKING, whole } from './src/integrations/whole.ts';

// The address is known only to whoever publishes the site: SITE_URL=https://… npm run build
const site = siteAddress() ?? 'http://localhost:4321';

const search = searchIndex();

export default defineConfig({
  site,
  output: 'static',
  // Made beside the site that is served, and put in its place when every check has passed.
  outDir: `./${MAKING}/trang`,
  trailingSlash: 'always',
  // While one page is on its way to the disk, others are made: src/base/made-pages.ts.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Prettier writes pages with JSX's rules of white space (a line break is none, {' '} is a space), so they must be read with the same.
  compressHTML: 'jsx',
  // Every character stays as it was written: docs/quyet-dinh/dau-cau.md.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    whole.before(),
    oldBrowsers(),
    content(),
    mdx(),
    sitemap({ filter: (page) => !/\/(?:lich-am-duong|roi-trang)\/|\/nhung\/./.test(new URL(page).pathname) }),
    pages(),
    downloads(),
    search.begin,
    shareables(),
    links(),
    keptOffline(),
    search.end,
    hosting(),
    whole.after(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        // The page of code for embedding shows its own frame.
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        ...TRUSTED_TYPES,
      ],
      // The page of search adds 'wasm-unsafe-eval' for itself (src/pages/tim-kiem/).
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
    // Weights are held by tests (tests/site/every-page.test.ts); the reader of PDF files is one large library that only its page asks for.
    build: { chunkSizeWarningLimit: 2000 },
    // Workers are plain scripts; the library asks for import.meta only where there is one, and need not be warned of.
    worker: { plugins: () => [streamInWorkers()], rolldownOptions: { checks: { emptyImportMeta: false } } },
  },
});
