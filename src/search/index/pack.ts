/**
 * The index as it travels: every word once in a list, texts as one sign a word, pages by columns. JSON all the same, so that every
 * host compresses it. Measured on this site: a sixth fewer bytes than the plain JSON (brotli), and it unpacks in some 15 ms.
 */

/** A record whose values are strings, numbers or lists of strings. */
type Row = Readonly<Record<string, unknown>>;

/** Rows by columns; `null` where a row has no such value. */
type Columns = Record<string, unknown[]>;

/** Runs of letters and digits, and what stands between them. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const IS_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** The signs that JSON writes as they are in one byte, in two, and in three; a backslash is none. */
const RANGES = [
  [0x23, 0x5b],
  [0x5d, 0x7e],
  [0xa0, 0x7ff],
  [0x800, 0xd7ff],
] as const;
const SIGNS = RANGES.reduce((sum, [from, to]) => sum + to - from + 1, 0);
/** How many signs take one byte. */
const SHORT = 0x5b - 0x23 + 1 + 0x7e - 0x5d + 1;

/** The sign of a word by its place in the list. */
function signAt(place: number): number {
  let left = place;
  for (const [from, to] of RANGES) {
    if (left <= to - from) return from + left;
    left -= to - from + 1;
  }
  throw new Error(`Mục lục tìm kiếm có quá nhiều từ khác nhau (nhiều nhất ${SIGNS})`);
}

/** Tokens of a text; the single space between two words goes without saying. */
function tokens(text: string): string[] {
  const all = text.match(TOKEN) ?? [];
  return all.filter((token, index) => token !== ' ' || index === 0 || index === all.length - 1);
}

/** The same value with every string in it changed. Keys stay. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

/** The most frequent words first, for these the shortest signs; the others in the order of the alphabet, which packs best. */
function orderWords(counts: ReadonlyMap<string, number>, known: number): string[] {
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const short = Math.max(0, SHORT - known);
  return [...byCount.slice(0, short), ...byCount.slice(short).sort()];
}

/**
 * Puts signs in the place of words.
 *
 * @param value any JSON value
 * @param known words of a file that is read before this one
 * @returns the words that `known` lacks, and the value with one sign a word
 * @throws Error for more different words than there are signs (55,000)
 */
export function packWords(value: unknown, known: readonly string[] = []): { words: string[]; value: unknown } {
  const signs = new Map(known.map((word, place) => [word, String.fromCharCode(signAt(place))]));
  const counts = new Map<string, number>();
  mapStrings(value, (text) => {
    for (const token of tokens(text)) if (!signs.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
    return text;
  });
  const words = orderWords(counts, known.length);
  words.forEach((word, place) => signs.set(word, String.fromCharCode(signAt(known.length + place))));
  return {
    words,
    value: mapStrings(value, (text) =>
      tokens(text)
        .map((token) => signs.get(token) ?? '')
        .join(''),
    ),
  };
}

/**
 * The inverse of {@link packWords}.
 *
 * @param words all words: those that were known, then those of the file
 */
export function unpackWords(words: readonly string[], value: unknown): unknown {
  const wordOf: string[] = [];
  const isWord: boolean[] = [];
  words.forEach((word, place) => {
    wordOf[signAt(place)] = word;
    isWord[signAt(place)] = IS_WORD.test(word);
  });
  return mapStrings(value, (packed) => {
    let text = '';
    let afterWord = false;
    for (let at = 0; at < packed.length; at += 1) {
      const sign = packed.charCodeAt(at);
      const spaced = isWord[sign] === true;
      text += afterWord && spaced ? ` ${wordOf[sign]}` : wordOf[sign];
      afterWord = spaced;
    }
    return text;
  });
}

/** Rows by columns. */
export function toColumns(rows: readonly Row[]): Columns {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? null)]));
}

/** The inverse of {@link toColumns}; a row has only the values that it had. */
export function fromColumns(columns: Columns, count: number): Row[] {
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(Object.entries(columns).flatMap(([key, values]) => (values[index] === null ? [] : [[key, values[index]] as const]))),
  );
}
