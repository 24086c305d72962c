import { z } from 'zod';
import { isoDate, romanNumber, slug, webAddress } from '../vocabulary/pieces.ts';
import { NO_PLACE, placeIn } from './citations/find.ts';
import { KIND_IDS } from './kinds.ts';
import { formatPlace } from './place.ts';

/** A source outside the site: who published what, when, and when we looked. */
const externalSource = z.strictObject({
  title: z.string().min(3),
  publisher: z.string().min(2),
  date: isoDate.optional(),
  url: webAddress.optional(),
  checked: isoDate,
});

/** Document ids stand in addresses: lower-case letters, digits, hyphens. */
export const documentId = slug;

const chapter = z.strictObject({
  number: romanNumber,
  title: z.string().min(2),
  sections: z.array(z.strictObject({ number: z.int().positive(), title: z.string().min(2) })).default([]),
});

/** An annex as the document itself counts it; `file` holds its text where we publish it. */
const annex = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(3),
  note: z.string().min(5).optional(),
});

/** True for "khoản 1 Điều 12" and "Điều 14", and nothing besides. */
const isClauseOrArticle = (text: string): boolean => {
  const place = placeIn(text);
  return place !== undefined && place.point === undefined && formatPlace(place) === text;
};

/** A term that the document defines outside its article of definitions, and where: its own clause or article. */
const declaredTerm = z.strictObject({
  name: z.string().min(3),
  /** Other forms in which our restatement writes it. */
  also: z.array(z.string().min(3)).default([]),
  at: z.string().refine(isClauseOrArticle, { error: NO_PLACE }),
});

/** When a document applies; a document without a closed rule of dates says so in `note` instead. */
const validitySchema = z.union([
  z.strictObject({ effective: isoDate, ended: isoDate.optional(), replacedBy: documentId.optional(), basis: z.string().min(3) }),
  z.strictObject({ note: z.string().min(10) }),
]);

/** Metadata of one document, `content/van-ban/<id>/van-ban.yaml`. */
export const documentSchema = z.strictObject({
  id: documentId,
  kind: z.enum(KIND_IDS),
  type: z.string().min(2),
  number: z.string().min(3),
  /** Other numbers that a copy may state: a consolidated text carries its own and that of the law that it consolidates. */
  alsoNumbers: z.array(z.string().min(3)).default([]),
  title: z.string().min(3),
  /** Other names by which citations call it, "Bộ luật Hình sự". */
  citedAs: z.array(z.string().min(5)).default([]),
  about: z.string().min(10),
  issuer: z.string().min(2),
  signer: z.string().optional(),
  session: z.string().optional(),
  gazette: z.string().optional(),
  issued: isoDate,
  validity: validitySchema,
  replaces: z.array(z.string()).default([]),
  amendedBy: z.array(z.string()).default([]),
  notes: z.array(z.string()).default([]),
  /** The document that this one details or guides; its articles name the clauses. */
  details: documentId.optional(),
  chapters: z.array(chapter).default([]),
  /** How many articles the document has; all of them must be there, unless only some are published (`selected`). */
  articles: z.int().positive().optional(),
  /** True where we publish some articles of the document only. */
  selected: z.boolean().default(false),
  /** Which file keeps the clauses and points that the articles must have: `dau-van-tay.json` of the importer, or `cau-truc.yaml`. */
  places: z.enum(['dau-van-tay', 'cau-truc']).optional(),
  terms: z.array(declaredTerm).default([]),
  annexes: z.array(annex).default([]),
  official: z.array(z.strictObject({ label: z.string(), url: webAddress })).default([]),
  lookup: z.array(z.strictObject({ label: z.string(), url: webAddress, note: z.string().optional() })),
  sources: z.array(externalSource).min(1),
  checked: isoDate,
});

/** Metadata of one document after validation. */
export type DocumentFacts = z.infer<typeof documentSchema>;

/** True for a document whose dates are known. */
export function hasDates(validity: DocumentFacts['validity']): validity is Extract<DocumentFacts['validity'], { effective: string }> {
  return 'effective' in validity;
}
