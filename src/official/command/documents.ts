import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../content/yaml.ts';
import { readArticleNumber } from '../../legal/article-number.ts';
import { SourceError } from '../../legal/errors.ts';
import { articleId } from '../text/place-ids.ts';
import type { Fingerprinted } from '../verify/fingerprint.ts';
import { checkId } from '../verify/store.ts';
import type { Read } from './sources.ts';

const metadata = z.looseObject({
  number: z.string().optional(),
  alsoNumbers: z.array(z.string()).default([]),
  selected: z.boolean().default(false),
  places: z.string().optional(),
  official: z.array(z.looseObject({ label: z.string(), url: z.string() })).default([]),
});

/** What the command needs to know of a document of the site. */
export type KnownDocument = z.infer<typeof metadata> & {
  /** Its `van-ban.yaml`, below the project's root. */
  file: string;
};

const DOCUMENTS = join('content', 'van-ban');

/** Ids of all documents of the site. */
const documentIds = (root: string): string[] =>
  existsSync(join(root, DOCUMENTS))
    ? readdirSync(join(root, DOCUMENTS))
        .filter((name) => existsSync(join(root, DOCUMENTS, name, 'van-ban.yaml')))
        .sort()
    : [];

/**
 * What the site knows of a document.
 *
 * @throws SourceError for an id that the site does not have; it names those that it has
 */
export function knownDocument(root: string, id: string): KnownDocument {
  const file = join(DOCUMENTS, checkId(id), 'van-ban.yaml');
  if (!existsSync(join(root, file)))
    throw new SourceError({}, `Không có văn bản “${id}”`, `một trong: ${documentIds(root).join(', ')} (thư mục trong ${DOCUMENTS})`);
  return { ...readYaml(readFileSync(join(root, file), 'utf8'), metadata, file), file };
}

/**
 * Refuses a copy that states the number of another document. A consolidated text states its own or that of the law that it consolidates.
 *
 * @throws SourceError where it is neither the document's number nor one of those that `alsoNumbers` names
 */
export function checkNumber(id: string, { number, alsoNumbers, file }: KnownDocument, { copy, source }: Read): void {
  const stated = copy.text.document.number;
  // What a machine read off a picture may have any slip in its number too; the wording decides.
  if (stated === undefined || number === undefined || copy.fromPicture === true) return;
  if (stated === number || alsoNumbers.includes(stated)) return;
  const consolidated = [number, stated].some((each) => each.includes('VBHN'));
  throw new SourceError(
    { file: source },
    `Tệp là văn bản số ${stated}`,
    `văn bản số ${[number, ...alsoNumbers].join(' hoặc ')} (${id})${consolidated ? `; một văn bản mang hai số thì ghi số kia vào alsoNumbers của ${file}` : ''}`,
  );
}

/** The document as its fingerprints are about it: whole, or the articles that stand in its folder where it publishes some only. */
export function fingerprinted(root: string, id: string, { number, selected }: KnownDocument): Fingerprinted {
  if (!selected) return { id, number };
  const names = readdirSync(join(root, DOCUMENTS, id)).flatMap((name) => /^dieu-(\w+)\.md$/u.exec(name)?.[1] ?? []);
  return { id, number, articles: new Set(names.flatMap((name) => readArticleNumber(name) ?? []).map((article) => articleId(article))) };
}
