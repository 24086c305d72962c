/** The press, as the rest of the site uses it. */
export { buildDownloads } from './run/build.ts';
export { cardsAhead } from './run/ahead.ts';
export type { CardsAhead } from './run/ahead.ts';
export { makePrints } from './run/prints.ts';
export type { PrintReport } from './run/prints.ts';
export { cardPrints } from './share/cards.ts';
export { halfSheetPrints } from './share/half-sheets.ts';
export { studioPrints } from './studio/bases.ts';
export { listDownloads, makePlan } from './plan/index.ts';
export type { Manifest, ManifestFile } from './run/manifest.ts';
export type { Item } from '../materials/model/item.ts';
export { parseInline } from '../schema/inline.ts';
export type { Inline } from '../schema/inline.ts';
export { parseCitation } from '../legal/citations/written.ts';
export { groupSources } from './typst/sources.ts';
export { KINDS, TOPICS } from '../vocabulary/kinds.ts';
