import { hardWordAnchor, TERMS_PATH } from '../schema/hard-word.ts';
import { formPath } from '../forms/form.ts';
import { penaltyPath } from '../people/penalties.ts';
import { sheetPath } from '../people/sheet.ts';
import { procedurePath } from '../procedures/procedure.ts';
import { questionPath } from '../questions/question.ts';
import { documentPath } from '../legal/place.ts';
import { itemPath, yearPath } from './addresses.ts';
import type { SourcedFact } from './collect-sources.ts';
import type { Library } from './library.ts';
import type { LibraryDocument } from './readers/documents.ts';
import { asSource } from './document-source.ts';
import { sourcesPage } from '../strings/sources.ts';

const areas = sourcesPage.areas;

function documentFacts(library: Library, { facts, articles }: LibraryDocument): SourcedFact[] {
  const sections = library.sectionsOf(facts.id);
  const base = { area: areas.documents, page: documentPath(facts.id), checked: facts.checked };
  const whole = {
    ...base,
    fact: articles.length > 0 ? `${facts.title} số ${facts.number}: ${articles.length} điều` : `${facts.title} số ${facts.number}`,
    sources: facts.sources.map(asSource),
  };
  return [
    whole,
    ...sections.map((section, index) => ({
      ...base,
      page: `${base.page}#muc-${index + 1}`,
      fact: section.title,
      sources: section.sources.flatMap((number) => facts.sources[number - 1] ?? []).map(asSource),
    })),
  ];
}

/** Number to call: who answers, who says so. */
const call = (
  page: string,
  area: string,
  { name, label, source, checked }: { name: string; label: string; source: string; checked: string },
): SourcedFact => ({
  area,
  page,
  fact: `${name}: ${label}`,
  sources: [{ title: label, publisher: source, date: sourcesPage.noDate, checked }],
  checked,
});

const wordFacts = ({ hardWords }: Library): SourcedFact[] =>
  hardWords.value.map(({ word, basis, sources, checked }) => ({
    area: areas.words,
    page: `${TERMS_PATH}#${hardWordAnchor(word)}`,
    fact: word,
    sources: [...basis, ...sources],
    checked,
  }));

const questionFacts = ({ questions }: Library): SourcedFact[] =>
  questions.map(({ question }) => ({
    area: areas.questions,
    page: questionPath(question),
    fact: question.question,
    sources: [...question.basis, ...question.sources],
    checked: question.checked,
  }));

/** Procedures, fines and forms: what one does or what follows, with every clause that says so. */
function actionFacts({ procedures, penalties, forms }: Library): SourcedFact[] {
  const rows = penalties?.value.rows ?? [];
  return [
    ...procedures.map(({ procedure }) => ({
      area: areas.procedures,
      page: procedurePath(procedure),
      fact: procedure.title,
      sources: [...new Set([...procedure.steps, ...procedure.rights].flatMap(({ basis }) => basis)), ...procedure.sources],
      checked: procedure.checked,
    })),
    ...rows.map((row) => ({
      area: areas.penalties,
      page: penaltyPath(row),
      fact: row.question,
      sources: [...new Set([row.fine, row.crime, row.notCrime, row.under18].flatMap(({ basis }) => basis))],
      checked: penalties?.value.checked ?? '',
    })),
    ...forms.map(({ form }) => ({
      area: areas.forms,
      page: formPath(form),
      fact: form.title,
      sources: form.sources,
      checked: form.checked,
    })),
  ];
}

const landingFacts = ({ landings }: Library): SourcedFact[] =>
  landings.flatMap(({ value: landing }) => [
    {
      area: areas.audiences,
      page: `/danh-cho/${landing.audience}/`,
      fact: landing.title,
      sources: landing.sources,
      checked: landing.checked,
    },
    ...landing.questions
      .filter(({ cites }) => cites.length > 0)
      .map((item) => ({
        area: areas.audiences,
        page: `/danh-cho/${landing.audience}/#${item.id}`,
        fact: item.question,
        sources: item.cites,
        checked: landing.checked,
      })),
  ]);

const materialFacts = ({ items, shownYears }: Library): SourcedFact[] => [
  ...items.map(({ item }) => ({
    area: item.campaign === undefined ? areas.materials : areas.campaign,
    page: itemPath(item),
    fact: item.title,
    sources: item.sources,
    checked: item.checked,
  })),
  ...shownYears.map((year) => ({
    area: areas.campaign,
    page: yearPath(year.year),
    fact: year.theme ?? '',
    sources: year.sources,
    checked: year.checked,
  })),
];

/** Every sourced statement of the site, from the same content that its pages are made of. */
export function allFacts(library: Library): SourcedFact[] {
  const { help, reporting, day } = library;
  if (help === undefined || reporting === undefined || day === undefined) return [];
  return [
    ...library.documents.flatMap((document) => documentFacts(library, document)),
    ...wordFacts(library),
    ...questionFacts(library),
    ...actionFacts(library),
    ...landingFacts(library),
    ...materialFacts(library),
    {
      area: areas.campaign,
      page: '/chien-dich/ngay-26-6/',
      fact: day.title,
      sources: [...day.sources, ...day.story.flatMap(({ sources }) => sources)],
      checked: day.checked,
    },
    ...[...library.firstHelp.lines.values()].map((line) => call('/tro-giup/', areas.help, line)),
    ...library.firstHelp.sheets.map(({ sheet }) => ({
      area: areas.help,
      page: sheetPath(sheet),
      fact: sheet.title,
      sources: [...sheet.basis, ...sheet.sources],
      checked: sheet.checked,
    })),
    { area: areas.help, page: '/tro-giup/', fact: help.value.title, sources: help.value.sources, checked: help.value.checked },
    ...reporting.value.contacts.map((line) => call('/tro-giup/to-giac/', areas.reporting, { ...line, name: line.number })),
    {
      area: areas.reporting,
      page: '/tro-giup/to-giac/',
      fact: reporting.value.title,
      sources: reporting.value.sources,
      checked: reporting.value.checked,
    },
  ];
}
