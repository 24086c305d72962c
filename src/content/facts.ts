import { hardWordAnchor, TERMS_PATH } from '../schema/hard-word.ts';
import { sheetPath } from '../people/sheet.ts';
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

/** Every sourced statement of the site, from the same content that its pages are made of. */
export function allFacts(library: Library): SourcedFact[] {
  const { help, reporting, day } = library;
  if (help === undefined || reporting === undefined || day === undefined) return [];
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
  return [
    ...library.documents.flatMap((document) => documentFacts(library, document)),
    ...library.hardWords.value.map(({ word, basis, sources, checked }) => ({
      area: areas.words,
      page: `${TERMS_PATH}#${hardWordAnchor(word)}`,
      fact: word,
      sources: [...basis, ...sources],
      checked,
    })),
    ...library.landings.flatMap(({ value: landing }) => [
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
    ]),
    ...library.items.map(({ item }) => ({
      area: item.campaign === undefined ? areas.materials : areas.campaign,
      page: itemPath(item),
      fact: item.title,
      sources: item.sources,
      checked: item.checked,
    })),
    ...library.shownYears.map((year) => ({
      area: areas.campaign,
      page: yearPath(year.year),
      fact: year.theme ?? '',
      sources: year.sources,
      checked: year.checked,
    })),
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
