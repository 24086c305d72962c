import type { ArticleEntry } from '../../legal/article.ts';
import type { LegalCorpus } from '../../legal/legal-corpus.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import type { Term } from '../../legal/terms.ts';
import { slugify } from '../../vietnamese/fold.ts';
import { placeEId, within, workIri } from './names.ts';
import { el, join, text, type Xml } from './xml.ts';

/** What every part of a document needs to know while it is written. */
export interface AknContext {
  facts: DocumentFacts;
  corpus: LegalCorpus;
  /** Metadata of all published documents, for the IRIs of references between them. */
  published: readonly DocumentFacts[];
  /** The terms that the document defines. */
  terms: readonly Term[];
}

/** Where a text stands: its article, its clause (null without one) and the eId of the element that holds its paragraphs. */
export interface TextPlace {
  article: ArticleEntry;
  clause: number | null;
  eId: string;
}

export const termEId = (term: Term): string => `term-${slugify(term.name)}`;

/** IRI of a cited place: a fragment within the document, a portion of the work for another published one. */
function href(context: AknContext, target: string, eId: string): string | undefined {
  if (target === context.facts.id) return `#${eId}`;
  const other = context.published.find(({ id }) => id === target);
  return other === undefined ? undefined : `${workIri(other)}/~${eId}`;
}

interface Mark {
  start: number;
  end: number;
  write: (inner: Xml) => Xml;
}

function marks(line: string, place: TextPlace, context: AknContext, nextRef: () => string, first: boolean): Mark[] {
  const { corpus, facts, terms } = context;
  const found: Mark[] = [];
  for (const reference of corpus.references(facts.id, place.article, place.clause, line)) {
    const target = corpus.targetDocument(facts.id, reference);
    const eId = target === undefined ? undefined : placeEId(corpus, target, reference.place);
    const link =
      target === undefined || eId === undefined || corpus.textAt(target, reference.place) === undefined
        ? undefined
        : href(context, target, eId);
    if (link === undefined) continue;
    found.push({ start: reference.start, end: reference.end, write: (inner) => el('ref', { eId: nextRef(), href: link }, inner) });
  }
  // A definition opens its clause; a point below it may open with the same words.
  const opens = first && !place.eId.includes('__point_');
  const term = opens
    ? terms.find((item) => item.article === place.article.number && item.clause === (place.clause ?? undefined))
    : undefined;
  const name = term && [term.name, ...(term.also ?? [])].find((form) => line.startsWith(form));
  if (term !== undefined && name !== undefined) {
    found.push({ start: 0, end: name.length, write: (inner) => el('def', { refersTo: `#${termEId(term)}` }, inner) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The paragraphs of a text: citations as `ref`, a defined term at its definition as `def`.
 *
 * @param value text with "\n" between paragraphs
 * @returns one `p` for each paragraph
 */
export function paragraphs(value: string, place: TextPlace, context: AknContext): Xml[] {
  let refs = 0;
  const nextRef = (): string => within(place.eId, `ref_${(refs += 1)}`);
  return value.split('\n').map((line, index) => {
    const pieces: Xml[] = [];
    let at = 0;
    for (const { start, end, write } of marks(line, place, context, nextRef, index === 0)) {
      if (start < at) continue;
      pieces.push(text(line.slice(at, start)), write(text(line.slice(start, end))));
      at = end;
    }
    pieces.push(text(line.slice(at)));
    return el('p', { eId: within(place.eId, `p_${index + 1}`) }, join(pieces));
  });
}
