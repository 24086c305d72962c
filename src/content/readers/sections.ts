import { z } from 'zod';
import { documentId } from '../../legal/document.ts';
import { isoDate, sitePath } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import { problemAt } from '../problems.ts';
import { readYamlFile } from '../yaml.ts';
import { DOCUMENTS_FOLDER } from './documents.ts';
import { readList } from './list.ts';

/** One numbered section of a document that we describe but do not restate article by article. */
const sectionSchema = z.strictObject({
  title: z.string().min(3),
  /** Who must do what the section says. */
  who: z.string().min(10).optional(),
  text: z.array(z.string().min(10)).min(1),
  /** What the site offers for it. */
  links: z
    .array(
      z.strictObject({
        label: z.string().min(3),
        href: sitePath,
      }),
    )
    .default([]),
  /** Numbers of the document's sources (1-based) that the section rests on. */
  sources: z.array(z.int().positive()).min(1, { error: 'ít nhất một số thứ tự nguồn: không có nguồn thì không đăng' }),
});
export type DocumentSection = z.infer<typeof sectionSchema>;

/**
 * Reads the described content of a document (`noi-dung.yaml`); [] for a document that has articles instead. A section that names a
 * source which its document does not list is a fault.
 *
 * @param files the content of the project
 * @param id document id
 * @param sourceCount how many sources the document's metadata lists
 */
export function readSections(files: ContentFiles, id: string, sourceCount: number): DocumentSection[] {
  const file = `${DOCUMENTS_FOLDER}/${id}/noi-dung.yaml`;
  if (!files.has(file)) return [];
  const read = files.read(file, (text, path) => readYamlFile(text, z.array(sectionSchema).min(1), path));
  for (const [index, section] of (read?.value ?? []).entries()) {
    const wrong = section.sources.find((number) => number > sourceCount);
    if (wrong !== undefined && read !== undefined)
      files.note([
        problemAt(
          file,
          read.lineOf,
          [index, 'sources'],
          `Gặp nguồn số ${wrong}`,
          `số từ 1 đến ${sourceCount} (mục sources của van-ban.yaml)`,
        ),
      ]);
  }
  return read?.value ?? [];
}

/** One step in the chain of documents that follow Directive 36. */
const chainLinkSchema = z.strictObject({
  name: z.string(),
  issuer: z.string(),
  date: isoDate,
  document: documentId.optional(),
  role: z.string(),
});
export type ChainLink = z.infer<typeof chainLinkSchema>;

/** Reads `mach-van-ban.yaml`: how the documents follow one another, oldest first. */
export function readDocumentChain(files: ContentFiles): ChainLink[] {
  const file = `${DOCUMENTS_FOLDER}/mach-van-ban.yaml`;
  return readList(files, file, chainLinkSchema).value;
}
