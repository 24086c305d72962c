import type { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';

/**
 * Reads a JSON file that a machine wrote and holds it against a schema. Its faults are told whole: nobody edits such a file by hand.
 *
 * @param source JSON text
 * @param schema what it must be
 * @param file its name, for messages
 * @param what the kind of file in words: "tệp dấu vân tay"
 * @param expected what should stand there instead
 * @throws SourceError naming the first field that does not fit
 */
export function readJson<T extends z.ZodType>(source: string, schema: T, file: string, what: string, expected: string): z.infer<T> {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    // "… in JSON at position 123 (line 4 column 5)"
    const line = Number(/\(line (\d+)/.exec(String(error))?.[1] ?? 1);
    throw new SourceError({ file, line }, `JSON không đọc được (${what})`, expected);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new SourceError({ file, field: result.error.issues[0]?.path.join('.') ?? '' }, `JSON không đúng mẫu (${what})`, expected);
}
