import { escapePattern, execNotAfter } from '../../base/pattern.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FileDocument, FileLanguage, FileMention } from '../index/file.ts';
import { foldInPlace } from './words.ts';

/** A document that a query names, and what else it says. */
export interface NamedDocument<T = FileDocument> {
  document: T;
  rest: string;
}

interface Name<T> {
  /** Where the name stands in a folded query. */
  find: (text: string) => RegExpExecArray | null;
  document: T;
}

/** Kinds of documents as people shorten them, folded. */
const SHORT: Record<string, string> = {
  'nghi dinh': 'nd',
  'thong tu': 'tt',
  'cong van': 'cv',
  'quyet dinh': 'qd',
  'nghi quyet': 'nq',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'thong bao': 'tb',
};

/** "120/2025/QH15" → its number and its year; "36-CT/TW" → its number. */
function parts(number: string): { main: string; year: string | undefined } {
  return { main: /^\d+/.exec(number)?.[0] ?? number, year: /\/(\d{4})\//.exec(number)?.[1] };
}

/** Neither may stand in front of a name. */
const FOLDED_END = /[a-z0-9]$/;
const whole = (source: string, end = '(?![a-z0-9]|/\\d)'): Name<unknown>['find'] => {
  const pattern = new RegExp(source + end, 'g');
  return (text) => execNotAfter(FOLDED_END, pattern, text);
};

/** "nghi dinh" → "(?:nghi dinh|nd)"; of "luat tro giup phap ly" the name may be left out. */
function typePattern(type: string): string {
  const folded = fold(type);
  const short = SHORT[folded];
  const names = [folded, ...(short === undefined ? [] : [short]), ...(folded.startsWith('luat ') ? ['luat'] : [])];
  return `(?:${names.map(escapePattern).join('|')})`;
}

/** Names by number, the most exact first: official number, "73/2021", "chỉ thị 36", "luật 120". */
function numberNames<T extends { type: string; number: string }>(documents: readonly T[]): Name<T>[] {
  return [
    ...documents.map((document) => ({
      document,
      find: whole(
        `(?:${typePattern(document.type)}\\s*(?:phong,? chong ma tuy\\s*)?)?(?:so\\s*)?${escapePattern(fold(document.number)).replace(/-|\\-/g, '\\s*-?\\s*')}`,
      ),
    })),
    ...documents.flatMap((document) => {
      const { main, year } = parts(document.number);
      return year === undefined
        ? []
        : [{ document, find: whole(`(?:${typePattern(document.type)}\\s*(?:so\\s*)?)?${main}\\s*/\\s*${year}`) }];
    }),
    ...documents.map((document) => ({
      document,
      find: whole(`${typePattern(document.type)}\\s*(?:so\\s*)?${parts(document.number).main}`),
    })),
  ];
}

/** The ways in which people name our documents: by number, by other names that editors know, "luật 2025", "luật mới", "luật cũ". */
function namesOf(documents: readonly FileDocument[], other: FileLanguage['documentNames']): Name<FileDocument>[] {
  // A main law and the law that it replaced are known by their years; other laws are not.
  const laws = documents.filter(
    ({ id, state, replacedBy }) => state !== undefined && (replacedBy !== undefined || documents.some((old) => old.replacedBy === id)),
  );
  return [
    ...numberNames(documents),
    ...documents.flatMap((document) => (other[document.id] ?? []).map((name) => ({ document, find: whole(escapePattern(fold(name))) }))),
    ...laws.flatMap((document) => {
      const { year } = parts(document.number);
      return year === undefined ? [] : [{ document, find: whole(`(?:cua\\s*)?luat\\s*(?:phong,? chong ma tuy\\s*)?(?:nam\\s*)?${year}`) }];
    }),
    ...laws
      .filter(({ state }) => state === 'in-force')
      .map((document) => ({ document, find: whole('(?:cua\\s*)?luat\\s*(?:moi|hien hanh|hien nay|dang ap dung)') })),
    ...laws
      .filter(({ state }) => state === 'repealed')
      .map((document) => ({ document, find: whole('(?:cua\\s*)?luat\\s*(?:cu|truoc day)') })),
  ];
}

const tidy = (query: string): string => query.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The first name of a list that stands in a query, and the query without it. */
function firstName<T>(query: string, names: readonly Name<T>[]): NamedDocument<T> | undefined {
  const original = tidy(query);
  const text = foldInPlace(original);
  for (const { find, document } of names) {
    const match = find(text);
    if (!match) continue;
    return { document, rest: tidy(`${original.slice(0, match.index)} ${original.slice(match.index + match[0].length)}`) };
  }
  return undefined;
}

/**
 * Finds the documents of this site that a query names, two of them in the order in which they are named.
 *
 * @param query what was typed
 * @param documents published documents
 * @param other further names of them, by id
 * @param anywhere also take a bare year for a law of that year: right where an article is named ("điều 5 2021")
 * @returns at most two, each with what the query says beside both
 */
export function namedDocuments(
  query: string,
  documents: readonly FileDocument[],
  other: FileLanguage['documentNames'] = {},
  anywhere = false,
): NamedDocument[] {
  const names = namesOf(documents, other);
  const years = documents.flatMap((document) => {
    const { year } = parts(document.number);
    return anywhere && year !== undefined ? [{ document, find: whole(year, '(?![a-z0-9/])') }] : [];
  });
  const first = firstName(query, [...names, ...years]);
  if (first === undefined) return [];
  const second = firstName(
    first.rest,
    names.filter(({ document }) => document.id !== first.document.id),
  );
  if (second === undefined) return [first];
  const { rest } = second;
  const text = foldInPlace(tidy(query));
  const at = ({ document }: NamedDocument): number =>
    Math.min(...names.filter((name) => name.document.id === document.id).map(({ find }) => find(text)?.index ?? Infinity));
  return [
    { document: first.document, rest },
    { document: second.document, rest },
  ].sort((a, b) => at(a) - at(b));
}

/** The one document of this site that a query names; undefined where it names none, or two of them. */
export function namedDocument(query: string, documents: readonly FileDocument[], anywhere = false): NamedDocument | undefined {
  const [first, second] = namedDocuments(query, documents, {}, anywhere);
  return second === undefined ? first : undefined;
}

/** A law of its own name: "Luật Trợ giúp pháp lý" is named by that alone. */
const hasName = ({ type }: FileMention): boolean => type.split(' ').length > 2 && type.startsWith('Luật ');

/** A document that this site names but does not publish. */
export function mentionedDocument(query: string, mentioned: readonly FileMention[]): NamedDocument<FileMention> | undefined {
  return firstName(query, [
    ...numberNames(mentioned),
    ...mentioned.filter(hasName).map((document) => ({ document, find: whole(escapePattern(fold(document.type))) })),
  ]);
}

/** Kind and number of any document at all, "nghị định 999/2020". */
const ANY = whole(
  '(?:(?:nghi dinh|nd|thong tu|tt|cong van|cv|quyet dinh|qd|nghi quyet|nq)\\s*(?:so\\s*)?\\d{1,4}(?:\\s*[/-]\\s*[a-z0-9/-]+)?|luat\\s*(?:so\\s*)?\\d{1,4}\\s*/\\s*[a-z0-9/-]+)',
);

/**
 * A document that this site knows nothing of: a law that people call by its name, or whatever is named by number, as typed.
 *
 * @param elsewhere laws by their names, the full one first
 * @returns its name, and the query with that name in full; undefined where none is named
 */
export function unknownDocument(
  query: string,
  elsewhere: readonly (readonly string[])[] = [],
): { name: string; asked: string } | undefined {
  const original = tidy(query);
  const text = foldInPlace(original);
  for (const names of elsewhere)
    for (const name of names) {
      const match = whole(escapePattern(fold(name)))(text);
      const [full = name] = names;
      if (match)
        return { name: full, asked: tidy(`${original.slice(0, match.index)} ${full} ${original.slice(match.index + match[0].length)}`) };
    }
  const match = ANY(text);
  return match ? { name: original.slice(match.index, match.index + match[0].length), asked: original } : undefined;
}
