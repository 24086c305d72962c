import type { z } from 'zod';
import { citation, inline, plain } from './base.ts';

/** A printed text of a content file: what markup it may hold follows from its kind. */
export interface PrintedText {
  kind: 'plain' | 'inline' | 'citation';
  text: string;
  /** Field names and positions from the value that was walked. */
  path: PropertyKey[];
}

const KINDS: ReadonlyMap<unknown, PrintedText['kind']> = new Map<unknown, PrintedText['kind']>([
  [plain, 'plain'],
  [inline, 'inline'],
  [citation, 'citation'],
]);

type Def = z.core.$ZodTypes['_zod']['def'];
const defOf = (schema: z.core.$ZodType): Def => (schema as z.core.$ZodTypes)._zod.def;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member of a union that a value, already read, belongs to. */
function member(def: Extract<Def, { type: 'union' }>, value: unknown): z.core.$ZodType | undefined {
  const { discriminator } = def as { discriminator?: string };
  return def.options.find((option) => {
    const shape = defOf(option);
    if (discriminator === undefined || shape.type !== 'object' || !isRecord(value)) return (option as z.ZodType).safeParse(value).success;
    const literal = shape.shape[discriminator];
    return literal !== undefined && (literal as z.ZodType).safeParse(value[discriminator]).success;
  });
}

/**
 * A copy of a value with each of its printed texts exchanged. Printed is what the schema calls `plain`, `inline` or `citation`; ids, dates,
 * addresses and names of pictures have schemas of their own and stay as they are.
 *
 * @param schema the schema that the value was read with
 * @param value what it gave
 * @param change what stands in a text's place
 * @param path where the value stands, for the paths given to `change`
 */
export function mapTexts(
  schema: z.core.$ZodType,
  value: unknown,
  change: (printed: PrintedText) => unknown,
  path: PropertyKey[] = [],
): unknown {
  const kind = KINDS.get(schema);
  if (kind !== undefined) return typeof value === 'string' ? change({ kind, text: value, path }) : value;
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      if (!isRecord(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const field = def.shape[key];
          return [key, field === undefined ? inner : mapTexts(field, inner, change, [...path, key])];
        }),
      );
    case 'array':
      return Array.isArray(value) ? value.map((one, index) => mapTexts(def.element, one, change, [...path, index])) : value;
    case 'optional':
    case 'default':
      return value === undefined ? value : mapTexts(def.innerType, value, change, path);
    case 'union': {
      const found = member(def, value);
      return found === undefined ? value : mapTexts(found, value, change, path);
    }
    case 'pipe':
      // Before or after a transformation: the side that has the form of the value that came out.
      return mapTexts(defOf(def.out).type === 'transform' ? def.in : def.out, value, change, path);
    default:
      return value;
  }
}

/** Every printed text of a value, in reading order. */
export function printedTexts(schema: z.core.$ZodType, value: unknown): PrintedText[] {
  const found: PrintedText[] = [];
  mapTexts(schema, value, (printed) => found.push(printed));
  return found;
}
