import type { ArticleEntry } from '../../legal/article.ts';
import { findReferences, type Reference } from '../../legal/citations/find.ts';
import { citationParts, parseCitation } from '../../legal/citations/written.ts';
import { SourceError } from '../../legal/errors.ts';
import { formatPlace } from '../../legal/place.ts';
import type { Library } from '../library.ts';
import { problemAt, type LineOf } from '../problems.ts';
import type { LibraryDocument } from '../readers/documents.ts';
import { HARD_WORDS_FILE } from '../readers/hard-words.ts';
import { HIGHLIGHTS_FILE } from '../readers/highlights.ts';
import { STILL_BINDING_FILE } from '../readers/still-binding.ts';
import type { Rule } from './index.ts';

const REAL = 'một điều, khoản, điểm có thật';

/** True where a place is there, or belongs to a part of a document that we do not publish. */
export function isThere({ corpus, documents }: Library, id: string, place: Parameters<typeof formatPlace>[0]): boolean {
  if (corpus.textAt(id, place) !== undefined) return true;
  const article = corpus.article(id, place.article);
  if (article !== undefined) return !article.restated;
  const document = documents.find(({ facts }) => facts.id === id);
  return document?.facts.selected === true || document?.articles.length === 0;
}

/** A citation and where it stands below the value in which it was looked for. */
interface Cited {
  text: string;
  path: readonly PropertyKey[];
}

/** What was found in a value: content that was not edited is the same object when the library is opened again. */
const found = new WeakMap<object, readonly Cited[]>();

/** Every citation in words ("khoản 2 Điều 8 Luật … số 120/2025/QH15") in a value of content. */
function citationsIn(value: unknown): readonly Cited[] {
  if (typeof value === 'string') return citationParts(value) === undefined ? [] : [{ text: value, path: [] }];
  if (typeof value !== 'object' || value === null) return [];
  const known = found.get(value);
  if (known !== undefined) return known;
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const cited = entries.flatMap(([key, item]) => citationsIn(item).map(({ text, path }) => ({ text, path: [key, ...path] })));
  found.set(value, cited);
  return cited;
}

/** Names that a citation may give a document: a slip in the name is a slip, though the number is right. */
const namesOf = ({ facts: { title, type, number, citedAs } }: LibraryDocument): string[] => [
  `${title} số ${number}`,
  `${type} ${number}`,
  `${type} số ${number}`,
  ...citedAs,
];

/** Of the words of a title so many must stand in a written name for it to mean this document, and not another of the same number. */
const ALIKE = 0.5;

/** True for a name that is nearly the document's and is not: "Luật Phòng chống ma túy số 120/2025/QH15". */
function isSlip(written: string, document: LibraryDocument): boolean {
  if (namesOf(document).some((name) => written.includes(name))) return false;
  const words = document.facts.title.split(/[\s,]+/u);
  const told = new Set(written.split(/[\s,]+/u));
  return words.filter((word) => told.has(word)).length >= words.length * ALIKE;
}

function inContent(library: Library, value: unknown, file: string, lineOf: LineOf): SourceError[] {
  return citationsIn(value).flatMap(({ text, path }) => {
    const citation = parseCitation(text);
    if (citation?.documentId === undefined) return [];
    const document = library.document(citation.documentId);
    const written = citationParts(text)?.document ?? '';
    if (isSlip(written, document))
      return [
        problemAt(
          file,
          lineOf,
          path,
          `Gặp “${written}”`,
          `“${namesOf(document)[citation.number.includes('/') ? 0 : 3] ?? document.facts.title}”`,
        ),
      ];
    if (isThere(library, citation.documentId, citation.place)) return [];
    return [problemAt(file, lineOf, path, `${formatPlace(citation.place)} không có trong ${citation.documentId}`, REAL)];
  });
}

