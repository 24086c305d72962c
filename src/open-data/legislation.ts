import { openDataText } from '../strings/open-data.ts';
import type { ArticleEntry } from '../legal/article.ts';
import { hasDates, type DocumentFacts } from '../legal/document.ts';
import { kindOf } from '../legal/kinds.ts';
import { documentPath, formatCitation, placePath } from '../legal/place.ts';
import type { ValidityState } from '../legal/validity.ts';
import type { IsoDate } from '../vietnamese/dates.ts';
import { articleEId, workIri } from './akn/names.ts';
import { readGazette } from './gazette.ts';

/** What the description of a law or of one of its articles is made from. */
export interface LegislationInput {
  facts: DocumentFacts;
  /** Present for an article's page. */
  article?: ArticleEntry | undefined;
  /** State on the build day. */
  state: ValidityState | undefined;
  /** The published document that took its place. */
  successor?: DocumentFacts | undefined;
  /** Published documents whose place it took. */
  repealed?: readonly DocumentFacts[];
  /** Where the site stands; addresses become absolute. */
  site: URL;
}

const dayBefore = (date: IsoDate): IsoDate => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * A law or an article as schema.org `Legislation`, for a JSON-LD block.
 *
 * Vocabulary: https://schema.org/Legislation. It has `legislationRepeals` and no inverse of it, so an ended law names its successor
 * through JSON-LD's `@reverse`. The dates of force stand in `temporalCoverage` ("2026-07-01/.."): schema.org has no property for them.
 *
 * @returns plain data; the restatement itself is not repeated in it
 */
export function legislation({ facts, article, state, successor, repealed = [], site }: LegislationInput): object {
  const { validity } = facts;
  const url = (path: string): string => new URL(path, site).href;
  const named = (other: DocumentFacts): object => ({
    '@type': 'Legislation',
    '@id': url(documentPath(other.id)),
    legislationIdentifier: other.number,
    name: `${other.title} số ${other.number}`,
  });
  const address = url(article === undefined ? documentPath(facts.id) : placePath(facts.id, { article: article.number }));
  const published = readGazette(facts.gazette)?.date;
  const common = {
    legislationDate: facts.issued,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(state === undefined ? {} : { legislationLegalForce: `https://schema.org/${state === 'in-force' ? 'InForce' : 'NotInForce'}` }),
    ...(hasDates(validity)
      ? { temporalCoverage: `${validity.effective}/${validity.ended === undefined ? '..' : dayBefore(validity.ended)}` }
      : {}),
    inLanguage: 'vi',
    url: address,
    ...(successor === undefined ? {} : { '@reverse': { legislationRepeals: named(successor) } }),
  };
  const head = { '@context': 'https://schema.org', '@type': 'Legislation', '@id': address };
  if (article !== undefined) {
    return {
      ...head,
      identifier: `${workIri(facts)}/~${articleEId(article)}`,
      legislationIdentifier: formatCitation({ article: article.number }, facts),
      name: `Điều ${article.number}. ${article.title}`,
      ...common,
      isPartOf: named(facts),
    };
  }
  return {
    ...head,
    identifier: workIri(facts),
    legislationIdentifier: facts.number,
    name: `${facts.title} số ${facts.number}`,
    legislationType: facts.type,
    legislationPassedBy: { '@type': 'Organization', name: facts.issuer },
    ...(kindOf(facts.kind).group === 'law' ? { legislationJurisdiction: { '@type': 'Country', name: openDataText.country } } : {}),
    ...common,
    ...(repealed.length === 0 ? {} : { legislationRepeals: repealed.map(named) }),
  };
}

/** Data as text for a `<script>` block: no `<` may stand in it, or the text could close the block. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
