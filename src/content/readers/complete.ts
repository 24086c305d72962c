import type { SourceError } from '../../legal/errors.ts';
import type { Block } from '../../materials/blocks/index.ts';
import type { Item } from '../../materials/model/item.ts';
import type { Series } from '../../materials/model/series.ts';
import type { Source } from '../../schema/base.ts';
import { problemAt } from '../problems.ts';
import type { LoadedItem } from './items.ts';
import type { SharedText } from './shared-texts.ts';

/** What items name and other files hold. */
export interface Named {
  series: ReadonlyMap<string, Series>;
  sharedTexts: ReadonlyMap<string, SharedText>;
}

/** Each source once, where it is first mentioned: a publication that was checked on two days is one publication. */
const once = (sources: readonly Source[]): Source[] => {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = typeof source === 'string' ? source : JSON.stringify([source.title, source.publisher, source.date]);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
};

/**
 * Puts into an item what it names and other files hold: its series, the shared texts, and the sources of these and of its evidence.
 *
 * @returns the whole item, and a fault for each name that leads nowhere
 */
export function complete(loaded: LoadedItem, { series, sharedTexts }: Named): { loaded: LoadedItem; faults: SourceError[] } {
  const { item, lineOf } = loaded;
  const faults: SourceError[] = [];
  const sources: Source[] = [...item.sources, ...(item.evidence ?? []).map(({ source }) => source)];
  const fill =
    (path: readonly PropertyKey[]) =>
    (block: Block, index: number): Block => {
      if (block.type !== 'shared') return block;
      const text = sharedTexts.get(block.id);
      if (text === undefined) {
        const wanted = `một tệp trong content/dung-chung: ${[...sharedTexts.keys()].join(', ')}`;
        faults.push(problemAt(item.file, lineOf, [...path, index], `Không có đoạn dùng chung “${block.id}”`, wanted));
        return block;
      }
      sources.push(...text.sources);
      return { ...block, title: block.title ?? text.title, blocks: text.blocks };
    };
  const named = item.series === undefined ? undefined : series.get(item.series.id);
  if (item.series !== undefined && named === undefined)
    faults.push(
      problemAt(
        item.file,
        lineOf,
        ['series', 'id'],
        `Không có chuỗi “${item.series.id}”`,
        `một tệp trong content/chuoi: ${[...series.keys()].join(', ')}`,
      ),
    );
  const whole: Item = {
    ...item,
    ...(named === undefined ? {} : { inSeries: named }),
    blocks: item.blocks.map(fill(['blocks'])),
    parts: item.parts.map((part, index) => ({ ...part, blocks: part.blocks.map(fill(['parts', index, 'blocks'])) })),
    sources: once(sources),
  };
  return { loaded: { ...loaded, item: whole }, faults };
}
