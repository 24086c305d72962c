/** The edition for the photocopier: black on white, no grounds, little ink. */
import type { Item } from '../../materials/model/item.ts';
import { SIZES } from '../../vocabulary/kinds.ts';
import { artInputAt, inBlack, leafletInput } from '../typst/input.ts';
import type { TemplateInput } from '../typst/compiler.ts';

/** How an item is set in black: the template and its input. None for what is in black already, or is no paper for many hands. */
export function blackEdition(item: Item): { template: string; input: (site: string | undefined) => TemplateInput } | undefined {
  const { art, leaflet } = item;
  if (leaflet !== undefined) return { template: 'leaflet', input: (site) => ({ ...leafletInput(item, leaflet, site), ...inBlack() }) };
  if (art === undefined || !item.formats.includes('pdf') || !(item.kind === 'poster' || item.kind === 'sheet')) return undefined;
  const template = item.kind === 'poster' ? 'black-poster' : `designs/${art.design}`;
  return { template, input: (site) => ({ ...artInputAt(item, art, { id: 'a4', ...SIZES.a4 }, site), ...inBlack() }) };
}
