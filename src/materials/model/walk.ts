/** A text somewhere in an item, with the path that leads to it. */
export interface TextAt {
  path: PropertyKey[];
  text: string;
}

/** Fields that are names for the machine, never printed. */
const NOT_PRINTED = new Set([
  'type',
  'kind',
  'slug',
  'file',
  'id',
  'art',
  'design',
  'options',
  'layout',
  'phase',
  'tone',
  'style',
  'answer',
  'link',
  'url',
  'formats',
  'sizes',
  'campaign',
  'audiences',
  'levels',
  'topics',
  'caption',
]);

/** Every printed text of an item (or of any part of it), in reading order. */
export function textsOf(value: unknown, path: PropertyKey[] = []): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  // `art` and `caption` name a file in blocks; at the top they hold a design and in a table the words above it.
  const named = (key: string, inner: unknown): boolean =>
    NOT_PRINTED.has(key) &&
    !(key === 'art' && typeof inner === 'object') &&
    !(key === 'caption' && path[0] !== 'art') &&
    !(key === 'options' && Array.isArray(inner));
  return Object.entries(value).flatMap(([key, inner]) => (named(key, inner) ? [] : textsOf(inner, [...path, key])));
}
