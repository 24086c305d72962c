import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceError } from '../../legal/errors.ts';
import { isoDate, documentId } from '../../legal/document.ts';
import { DOCUMENTS_FOLDER } from './documents.ts';
import { readYaml } from '../yaml.ts';

/** One numbered section of a document that we describe but do not restate article by article. */
export const sectionSchema = z.strictObject({
  title: z.string().min(3),
  text: z.array(z.string().min(10)).min(1),
  /** Numbers of the document's sources (1-based) that the section rests on. */
  sources: z.array(z.int().positive()).min(1, { error: 'ít nhất một số thứ tự nguồn: không có nguồn thì không đăng' }),
});
export type DocumentSection = z.infer<typeof sectionSchema>;

/**
 * Reads the described content of a document (`noi-dung.yaml`); [] for a document that has articles instead.
 *
 * @param root absolute path of the project
 * @param id document id
 * @param sourceCount how many sources the document's metadata lists
 * @throws SourceError for a section that names a source which is not listed
 */
export function loadSections(root: string, id: string, sourceCount: number): DocumentSection[] {
  const file = join(DOCUMENTS_FOLDER, id, 'noi-dung.yaml');
  if (!existsSync(join(root, file))) return [];
  const sections = readYaml(readFileSync(join(root, file), 'utf8'), z.array(sectionSchema).min(1), file);
  for (const [index, section] of sections.entries()) {
    const wrong = section.sources.find((number) => number > sourceCount);
    if (wrong !== undefined)
      throw new SourceError(
        { file, field: `${index}.sources` },
        `Gặp nguồn số ${wrong}`,
        `số từ 1 đến ${sourceCount} (mục sources của van-ban.yaml)`,
      );
  }
  return sections;
}

/** One step in the chain of documents that follow Directive 36. */
export const chainLinkSchema = z.strictObject({
  name: z.string(),
  issuer: z.string(),
  date: isoDate,
  document: documentId.optional(),
  role: z.string(),
});
export type ChainLink = z.infer<typeof chainLinkSchema>;

/** Reads `mach-van-ban.yaml`: how the documents follow one another, oldest first. */
export function loadChain(root: string): ChainLink[] {
  const file = join(DOCUMENTS_FOLDER, 'mach-van-ban.yaml');
  return readYaml(readFileSync(join(root, file), 'utf8'), z.array(chainLinkSchema), file);
}
