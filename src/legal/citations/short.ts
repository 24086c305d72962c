import { KIND_NAMES } from '../kinds.ts';
import { citationParts, publishedDocuments } from './written.ts';

/** A citation cut short for a chip: "Điều 24.4.a" (the space in it does not break) and "Luật 120". */
export interface ShortCitation {
  place: string;
  document: string;
}

const KINDS = KIND_NAMES.join('|');
const KIND = new RegExp(`^(?:${KINDS})(?=\\s|$)`, 'u');
const NUMBERED = /^(.+?)(?:\s+số)?\s+((\d+)\/(\d{4})(?:\/[\p{Lu}\d-]+)?)$/u;

/**
 * The short name of a document as citations write it: a published one by its kind and number ("Luật 120", "Nghị định 163"), another one by
 * its own name ("Luật Trẻ em") or by kind, number and year ("Nghị định 105/2021"); a code by its name.
 */
export function shortDocument(written: string): string {
  const name = written.trim();
  const kind = KIND.exec(name)?.[0];
  const [, words = '', number = '', first = '', year = ''] = NUMBERED.exec(name) ?? [];
  if (kind === undefined || number === '') return name;
  const published = publishedDocuments();
  const same = published.filter((item) => item.number.startsWith(`${first}/`));
  if (published.some((item) => item.number === number)) return same.length > 1 ? `${kind} ${first}/${year}` : `${kind} ${first}`;
  return words === kind ? `${kind} ${first}/${year}` : words;
}

/**
 * Cuts a citation short.
 *
 * @param text as written: "điểm a khoản 4 Điều 24 Luật Phòng, chống ma túy số 120/2025/QH15"
 * @returns undefined for what is no citation of an article
 */
export function shortCitation(text: string): ShortCitation | undefined {
  const parts = citationParts(text);
  if (parts === undefined) return undefined;
  const { point, clause, article, document } = parts;
  return {
    place: `Điều\u00a0${[article, clause, point].filter((part) => part !== undefined).join('.')}`,
    document: shortDocument(document),
  };
}

/** Running text in which the full names of published documents ("Luật Phòng, chống ma túy số 120/2025/QH15") are their short ones. */
export function shortenNames(text: string): string {
  return publishedDocuments().reduce((words, { number }) => {
    const named = new RegExp(`(?:${KINDS})(?:(?!${KINDS})[^.;:()“”]){0,60}?\\s${number}`, 'gu');
    return words.replace(named, shortDocument);
  }, text);
}
