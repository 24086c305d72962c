/**
 * `npm run bench`: how well search finds (tools/bench-search.ts). `npm run bench -- damage`: how much of damaged content the check tells
 * (tools/bench-damage.ts). `npm run bench -- studio`: forty certificates on a slow phone (tools/bench-studio.ts). `npm run bench -- build`: pages and memory
 * beside Starlight (tools/bench-build.ts). `npm run bench -- pages`: ten kinds of page as Lighthouse sees them (tools/bench-pages.ts).
 */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  search: () => import('./bench-search.ts'),
  damage: () => import('./bench-damage.ts'),
  studio: () => import('./bench-studio.ts'),
  build: () => import('./bench-build.ts'),
  pages: () => import('./bench-pages.ts'),
};

const asked = process.argv[2] ?? '';
await (BENCHES[asked] ?? BENCHES['search'])?.();

export {};
