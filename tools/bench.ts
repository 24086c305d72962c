/**
 * `npm run bench`: how well search finds (tools/bench-search.ts). `npm run bench -- damage`: how much of damaged content the check tells
 * (tools/bench-damage.ts).
 */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  search: () => import('./bench-search.ts'),
  damage: () => import('./bench-damage.ts'),
};

const asked = process.argv[2] ?? '';
await (BENCHES[asked] ?? BENCHES['search'])?.();

export {};
