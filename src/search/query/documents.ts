import { escapePattern } from '../../base/pattern.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FileDocument } from '../index/file.ts';
import { foldInPlace } from './words.ts';

/** A document that a query names, and what else it says. */
export interface NamedDocument {
  document: FileDocument;
  rest: string;
}

interface Name {
  pattern: RegExp;
  document: FileDocument;
}

/** "120/2025/QH15" → its number and its year; "36-CT/TW" → its number. */
function parts(number: string): { main: string; year: string | undefined } {
  return { main: /^\d+/.exec(number)?.[0] ?? number, year: /\/(\d{4})\//.exec(number)?.[1] };
}

/**
 * The ways in which people name our documents, the most exact first: official number, "73/2021", "chỉ thị 36", "luật 120",
 * "luật 2025", "luật mới", "luật cũ".
 */
function namesOf(documents: readonly FileDocument[]): Name[] {
  const type = ({ type: name, number }: FileDocument): string => {
    const short = /-([a-z]+)\//.exec(fold(number))?.[1];
    return `(?:${escapePattern(fold(name))}${short === undefined ? '' : `|${short}`})`;
  };
  const name = (document: FileDocument, source: string): Name => ({ document, pattern: new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`) });
  const laws = documents.filter(({ state }) => state !== undefined);
  return [
    ...documents.map((document) =>
      name(
        document,
        `(?:${type(document)}\\s*(?:phong,? chong ma tuy\\s*)?)?(?:so\\s*)?${escapePattern(fold(document.number)).replace(/-|\\-/g, '\\s*-?\\s*')}`,
      ),
    ),
    ...documents.flatMap((document) => {
      const { main, year } = parts(document.number);
      return year === undefined ? [] : [name(document, `(?:${type(document)}\\s*(?:so\\s*)?)?${main}\\s*/\\s*${year}`)];
    }),
    ...documents.map((document) => name(document, `${type(document)}\\s*(?:so\\s*)?${parts(document.number).main}`)),
    ...laws.flatMap((document) => {
      const { year } = parts(document.number);
      return year === undefined ? [] : [name(document, `(?:cua\\s*)?luat\\s*(?:phong,? chong ma tuy\\s*)?(?:nam\\s*)?${year}`)];
    }),
    ...laws
      .filter(({ state }) => state === 'in-force')
      .map((document) => name(document, '(?:cua\\s*)?luat\\s*(?:moi|hien hanh|hien nay|dang ap dung)')),
    ...laws.filter(({ state }) => state === 'repealed').map((document) => name(document, '(?:cua\\s*)?luat\\s*(?:cu|truoc day)')),
  ];
}

/**
 * Finds the document that a query names.
 *
 * @param query what was typed
 * @param documents published documents
 * @param anywhere also take a bare year for a law of that year: right where an article is named ("điều 5 2021")
 * @returns undefined where the query names none, or two of them
 */
export function namedDocument(query: string, documents: readonly FileDocument[], anywhere = false): NamedDocument | undefined {
  const original = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const text = foldInPlace(original);
  const names = namesOf(documents);
  if (anywhere) {
    for (const document of documents) {
      const { year } = parts(document.number);
      if (year !== undefined) names.push({ document, pattern: new RegExp(`(?<![a-z0-9])${year}(?![a-z0-9/])`) });
    }
  }
  const hits = names.flatMap(({ pattern, document }) => {
    const match = pattern.exec(text);
    return match ? [{ document, match }] : [];
  });
  const first = hits[0];
  if (!first) return undefined;
  const without = (whole: string): string =>
    `${whole.slice(0, first.match.index)} ${whole.slice(first.match.index + first.match[0].length)}`.replace(/\s+/g, ' ').trim();
  const rest = without(original);
  const left = without(text);
  const second = namesOf(documents).some(({ pattern, document }) => document.id !== first.document.id && pattern.test(left));
  return second ? undefined : { document: first.document, rest };
}
