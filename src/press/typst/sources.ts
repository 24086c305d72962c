import { citationParts } from '../../legal/citations/written.ts';
import type { Source } from '../../schema/base.ts';
import type { Absolute } from '../../materials/kit/links.ts';
import { citeData } from '../../materials/kit/print.ts';

/** Sources as lists print them: one entry a document of law with all its places, one for each publication. */
export type SourceEntry =
  | { kind: 'law'; document: string; places: { text: string; url?: string }[] }
  | { kind: 'publication'; title: string; publisher: string; date: string; url?: string };

/** Groups provisions of one document under its name, in order of first mention; publications follow. */
export function groupSources(sources: readonly Source[], absolute: Absolute): SourceEntry[] {
  const laws = new Map<string, { text: string; url?: string }[]>();
  const publications: SourceEntry[] = [];
  for (const source of sources) {
    if (typeof source !== 'string') {
      const { title, publisher, date, url } = source;
      publications.push({ kind: 'publication', title, publisher, date, ...(url === undefined ? {} : { url }) });
      continue;
    }
    const { words: place, document } = citationParts(source) ?? { words: source, document: '' };
    const { url } = citeData(source, absolute);
    laws.set(document, [...(laws.get(document) ?? []), { text: place, ...(url === undefined ? {} : { url }) }]);
  }
  return [...[...laws].map(([document, places]): SourceEntry => ({ kind: 'law', document, places })), ...publications];
}

/** One entry in words: "Luật Phòng, chống ma túy số 120/2025/QH15: khoản 1 Điều 6; khoản 11 Điều 5". */
export const sourceWords = (entry: SourceEntry): string =>
  entry.kind === 'law'
    ? `${entry.document}: ${entry.places.map((place) => place.text).join('; ')}`
    : `${entry.title}, ${entry.publisher}, ${entry.date}`;

/** All sources in one sentence, for where room is short. */
export const sourceLine = (sources: readonly Source[]): string =>
  `${groupSources(sources, () => undefined)
    .map(sourceWords)
    .join('. ')}.`;
