import { z } from 'zod';
import { articleNumber } from '../../legal/article-number-schema.ts';
import type { OfficialText } from '../text/types.ts';
import { readJson } from './json.ts';

const text = z.string();
/** A lead is plain text in an imported file, and an object with `text` in the open data of the site. */
const lead = z.union([text, z.looseObject({ text }).transform((value) => value.text)]);
const point = z.looseObject({ letter: z.string().min(1), text });
const clause = z.looseObject({ number: z.int().positive().nullable(), text, points: z.array(point) });
const article = z.looseObject({ number: articleNumber, title: text, lead: lead.optional(), clauses: z.array(clause) });
const section = z.looseObject({ number: z.int().positive(), title: text, articles: z.array(article) });
const chapter = z.looseObject({ number: text, title: text, articles: z.array(article).optional(), sections: z.array(section).optional() });

const official = z.looseObject({
  document: z.looseObject({
    number: text.optional(),
    type: text.optional(),
    title: text.optional(),
    title_upper: text.optional(),
    signer: z.looseObject({ title: text, name: text }).optional(),
    gazette: z.looseObject({ name: text, number: text, date: text }).nullable().optional(),
    division: z.enum(['điều', 'mục']).optional(),
    preamble: z.array(text),
    closing: text.optional(),
  }),
  chapters: z.array(chapter).min(1),
  verified: z
    .looseObject({
      on: text,
      source: text,
      method: text,
      accepted: z.array(text),
      seals: z.record(text, text).optional(),
      note: text.optional(),
    })
    .optional(),
});

/**
 * Reads a JSON file in the shape of the open data.
 *
 * @param source JSON text
 * @param file its name, for messages
 * @throws SourceError naming the first field that does not fit
 */
export function parseOfficialText(source: string, file: string): OfficialText {
  const expected = 'tệp nguyên vẹn theo mẫu của dữ liệu mở: document, chapters[].articles[].clauses[].points[]';
  return readJson(source, official, file, 'nguyên văn', expected) as OfficialText;
}
