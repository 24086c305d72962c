import type { ProvedArticle } from '../../official/device/proved-text.ts';
import { lastOf } from '../../base/lists.ts';
import { law } from '../../strings/law.ts';
import type { KeptWording } from './kept.ts';
import { made } from './made.ts';

/** Our name of a chapter, section or article, and the official one, which takes its place where the reader chooses so (law/TwoNames.astro). */
function showName(heading: Element | null, number: Node[], official: string | undefined): void {
  if (heading === null || official === undefined || official === '') return;
  const own = made('span', 'own-title', ...heading.childNodes);
  heading.append(own, made('span', 'official-title', ...number, official));
}

/** Names of articles, chapters and sections, recitals, closing sentence and signer on the page of the whole document. */
export function showWhole(kept: KeptWording, texts: readonly HTMLElement[], articles: ReadonlyMap<HTMLElement, ProvedArticle>): void {
  for (const text of texts) {
    const article = articles.get(text);
    const heading = document.getElementById(`dieu-${text.dataset['article']}`);
    const link = heading?.querySelector('a')?.cloneNode(true);
    showName(heading, link === undefined ? [] : [link, document.createTextNode(' ')], article?.title);
  }
  for (const [place, title] of Object.entries(kept.names)) {
    const [chapter = '', section] = place.split('/');
    const top = document.getElementById(`chuong-${chapter.toLowerCase()}`);
    const number = section === undefined ? `${law.chapter} ${chapter}` : `${law.section} ${section}`;
    const heading =
      section === undefined
        ? top
        : ([...(top?.parentElement?.querySelectorAll('h3') ?? [])].find((each) => each.textContent?.trim().startsWith(`${number}.`)) ??
          null);
    showName(heading, [document.createTextNode(number), document.createElement('br')], title);
  }
  const part = (title: string, lines: readonly string[]): HTMLElement[] =>
    lines.length === 0
      ? []
      : [
          made(
            'section',
            'section with-official',
            made('h2', '', title),
            made('div', 'official', ...lines.map((line) => made('p', '', line))),
          ),
        ];
  const { preamble, closing = '', signer } = kept.header;
  const said = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split('\n')).filter((line) => line !== '');
  document.querySelector('.official-switch')?.after(...part(law.officialPreamble, said(preamble)));
  // An article's own section stands in its chapter's, where there are chapters.
  const section = lastOf(texts)?.closest('.section');
  const last = section?.parentElement?.closest('.section') ?? section;
  last?.after(...part(law.officialEnd, said([closing, signer === undefined ? '' : `${signer.title} ${signer.name}`])));
}
