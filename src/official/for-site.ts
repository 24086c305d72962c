import { z } from 'zod';
import { officialDir, readOfficial } from './verify/store.ts';

const point = z.object({ letter: z.string(), text: z.string() });
const clause = z.object({ number: z.number().nullable(), text: z.string(), points: z.array(point).default([]) });
const article = z.object({ number: z.number(), title: z.string(), lead: z.string().optional(), clauses: z.array(clause) });
const section = z.object({ number: z.number(), title: z.string(), articles: z.array(article) });
const chapter = z.object({
  number: z.string(),
  title: z.string(),
  sections: z.array(section).optional(),
  articles: z.array(article).optional(),
});

/** The official wording of a document as the importer writes it to `.official/<id>.json`. */
const officialWordingSchema = z.object({
  chapters: z.array(chapter),
  verified: z.object({ on: z.string(), source: z.string(), accepted: z.array(z.string()).optional() }),
});
export type OfficialWordingData = z.infer<typeof officialWordingSchema>;

/**
 * Reads the imported wording of a document, if there is any; the site builds without.
 *
 * @param root absolute path of the project; `OFFICIAL_TEXT_DIR` names another folder than `.official`
 * @param id document id
 * @throws SourceError for a file that does not fit its shape or the fingerprints
 */
export function loadOfficialWording(root: string, id: string): OfficialWordingData | undefined {
  const text = readOfficial(officialDir(root), id, root);
  return text === undefined ? undefined : officialWordingSchema.parse(text);
}
