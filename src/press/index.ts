/** The press, as the rest of the site uses it. */
export { buildDownloads } from './run/build.ts';
export type { BuildOptions, BuildReport } from './run/build.ts';
export { listDownloads, makePlan } from './plan/index.ts';
export type { Download } from './plan/types.ts';
export type { Manifest, ManifestFile } from './run/manifest.ts';
export { loadItems } from '../content/readers/items.ts';
export type { Item, Part } from '../materials/model/item.ts';
export type { Block, BlockOf, LeafBlock } from '../materials/model/blocks.ts';
export { parseInline, plainText, stripInline } from '../schema/inline.ts';
export type { Inline } from '../schema/inline.ts';
export { parseCitation } from '../legal/citations/written.ts';
export { KINDS, LEVELS, SIZES, TOPICS } from '../vocabulary/kinds.ts';
export type { Format, Kind, Level, SizeId, Topic } from '../vocabulary/kinds.ts';
