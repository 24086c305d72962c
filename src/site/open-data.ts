import { loadChanges } from '../content/readers/changes.ts';
import type { Change } from '../schema/change.ts';
import { hasDates } from '../legal/document.ts';
import { documentAkn } from '../open-data/akn/index.ts';
import { documentJson } from '../open-data/document-json.ts';
import { legislation, type LegislationInput } from '../open-data/legislation.ts';
import { allDocuments, allLaws, corpus, definitionsOf, stateOf, type SiteDocument } from './library.ts';

/** A file of open data as it is published; `body` is exactly what is written to disk. */
export interface DataFile {
  document: SiteDocument;
  format: 'json' | 'akn';
  path: string;
  body: string;
  bytes: number;
}

/** A law as JSON text. */
export const jsonOf = ({ facts, articles, official }: SiteDocument): string =>
  JSON.stringify(documentJson(facts, articles, official), null, 1);

/** A law as Akoma Ntoso. */
export async function aknOf(document: SiteDocument): Promise<string> {
  const { facts, articles, official } = document;
  const published = (await allDocuments()).map((item) => item.facts);
  return documentAkn({ facts, articles, official, corpus: await corpus(), published, definitions: definitionsOf(document) });
}

/** All files of open data, the law in force first. */
export async function dataFiles(): Promise<DataFile[]> {
  const files = await Promise.all(
    (await allLaws()).flatMap((document) =>
      [
        { document, format: 'json' as const, path: `/du-lieu/${document.facts.id}.json`, body: Promise.resolve(jsonOf(document)) },
        { document, format: 'akn' as const, path: `/du-lieu/${document.facts.id}.akn.xml`, body: aknOf(document) },
      ].map(async (file) => ({ ...file, body: await file.body })),
    ),
  );
  return files.map((file) => ({ ...file, bytes: Buffer.byteLength(file.body) }));
}

/** A law or one of its articles as schema.org data, with its successor and what it repealed, as far as published here. */
export async function legislationOf(document: SiteDocument, article: LegislationInput['article'], site: URL): Promise<object> {
  const { facts } = document;
  const others = (await allDocuments()).map((item) => item.facts);
  const { validity } = facts;
  return legislation({
    facts,
    article,
    state: stateOf(document),
    successor: hasDates(validity) ? others.find(({ id }) => id === validity.replacedBy) : undefined,
    repealed: others.filter((other) => hasDates(other.validity) && other.validity.replacedBy === facts.id),
    site,
  });
}

/** The change log, newest first. */
export async function allChanges(): Promise<Change[]> {
  return loadChanges(
    process.cwd(),
    (await allDocuments()).map(({ facts }) => facts.id),
  );
}
