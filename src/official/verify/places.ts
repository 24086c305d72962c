import type { Article, Chapter } from '../../legal/structure.ts';
import { articleId, clauseId, pointId } from '../text/place-ids.ts';
import type { DocumentHeader, OfficialText } from '../text/types.ts';

/** A place of a text and its wording. `marker` are the words that announce it in print: "Điều 5.", "1.", "a)", "Chương I". */
export interface PlacedText {
  id: string;
  text: string;
  marker: string;
}

function articlePlaces(article: Article, division: 'điều' | 'mục'): PlacedText[] {
  const id = articleId(article.number, division);
  const places: PlacedText[] = division === 'mục' ? [] : [{ id: `${id}/ten`, text: article.title, marker: `Điều ${article.number}.` }];
  if (article.lead !== undefined) places.push({ id: `${id}/mo-dau`, text: article.lead, marker: '' });
  for (const clause of article.clauses) {
    const clausePlace = clauseId(id, clause.number);
    if (clause.number !== null || clause.text !== '')
      places.push({ id: clausePlace, text: clause.text, marker: clause.number === null ? '' : `${clause.number}.` });
    for (const point of clause.points)
      places.push({ id: pointId(clausePlace, point.letter), text: point.text, marker: `${point.letter})` });
  }
  return places;
}

function chapterPlaces(chapter: Chapter, index: number, division: 'điều' | 'mục'): PlacedText[] {
  const articles = (list: readonly Article[] = []): PlacedText[] => list.flatMap((article) => articlePlaces(article, division));
  if (division === 'mục')
    return [
      { id: `${articleId(index + 1, division)}/ten`, text: chapter.title, marker: `${chapter.number}.` },
      ...articles(chapter.articles),
    ];
  const id = `chuong-${chapter.number}`;
  return [
    ...(chapter.number === '' ? [] : [{ id: `${id}/ten`, text: chapter.title, marker: `Chương ${chapter.number}` }]),
    ...articles(chapter.articles),
    ...(chapter.sections ?? []).flatMap((section) => [
      { id: `${id}/muc-${section.number}/ten`, text: section.title, marker: `Mục ${section.number}` },
      ...articles(section.articles),
    ]),
  ];
}

/** All wording of a text in print order: preamble, headings, leads, clauses, points, closing sentence. */
export function placesOf({ document, chapters }: OfficialText): PlacedText[] {
  const division = document.division ?? 'điều';
  return [
    ...document.preamble.map((text, index) => ({ id: `can-cu-${index + 1}`, text, marker: '' })),
    ...chapters.flatMap((chapter, index) => chapterPlaces(chapter, index, division)),
    ...(document.closing === undefined ? [] : [{ id: 'loi-ket', text: document.closing, marker: '' }]),
  ];
}

/** Facts of a document that a copy may state or leave out; each as one text, so that it can be hashed. */
export function factsOf(document: DocumentHeader): { id: string; text: string }[] {
  const { number, type, title, title_upper: upper, signer, gazette } = document;
  return [
    { id: 'so-hieu', text: number },
    { id: 'loai', text: type },
    { id: 'ten-van-ban', text: title },
    { id: 'ten-in-hoa', text: upper },
    { id: 'nguoi-ky', text: signer === undefined ? undefined : `${signer.title}: ${signer.name}` },
    { id: 'cong-bao', text: gazette ? `${gazette.number}, ${gazette.date}` : undefined },
  ].filter((fact): fact is { id: string; text: string } => fact.text !== undefined);
}
