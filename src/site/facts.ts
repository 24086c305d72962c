import { loadCampaignYears } from '../content/readers/campaign.ts';
import { loadDayStory } from '../content/readers/day.ts';
import { loadHelp, loadLandings, loadReporting } from '../content/readers/people.ts';
import { documentPath } from '../legal/place.ts';
import type { SourcedFact } from '../content/collect-sources.ts';
import { itemPath, siteItems } from './items.ts';
import { asSource } from './source.ts';
import { allDocuments, type SiteDocument } from './library.ts';
import { sourcesPage } from '../strings/sources.ts';

const areas = sourcesPage.areas;

function documentFacts({ facts, sections, articles }: SiteDocument): SourcedFact[] {
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
export async function allFacts(root: string): Promise<SourcedFact[]> {
  const help = loadHelp(root);
  const reporting = loadReporting(root);
  const day = loadDayStory(root);
  const call = (page: string, area: string, lines: typeof help.urgent): SourcedFact[] =>
    lines.map((line) => ({
      area,
      page,
      fact: `${line.number}: ${line.label}`,
      sources: [{ title: line.label, publisher: line.source, date: sourcesPage.noDate, checked: line.checked }],
      checked: line.checked,
    }));
  return [
    ...(await allDocuments()).flatMap(documentFacts),
    ...loadLandings(root).flatMap((landing) => [
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
    ...(await siteItems()).map((item) => ({
      area: item.campaign === undefined ? areas.materials : areas.campaign,
      page: itemPath(item),
      fact: item.title,
      sources: item.sources,
      checked: item.checked,
    })),
    ...loadCampaignYears(root)
      .filter(({ status }) => status !== 'draft')
      .map((year) => ({
        area: areas.campaign,
        page: `/chien-dich/thang-hanh-dong/${year.year}/`,
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
    ...call('/tro-giup/', areas.help, help.urgent),
    { area: areas.help, page: '/tro-giup/', fact: help.title, sources: help.sources, checked: help.checked },
    ...call('/tro-giup/to-giac/', areas.reporting, reporting.contacts),
    { area: areas.reporting, page: '/tro-giup/to-giac/', fact: reporting.title, sources: reporting.sources, checked: reporting.checked },
  ];
}
