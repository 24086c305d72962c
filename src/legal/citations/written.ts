import { placePath } from '../place.ts';
import type { Place } from '../place.ts';

/** A citation of law as written in content, read back: the words, the place and the address on this site (where we publish that document). */
export interface LawCitation {
  text: string;
  place: Place;
  number: string;
  documentId?: string;
  url?: string;
}

/** Documents published here, by official number. */
const PUBLISHED: Readonly<Record<string, string>> = {
  '120/2025/QH15': 'luat-120-2025-qh15',
  '73/2021/QH14': 'luat-73-2021-qh14',
};

/** The number of the law that ended on 01/7/2026: a citation of it must say so (checked by the gates). */
export const ENDED_LAW = '73/2021/QH14';

const CITATION = /^(?:điểm (\p{Ll}) )?(?:khoản (\d+) )?Điều (\d+[a-z]?) .*?(?:số )?(\d+\/\d{4}\/[\p{Lu}\d-]+)(?: .*)?$/u;

/**
 * Reads "điểm a khoản 2 Điều 8 Luật Phòng, chống ma túy số 120/2025/QH15".
 * @returns undefined where the text names no article and official number
 */
export function parseCitation(text: string): LawCitation | undefined {
  const match = CITATION.exec(text.trim());
  const [, point, clause, article, number] = match ?? [];
  if (article === undefined || number === undefined) return undefined;
  const place: Place = {
    article: Number.parseInt(article, 10),
    ...(clause === undefined ? {} : { clause: Number(clause) }),
    ...(point === undefined ? {} : { point }),
  };
  const documentId = PUBLISHED[number];
  return { text: text.trim(), place, number, ...(documentId === undefined ? {} : { documentId, url: placePath(documentId, place) }) };
}
