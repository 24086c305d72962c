import { findReferences } from './citations/find.ts';
import type { LegalCorpus } from './legal-corpus.ts';
import { placePath } from './place.ts';

/** A piece of ordinary text: plain, or a citation of a published law with its address. */
export interface LinkedRun {
  text: string;
  href?: string;
}

/**
 * Turns the citations in ordinary text (materials, answers) into links. A citation that names no law means the law given;
 * one of a law that is not published, or of a place that does not exist, stays plain text.
 *
 * @param text running text
 * @param corpus the published laws
 * @param lawId id of the law that is meant where none is named
 * @returns runs whose texts joined are the text
 */
export function linkCitations(text: string, corpus: LegalCorpus, lawId: string): LinkedRun[] {
  const runs: LinkedRun[] = [];
  let at = 0;
  for (const reference of findReferences(text, { published: [...corpus.documents.values()].map(({ facts }) => facts) })) {
    const target = corpus.targetDocument(lawId, reference);
    if (target === undefined || corpus.textAt(target, reference.place) === undefined) continue;
    if (reference.start > at) runs.push({ text: text.slice(at, reference.start) });
    runs.push({ text: text.slice(reference.start, reference.end), href: placePath(target, reference.place) });
    at = reference.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
