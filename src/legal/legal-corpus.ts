import type { ArticleNumber } from './article-number.ts';
import type { ArticleEntry } from './article.ts';
import type { CitableDocument } from './citations/documents.ts';
import { findReferences, type Reference } from './citations/find.ts';
import { SourceError } from './errors.ts';
import { formatPlace, type Place } from './place.ts';
import { printArticleBody } from './print-article.ts';

/** What the corpus needs to know of a document: how it is cited, and its articles. */
export interface CorpusDocument {
  facts: CitableDocument & { title: string; selected?: boolean };
  articles: readonly ArticleEntry[];
}

/** A run of text at a place: the lead, a clause's own text, or a point. */
export interface TextAtPlace {
  place: Place;
  clause: number | null;
  text: string;
}

/** One article that cites another: where the citation stands. */
export interface Backlink {
  documentId: string;
  place: Place;
}

/** Every text of an article with the place it stands at, in reading order. */
export function textsOf(article: ArticleEntry): TextAtPlace[] {
  const at = (clause: number | null, point?: string): Place => ({
    article: article.number,
    ...(clause === null ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  });
  return [
    ...(article.body.lead === undefined ? [] : [{ place: at(null), clause: null, text: article.body.lead }]),
    ...article.body.clauses.flatMap((clause) => [
      ...(clause.text === '' ? [] : [{ place: at(clause.number), clause: clause.number, text: clause.text }]),
      ...clause.points.map((point) => ({ place: at(clause.number, point.letter), clause: clause.number, text: point.text })),
    ]),
  ];
}

/** Line (1-based) of an article's file on which a text of it stands. */
function lineOfText({ body, bodyLine }: Pick<ArticleEntry, 'body' | 'bodyLine'>, text: string): number {
  const first = text.split('\n')[0] ?? '';
  const index = printArticleBody(body)
    .split('\n')
    .findIndex((line) => line.includes(first));
  return bodyLine + Math.max(index, 0) + 1;
}

/** All published laws together: looks places up, resolves citations, knows who cites whom. */
export class LegalCorpus {
  readonly documents: ReadonlyMap<string, CorpusDocument>;
  readonly #backlinks = new Map<string, Backlink[]>();

  /** Citations of places that their document does not have. */
  readonly faults: SourceError[] = [];

  /** @param documents published documents; citations that lead nowhere are noted in `faults` */
  constructor(documents: readonly CorpusDocument[]) {
    this.documents = new Map(documents.map((document) => [document.facts.id, document]));
    for (const document of documents) for (const article of document.articles) this.#index(document, article);
  }

  #index(document: CorpusDocument, article: ArticleEntry): void {
    for (const { place, clause, text } of textsOf(article)) {
      for (const reference of this.references(document.facts.id, article, clause, text)) {
        const target = this.targetDocument(document.facts.id, reference);
        if (target === undefined) continue;
        if (this.textAt(target, reference.place) === undefined) {
          // Of a document of which only some articles are published, a citation may name another one: it is shown without a link.
          if (this.documents.get(target)?.facts.selected === true && this.article(target, reference.place.article) === undefined) continue;
          if (this.article(target, reference.place.article)?.restated === false) continue;
          this.faults.push(
            new SourceError(
              { file: article.file, line: lineOfText(article, text) },
              `${formatPlace(place)} dẫn tới ${formatPlace(reference.place)}, nơi không có trong ${target}`,
              'một điều, khoản, điểm có thật',
            ),
          );
          continue;
        }
        const key = `${target}#${reference.place.article}`;
        const list = this.#backlinks.get(key) ?? [];
        if (target !== document.facts.id || reference.place.article !== article.number) list.push({ documentId: document.facts.id, place });
        this.#backlinks.set(key, list);
      }
    }
  }

  /** The citations in a text of an article; an article that amends another law speaks of that law, so it has none of ours. */
  references(documentId: string, article: ArticleEntry, clause: number | null, text: string): Reference[] {
    if (article.amends !== undefined || !this.documents.has(documentId)) return [];
    const found = findReferences(text, {
      article: article.number,
      clause,
      published: [...this.documents.values()].map(({ facts }) => facts),
    });
    const { speaksOf } = article;
    if (speaksOf === undefined) return found;
    return found.map((reference) =>
      reference.document.kind === 'this' ? { ...reference, document: { kind: 'published', id: speaksOf } } : reference,
    );
  }

  /** Id of the published document that a reference means; undefined for a law that is not published here. */
  targetDocument(from: string, { document }: Reference): string | undefined {
    if (document.kind === 'this') return from;
    return document.kind === 'published' ? document.id : undefined;
  }

  /** The article of a document, or undefined. */
  article(documentId: string, number: ArticleNumber): ArticleEntry | undefined {
    return this.documents.get(documentId)?.articles.find((article) => article.number === number);
  }

  /** The text at a place: of a point, of a clause with its points, or an article's heading; undefined where there is none. */
  textAt(documentId: string, { article: number, clause, point }: Place): string | undefined {
    const article = this.article(documentId, number);
    if (!article) return undefined;
    if (clause === undefined && point === undefined) return article.title;
    const found = article.body.clauses.find((item) => item.number === (clause ?? null));
    if (point === undefined)
      return found === undefined ? undefined : [found.text, ...found.points.map((item) => `${item.letter}) ${item.text}`)].join(' ');
    return found?.points.find((item) => item.letter === point)?.text;
  }

  /** Places of other articles that cite an article, each once, in reading order. */
  citedBy(documentId: string, article: ArticleNumber): Backlink[] {
    const seen = new Set<string>();
    return (this.#backlinks.get(`${documentId}#${article}`) ?? []).filter((link) => {
      const key = `${link.documentId} ${formatPlace(link.place)}`;
      return seen.has(key) ? false : seen.add(key);
    });
  }
}