/** What an article's front matter names: places of its own document, or of the one that it details. */
function inArticle(library: Library, article: ArticleEntry, detailed: string | undefined): SourceError[] {
  const { documentId, file, quick, details, note = '' } = article;
  const published = library.documents.map(({ facts }) => facts);
  const fault = (field: string, words: string | RegExp, what: string, wanted: string): SourceError =>
    problemAt(file, () => library.files.lineOf(file, words), [field], what, wanted);
  const check = (text: string, own: string | undefined, field: string): SourceError[] => {
    const [reference] = findReferences(text, { published });
    const id = reference?.document.kind === 'published' ? reference.document.id : reference?.document.kind === 'this' ? own : undefined;
    if (reference !== undefined && (id === undefined || isThere(library, id, reference.place))) return [];
    return [fault(field, text, `Nơi dẫn “${text}” không có${id === undefined ? '' : ` trong ${id}`}`, REAL)];
  };
  const inNote = findReferences(note, { published }).flatMap(({ document, place }) => {
    const id = document.kind === 'published' ? document.id : document.kind === 'this' ? documentId : undefined;
    if (id === undefined || isThere(library, id, place)) return [];
    return [fault('note', /^note:/u, `${formatPlace(place)} không có trong ${id}`, REAL)];
  });
  const unsaid = details.length > 0 && detailed === undefined;
  return [
    ...inNote,
    ...quick.flatMap(({ basis }, index) => basis.flatMap((text) => check(text, documentId, `quick[${index + 1}].basis`))),
    ...(unsaid ? [fault('details', /^details:/u, 'van-ban.yaml không ghi details', 'details: mã của luật được quy định chi tiết')] : []),
    ...details.flatMap((text) => (unsaid ? [] : check(text, detailed, 'details'))),
  ];
}

/** Citations in running text ("theo khoản 2 Điều 24"): one without a law's name means the main law. */
function inRunningText(library: Library, main: string): SourceError[] {
  const published = library.documents.map(({ facts }) => facts);
  // Documents and the comparison say whose places they name; they are held against them where they are read.
  // On the page of fines and crimes each statement has its law beside it (`basis`).
  const files = library.files
    .below('content', /\.(?:ya?ml|mdx?)$/)
    .filter((file) => !/^content\/(?:doi-chieu|van-ban|bi-phat)\//.test(file));
  const citable = published.map(({ id, number }) => `${id} ${number}`).join();
  const cited = (text: string): (Reference & { line: number })[] =>
    text.split('\n').flatMap((words, index) => findReferences(words, { published }).map((found) => ({ ...found, line: index + 1 })));
  return files.flatMap((file) =>
    library.files.derive(file, `citations ${citable}`, cited).flatMap(({ document, place, line }) => {
      const id = document.kind === 'published' ? document.id : document.kind === 'this' ? main : undefined;
      if (id === undefined || library.find(id) === undefined || isThere(library, id, place)) return [];
      // “Bộ luật Hình sự có Điều 256a”: the other law is named before the article, and only it has such a number.
      if (document.kind === 'this' && typeof place.article === 'string') return [];
      return [new SourceError({ file, line }, `${formatPlace(place)} không có trong ${id}`, REAL)];
    }),
  );
}

/** A citation of a published document names a place that it has: in articles, on pages, in materials. */
export const citationRule: Rule = (library) => {
  const { highlights, lineOf } = library.highlights;
  const main = library.settings?.mainLaw ?? '';
  return [
    ...library.corpus.faults,
    ...inRunningText(library, main),
    ...library.documents.flatMap(({ facts, articles }) => articles.flatMap((article) => inArticle(library, article, facts.details))),
    ...[...library.landings, library.penalties, library.help, library.reporting].flatMap((page) =>
      page === undefined ? [] : inContent(library, page.value, page.file, page.lineOf),
    ),
    ...inContent(library, library.transitions.value, STILL_BINDING_FILE, library.transitions.lineOf),
    ...inContent(library, library.hardWords.value, HARD_WORDS_FILE, library.hardWords.lineOf),
    ...library.procedures.flatMap(({ procedure, lineOf }) => inContent(library, procedure, procedure.file, lineOf)),
    ...library.forms.flatMap(({ form, lineOf }) => inContent(library, form, form.file, lineOf)),
    ...library.firstHelp.sheets.flatMap(({ sheet, lineOf }) => inContent(library, sheet, sheet.file, lineOf)),
    ...library.questions.flatMap(({ question, lineOf }) => inContent(library, question, question.file, lineOf)),
    ...library.allItems.flatMap((loaded) => inContent(library, loaded.item, loaded.item.file, loaded.lineOf)),
    ...highlights.flatMap(({ cite, place }, index) =>
      library.find(main) === undefined || isThere(library, main, place)
        ? []
        : [problemAt(HIGHLIGHTS_FILE, lineOf, [index, 'cite'], `“${cite}” không có trong ${main}`, REAL)],
    ),
  ];
};
