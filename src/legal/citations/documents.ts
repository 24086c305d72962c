import { KIND_NAMES } from '../kinds.ts';

/** A document that citations may name: its id on this site and its official number. */
export interface CitableDocument {
  id: string;
  number: string;
}

/** Which document a citation means: the one it stands in, a published one by id, or one that we do not publish. */
export type CitedDocument = { kind: 'this' } | { kind: 'published'; id: string } | { kind: 'other' };

const KIND = `(?:${KIND_NAMES.join('|')})`;
const THIS = new RegExp(`\\s*(?:của\\s+)?${KIND} này(?!\\p{L})`, 'uy');
const NAMED = new RegExp(`\\s*(?:,\\s*)?(?:của\\s+)?${KIND}(?=\\s)`, 'uy');

/** Where an official number stands in a text as a whole, -1 where it does not: "28/2026/NĐ-CP" is no part of "128/2026/NĐ-CP". */
export function indexOfNumber(text: string, number: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (!/[\d/]$/u.test(text.slice(0, at)) && !/^[\p{L}\d/]/u.test(text.slice(at + number.length))) return at;
  return -1;
}

/** How far a document's number may stand behind its kind: "Luật Phòng, chống ma túy số 73/2021/QH14". */
const NAME_LENGTH = 90;

/**
 * Reads the name of the document behind a chain of units.
 *
 * @param text the whole text
 * @param at offset right behind the chain
 * @param published documents that this site publishes
 * @returns what is meant, and the offset behind as much of the name as belongs to the link
 */
export function readDocument(text: string, at: number, published: readonly CitableDocument[]): { document: CitedDocument; end: number } {
  THIS.lastIndex = at;
  if (THIS.test(text)) return { document: { kind: 'this' }, end: THIS.lastIndex };
  NAMED.lastIndex = at;
  if (!NAMED.test(text)) return { document: { kind: 'this' }, end: at };
  const rest = text.slice(at, at + NAME_LENGTH).split(/[.;:“”()]/u)[0] ?? '';
  const hit = published
    .map((document) => ({ document, index: indexOfNumber(rest, document.number) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)[0];
  if (!hit) return { document: { kind: 'other' }, end: NAMED.lastIndex };
  return { document: { kind: 'published', id: hit.document.id }, end: at + hit.index + hit.document.number.length };
}
