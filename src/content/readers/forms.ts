import { z } from 'zod';
import { plain } from '../../schema/base.ts';
import type { ContentFiles } from '../files.ts';
import { DOCUMENTS_FOLDER } from './documents.ts';
import { readList } from './list.ts';

const form = z.strictObject({
  annex: plain,
  form: plain,
  title: plain,
  filledBy: plain,
  /** What a citizen does with it. */
  role: plain,
  basis: z.array(plain),
  /** Page of the PDF file, and the page number printed in the gazette. */
  pdfPage: z.int().positive(),
  gazettePage: z.int().positive(),
});
/** One form in the annexes of a document. */
export type DocumentForm = z.infer<typeof form>;

/** Reads the forms of a document (`bieu-mau.yaml`); [] where it has none. */
export const readForms = (files: ContentFiles, id: string): readonly DocumentForm[] =>
  readList(files, `${DOCUMENTS_FOLDER}/${id}/bieu-mau.yaml`, form).value;
