import type { ArticleEntry } from './article.ts';
import type { LegalCorpus } from './legal-corpus.ts';
import { placePath, formatPlace } from './place.ts';
import { firstUses, type Hint } from './terms.ts';

/** A piece of running text: plain, a citation that leads somewhere, or the first use of a defined term. */
export type TextPiece =
  | { kind: 'text'; text: string }
  | { kind: 'reference'; text: string; href: string; heading: string; preview: string }
  | { kind: 'term'; text: string; href: string; name: string; meaning: string; ours: boolean };

/** How many characters of a target a preview shows, and of an explanation its hint. */
const PREVIEW_LENGTH = 220;
const HINT_LENGTH = 420;

/** Cuts text at a word, with an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', length)).replace(/[,;:.\s]+$/u, '')}…`;
}

/** What {@link annotate} needs to know about the page that a text stands on. */
export interface AnnotationContext {
  corpus: LegalCorpus;
  documentId: string;
  article: ArticleEntry;
  /** Words that the page can explain; those that this very article explains are passed over. */
  hints: readonly Hint[];
  /** Words explained earlier on the page; grows as texts are annotated in order. */
  explained: Set<string>;
}

/**
 * Splits one text of an article into plain runs, links to cited places and first uses of words that it can explain.
 *
 * @param text one text of the article
 * @param clause the clause in which it stands, or null
 * @returns segments whose texts joined are the text
 */
export function annotate(text: string, clause: number | null, context: AnnotationContext): TextPiece[] {
  const { corpus, documentId, article } = context;
  const marks: { start: number; end: number; segment: TextPiece }[] = [];
  for (const reference of corpus.references(documentId, article, clause, text)) {
    const target = corpus.targetDocument(documentId, reference);
    const preview = target === undefined ? undefined : corpus.textAt(target, reference.place);
    if (target === undefined || preview === undefined) continue;
    marks.push({
      start: reference.start,
      end: reference.end,
      segment: {
        kind: 'reference',
        text: text.slice(reference.start, reference.end),
        href: placePath(target, reference.place),
        heading: formatPlace(reference.place),
        preview: shorten(preview, PREVIEW_LENGTH),
      },
    });
  }
  const here = placePath(documentId, { article: article.number });
  const hints = context.hints.filter(({ href }) => !href.startsWith(here));
  for (const { hint, start, end } of firstUses(text, hints, context.explained)) {
    if (marks.some((mark) => start < mark.end && mark.start < end)) continue;
    const { href, name, ours } = hint;
    const meaning = shorten(hint.meaning, HINT_LENGTH);
    marks.push({ start, end, segment: { kind: 'term', text: text.slice(start, end), href, name, meaning, ours } });
  }
  return cut(
    text,
    marks.sort((a, b) => a.start - b.start),
  );
}

function cut(text: string, marks: readonly { start: number; end: number; segment: TextPiece }[]): TextPiece[] {
  const segments: TextPiece[] = [];
  let at = 0;
  for (const { start, end, segment } of marks) {
    if (start > at) segments.push({ kind: 'text', text: text.slice(at, start) });
    segments.push(segment);
    at = end;
  }
  if (at < text.length) segments.push({ kind: 'text', text: text.slice(at) });
  return segments;
}
