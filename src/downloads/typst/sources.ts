import type { Source } from '../model/base.ts';

const PLACE = /^((?:điểm \p{Ll} )?(?:khoản \d+ )?Điều \d+[a-z]?) (.+)$/u;

/**
 * All sources in one sentence, for where room is short: provisions of one document are named together
 * ("Luật Phòng, chống ma túy số 120/2025/QH15 (khoản 1 Điều 6; khoản 11 Điều 5)").
 */
export function sourceLine(sources: readonly Source[]): string {
  const documents = new Map<string, string[]>();
  const others: string[] = [];
  for (const source of sources) {
    if (typeof source !== 'string') {
      others.push(`${source.title}, ${source.publisher}, ${source.date}`);
      continue;
    }
    const [, place = source, document = ''] = PLACE.exec(source) ?? [];
    documents.set(document, [...(documents.get(document) ?? []), place]);
  }
  const laws = [...documents].map(([document, places]) => `${document} (${places.join('; ')})`);
  return `${[...laws, ...others].join('; ')}.`;
}
