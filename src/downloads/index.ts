/** The press, as the rest of the site uses it. */
export { buildDownloads } from './run/build.ts';
export type { BuildOptions, BuildReport } from './run/build.ts';
export { listDownloads, makePlan } from './plan/index.ts';
export type { Download } from './plan/types.ts';
export type { Manifest, ManifestFile } from './run/manifest.ts';
export { loadItems } from './model/load.ts';
export type { Item, Part } from './model/item.ts';
export type { Block, BlockOf, LeafBlock } from './model/blocks.ts';
export { parseInline, plainText, stripInline } from './model/inline.ts';
export type { Inline } from './model/inline.ts';
export { parseCitation } from './model/citation.ts';
export { KINDS, LEVELS, SIZES, TOPICS } from './model/vocabulary.ts';
export type { Format, Kind, Level, SizeId, Topic } from './model/vocabulary.ts';
