import { getCollection, type CollectionEntry } from 'astro:content';
import { Corpus } from '../legal/corpus.ts';
import { hasDates } from '../legal/document.ts';
import { termsOf, type Term } from '../legal/terms.ts';
import { validityOn, type ValidityState } from '../legal/validity.ts';
import { buildDate } from '../vietnamese/dates.ts';

/** A document as the content collection holds it. */
export type SiteDocument = CollectionEntry<'documents'>['data'];

/** The heading by which an article of definitions is known in both laws. */
const DEFINITIONS = 'Giải thích từ ngữ';

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | undefined;
  return () => (value ??= make());
};

/** All documents, laws in force first. */
export const allDocuments = once(async (): Promise<SiteDocument[]> => (await getCollection('documents')).map(({ data }) => data));

/** All laws together; building it checks every citation of every article. */
export const corpus = once(async (): Promise<Corpus> => new Corpus(await allDocuments()));

/** The documents that have articles. */
export async function allLaws(): Promise<SiteDocument[]> {
  return (await allDocuments()).filter((document) => document.articles.length > 0);
}

/** The law in force on the build day: the default wherever a law is meant without saying which. */
export async function currentLaw(): Promise<SiteDocument> {
  const found = (await allLaws()).find((document) => stateOf(document) === 'in-force');
  if (!found) throw new Error(`Không có luật nào còn hiệu lực vào ngày ${buildDate()}`);
  return found;
}

/** State of a document on the build day; undefined for a document without dates of force. */
export function stateOf({ facts }: Pick<SiteDocument, 'facts'>): ValidityState | undefined {
  return hasDates(facts.validity) ? validityOn(facts.validity, buildDate()) : undefined;
}

/** A law's defined terms and the number of the article that defines them. */
export function definitionsOf(document: SiteDocument): { terms: Term[]; article: number } {
  const article = document.articles.find((item) => item.title === DEFINITIONS);
  return article === undefined ? { terms: [], article: 0 } : { terms: termsOf(article), article: article.number };
}

/** The document with an id; throws for an id that is not published (a mistake in our own code or content). */
export async function documentById(id: string): Promise<SiteDocument> {
  const found = (await allDocuments()).find(({ facts }) => facts.id === id);
  if (!found) throw new Error(`Không có văn bản “${id}”`);
  return found;
}
