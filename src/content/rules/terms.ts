import { textsOf } from '../../legal/legal-corpus.ts';
import { SourceError } from '../../legal/errors.ts';
import { placeIn } from '../../legal/citations/find.ts';
import { definitionAt, findWord } from '../../legal/terms.ts';
import type { Library } from '../library.ts';
import { documentTerms } from '../terms.ts';
import { problemAt } from '../problems.ts';
import { HARD_WORDS_FILE } from '../readers/hard-words.ts';
import type { LibraryDocument } from '../readers/documents.ts';
import type { Rule } from './index.ts';
import { plainnessFaults } from './plainness.ts';

const key = (name: string): string => name.toLocaleLowerCase('vi');

/** A declared term stands at a place that is there, opens there under its name, and is declared once. */
function declared(library: Library, document: LibraryDocument): SourceError[] {
  const { facts, file } = document;
  const names = documentTerms(document).map(({ name }) => key(name));
  return facts.terms.flatMap(({ name, also, at }, index) => {
    const fault = (what: string, wanted: string): SourceError[] => [new SourceError({ file, field: `terms[${index + 1}]` }, what, wanted)];
    const place = placeIn(at);
    const text = place && definitionAt(library.corpus.article(facts.id, place.article), place.clause);
    // Of an article that cannot be read nobody can say what it explains; its fault is told.
    if (text === undefined && place !== undefined && facts.selected && library.corpus.article(facts.id, place.article) === undefined)
      return [];
    if (text === undefined) return fault(`${at} không có trong ${facts.id}, hoặc chưa viết lại`, 'nơi văn bản giải thích từ ngữ này');
    if (names.filter((other) => other === key(name)).length > 1) return fault(`Từ ngữ “${name}” khai báo hai lần`, 'mỗi từ ngữ một lần');
    if (findWord(text, [name, ...also]) === undefined)
      return fault(`${at} không có chữ “${name}”`, 'từ ngữ đúng như nơi ấy viết, hoặc cách viết ấy trong also');
    return [];
  });
}

/** Everything in which a hard word may stand: restated articles, questions, procedures. */
const readTexts = ({ laws, questions, procedures }: Library): string[] => [
  ...laws.flatMap(({ articles }) => articles.flatMap((article) => textsOf(article).map(({ text }) => text))),
  ...questions.flatMap(({ question: { question, short, do: steps, paragraphs } }) => [
    question,
    short,
    ...steps,
    ...paragraphs.map(({ text }) => text),
  ]),
  ...procedures.flatMap(({ procedure: { steps, rights } }) => [...steps, ...rights].map(({ text }) => text)),
];

/** The text in which a word was found: while it is there, the word is. */
const seenIn = new Map<string, string>();

function occurs(texts: readonly string[], word: string, also: readonly string[]): boolean {
  const text = texts.find((one) => findWord(one, [word, ...also]) !== undefined);
  if (text !== undefined) seenIn.set(word, text);
  return text !== undefined;
}

/** Hard words are explained once, are no term that a document defines, occur somewhere, and are explained plainly. */
function hard(library: Library): SourceError[] {
  const { value, lineOf } = library.hardWords;
  if (value.length === 0) return [];
  const defined = new Map(library.laws.flatMap((law) => documentTerms(law).map(({ name }) => [key(name), law.facts.number] as const)));
  const texts = readTexts(library);
  const all = new Set(texts);
  const seen = new Set<string>();
  return [
    ...value.flatMap(({ word, also }, index) => {
      const fault = (what: string, wanted: string): SourceError => problemAt(HARD_WORDS_FILE, lineOf, [index, 'word'], what, wanted);
      const twice = [word, ...also].filter((form) => seen.has(key(form)));
      for (const form of [word, ...also]) seen.add(key(form));
      const law = defined.get(key(word));
      return [
        ...twice.map((form) => fault(`Từ “${form}” có hai lần`, 'mỗi từ một mục')),
        ...(law === undefined
          ? []
          : [fault(`“${word}” là từ ngữ mà văn bản ${law} tự giải thích`, 'bỏ mục này: lời của văn bản đứng trước')]),
        ...(all.has(seenIn.get(word) ?? '') || occurs(texts, word, also)
          ? []
          : [fault(`“${word}” không có trong điều luật, câu hỏi hay thủ tục nào`, 'một từ mà người đọc gặp trên trang này')]),
      ];
    }),
    ...plainnessFaults(
      HARD_WORDS_FILE,
      value.map(({ meaning }, index) => ({ text: meaning, line: lineOf([index, 'meaning']) })),
    ),
  ];
}

/** Terms that documents declare and hard words that we explain hold against the texts in which they stand. */
export const termRule: Rule = (library) => [...library.laws.flatMap((document) => declared(library, document)), ...hard(library)];
