import type { ArticleNumber } from '../../legal/article-number.ts';
import type { ArticleEntry } from '../../legal/article.ts';
import { divisionsOf } from '../../legal/divisions.ts';
import { articlesOf, type Article, type Chapter, type Clause } from '../../legal/structure.ts';
import { articleEId, chapterEId, clauseEId, pointEId, sectionEId, within } from './names.ts';
import { paragraphs, type AknContext } from './text.ts';
import { el, join, text, type Xml } from './xml.ts';

/** One text of the law: our restatement and, where it was imported, the official wording. */
interface Texts {
  plain: string;
  official: string | undefined;
}

interface Spot {
  article: ArticleEntry;
  clause: number | null;
  context: AknContext;
}

/** Paragraphs of a container: the restatement, or the official wording with the restatement as its alternative. */
function blocks({ plain, official }: Texts, eId: string, { article, clause, context }: Spot): Xml {
  const written = (value: string, at: string): Xml => join(paragraphs(value, { article, clause, eId: at }, context));
  if (official === undefined) return written(plain, eId);
  const alternative = within(eId, 'blockContainer');
  return join([
    written(official, eId),
    el(
      'blockContainer',
      { eId: alternative, class: 'dien-giai', status: 'editorial', alternativeTo: `#${within(eId, 'p_1')}` },
      written(plain, alternative),
    ),
  ]);
}

const block = (name: 'content' | 'intro', texts: Texts, parent: string, spot: Spot): Xml => {
  const eId = within(parent, name);
  return el(name, { eId }, blocks(texts, eId, spot));
};

function points(clause: Clause, official: Clause | undefined, parent: string, spot: Spot): Xml[] {
  return clause.points.map((point) => {
    const eId = pointEId(parent, point.letter);
    const wording = official?.points.find(({ letter }) => letter === point.letter)?.text;
    return el(
      'point',
      { eId },
      el('num', {}, text(`${point.letter})`)),
      block('content', { plain: point.text, official: wording }, eId, spot),
    );
  });
}

/** A numbered clause as `paragraph`: with points its own text is the introduction, without points it is the content. */
function numberedClause(clause: Clause, official: Clause | undefined, parent: string, spot: Spot): Xml {
  const eId = clauseEId(parent, clause.number);
  const own = { plain: clause.text, official: official?.text };
  const inner =
    clause.points.length === 0
      ? [block('content', own, eId, spot)]
      : [...(clause.text === '' ? [] : [block('intro', own, eId, spot)]), ...points(clause, official, eId, spot)];
  return el('paragraph', { eId }, el('num', {}, text(`${clause.number}.`)), ...inner);
}

/** The lead of an article together with the text of the unnumbered clause that holds the points of an article without clauses. */
function leadOf(body: { lead?: string | undefined; clauses: Clause[] }): string | undefined {
  const parts = [body.lead, ...body.clauses.filter(({ number }) => number === null).map((clause) => clause.text)].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.length === 0 ? undefined : parts.join('\n');
}

function articleXml(article: ArticleEntry, official: Article | undefined, context: AknContext, noteRef: Xml | undefined): Xml {
  const eId = articleEId(article);
  const officialClause = (number: number | null): Clause | undefined => official?.clauses.find((clause) => clause.number === number);
  const lead = leadOf(article.body);
  const parts = article.body.clauses.flatMap((clause) => {
    const spot = { article, clause: clause.number, context };
    return clause.number === null
      ? points(clause, officialClause(null), eId, spot)
      : [numberedClause(clause, officialClause(clause.number), eId, spot)];
  });
  const leading =
    lead === undefined
      ? []
      : [
          block(parts.length === 0 ? 'content' : 'intro', { plain: lead, official: official && leadOf(official) }, eId, {
            article,
            clause: null,
            context,
          }),
        ];
  const heading = text(official?.title ?? article.title);
  const summary = article.restated
    ? []
    : [el('content', { eId: within(eId, 'content') }, el('p', { eId: within(eId, 'content__p_1') }, text(article.summary)))];
  return el(
    'article',
    article.restated ? { eId } : { eId, status: 'incomplete' },
    el('num', {}, text(`Điều ${article.number}`)),
    el('heading', {}, ...(noteRef === undefined ? [heading] : [heading, noteRef])),
    ...summary,
    ...leading,
    ...parts,
  );
}

/**
 * The body of an act: chapters, in them sections, articles, clauses as `paragraph`, points.
 *
 * @param articles the articles in order
 * @param official chapters of the imported wording, if there is any
 * @param noteRefs for articles with an editorial note, the marker that leads to it
 * @param period reference to the time in which the text applies
 */
export function body(
  articles: readonly ArticleEntry[],
  official: readonly Chapter[] | undefined,
  context: AknContext,
  noteRefs: ReadonlyMap<ArticleNumber, Xml>,
  period: string | undefined,
): Xml {
  const wording = official === undefined ? [] : articlesOf(official);
  const written = (article: ArticleEntry): Xml =>
    articleXml(
      article,
      wording.find(({ number }) => number === article.number),
      context,
      noteRefs.get(article.number),
    );
  return el(
    'body',
    { eId: 'body', period },
    ...divisionsOf(context.facts, articles).flatMap((division) => {
      const { number, title = '' } = division;
      if (number === undefined) return division.articles.map(written);
      const chapter = official?.find((item) => item.number === number);
      if (division.articles.length === 0 && division.sections.every((section) => section.articles.length === 0)) return [];
      return el(
        'chapter',
        { eId: chapterEId(number) },
        el('num', {}, text(`Chương ${number}`)),
        el('heading', {}, text(chapter?.title ?? title)),
        ...division.articles.map(written),
        ...division.sections.map((section) =>
          el(
            'section',
            { eId: sectionEId(number, section.number) },
            el('num', {}, text(`Mục ${section.number}`)),
            el('heading', {}, text(chapter?.sections?.find((item) => item.number === section.number)?.title ?? section.title)),
            ...section.articles.map(written),
          ),
        ),
      );
    }),
  );
}
