/** The reader's own proved wording on the pages of articles: the same marks as of wording that the site itself holds (law/OfficialText.astro). */
import type { ProvedArticle } from '../../official/device/proved-text.ts';
import { articleId, clauseId, pointId } from '../../official/text/place-ids.ts';
import type { Clause } from '../../legal/structure.ts';
import { anchorOf } from '../../legal/place.ts';
import { law } from '../../strings/law.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { ownCopyPath } from '../../vocabulary/own-copy-paths.ts';
import { keepChoice } from '../law/official-switch.ts';
import { forget, keptArticle, keptWording, type KeptWording } from './kept.ts';

function made<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Paragraphs of a wording, the marker before the first; one that was not proved says so. */
function paragraphs(text: string, marker: string, className: string, proved: boolean): HTMLElement[] {
  const bold = (): Node[] => (marker === '' ? [] : [made('b', '', `${marker} `)]);
  if (!proved) return [made('p', className, ...bold(), made('em', '', words.notProved))];
  return text.split('\n').map((line, index) => made('p', className, ...(index === 0 ? bold() : []), line));
}

/** The wording of a clause (or lead) with its points, as OfficialText.astro has it. */
function wordingOf(article: ProvedArticle, clause: Clause, id: string): HTMLElement {
  const isOpen = (place: string): boolean => article.open.includes(place);
  const marker = clause.number === null ? '' : `${clause.number}.`;
  const box = made('div', 'official', made('p', 'official-label', law.official));
  box.lang = 'vi';
  if (clause.text !== '' || isOpen(id)) box.append(...paragraphs(clause.text, marker, '', !isOpen(id)));
  for (const { letter, text } of clause.points)
    box.append(...paragraphs(text, `${letter})`, 'official-point', !isOpen(pointId(id, letter))));
  return box;
}

/** A button that copies the official wording with its citation; the script of the law's pages (law/law.ts) does the rest. */
function copyButton(citation: string, anchor: string): HTMLElement {
  const button = made('button', '', law.copyOfficial);
  button.type = 'button';
  button.dataset['copyOfficial'] = citation;
  button.dataset['at'] = anchor;
  button.setAttribute('aria-label', `${law.copyOfficial} ${citation}`);
  return button;
}

/** The citation that the tools of a clause, or of the whole article, hold ready. */
const citationOf = (tools: Element | null | undefined): string => tools?.querySelector<HTMLElement>('[data-copy]')?.dataset['copy'] ?? '';

function showLead(text: HTMLElement, holders: readonly HTMLElement[], article: ProvedArticle, place: string): void {
  const lead = article.lead ?? '';
  if (lead === '' && !article.open.includes(place)) return;
  const holder = holders.find((each) => each.querySelector('.clause') === null);
  const wording = wordingOf(article, { number: null, text: lead, points: [] }, place);
  if (holder === undefined) text.prepend(made('div', 'both-texts alone', wording));
  else holder.append(wording);
}

function showClause(text: HTMLElement, article: ProvedArticle, clause: Clause, prefix: string): void {
  const place = { article: article.number, ...(clause.number === null ? {} : { clause: clause.number }) };
  const anchor = anchorOf(place);
  const own = anchor === '' ? text.querySelector('.clause.unnumbered') : document.getElementById(prefix + anchor);
  const wording = wordingOf(article, clause, clauseId(articleId(article.number), clause.number));
  const citation = citationOf(own?.querySelector('.place-tools'));
  if (anchor !== '' && citation !== '') wording.append(made('div', 'place-tools always', copyButton(citation, anchor)));
  const holder = own?.closest('.both-texts') ?? null;
  if (holder === null) text.append(made('div', 'both-texts alone', wording));
  else holder.append(wording);
}

/** Puts an article's wording beside its restatement; what nobody has written again follows by itself. */
function showArticle(text: HTMLElement, article: ProvedArticle, prefix: string): void {
  text.classList.add('with-official');
  const holders = [...text.querySelectorAll<HTMLElement>('.both-texts')];
  showLead(text, holders, article, `${articleId(article.number)}/mo-dau`);
  for (const clause of article.clauses) showClause(text, article, clause, prefix);
  if (holders.length > 0) text.prepend(made('p', 'both-heads', made('span', '', law.plain), made('span', '', law.official)));
}

/** The article's official heading, where it was proved, and the button that copies the whole article. */
function showHeading(text: HTMLElement, article: ProvedArticle): void {
  if (article.title !== '') {
    const own = document.querySelector('main h1')?.textContent ?? '';
    const differs = !own.trim().endsWith(article.title);
    text.prepend(made('p', `official-heading${differs ? ' shortened' : ''}`, `${law.article} ${article.number}. ${article.title}`));
    const short = document.querySelector('main small.shortened');
    if (short !== null) short.textContent = `${law.shortened} ${article.title}.`;
  }
  const tools = document.querySelector('.section > .place-tools');
  const citation = citationOf(tools);
  if (citation !== '') tools?.append(' ', copyButton(citation, ''));
}

/** Our name of a chapter, section or article, and the official one, which takes its place where the reader chooses so (law/TwoNames.astro). */
function showName(heading: Element | null, number: Node[], official: string | undefined): void {
  if (heading === null || official === undefined || official === '') return;
  const own = made('span', 'own-title', ...heading.childNodes);
  heading.append(own, made('span', 'official-title', ...number, official));
}

/** Names of articles, chapters and sections, recitals, closing sentence and signer on the page of the whole document. */
function showWhole(kept: KeptWording, texts: readonly HTMLElement[], articles: ReadonlyMap<HTMLElement, ProvedArticle>): void {
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
  const last =
    texts[texts.length - 1]?.closest('.section')?.parentElement?.closest('.section') ?? texts[texts.length - 1]?.closest('.section');
  last?.after(...part(law.officialEnd, said([closing, signer === undefined ? '' : `${signer.title} ${signer.name}`])));
}

/** The choice between the two texts, what the wording comes from, and the way to take it away: as OfficialSwitch.astro has it. */
function choice(id: string, kept: KeptWording): HTMLElement {
  const radio = (value: string, ...label: (Node | string)[]): HTMLElement => {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'ban';
    input.value = value;
    input.defaultChecked = value === 'dien-giai';
    return made('label', '', input, ' ', ...label);
  };
  const remove = made('button', 'button quiet', words.remove);
  remove.type = 'button';
  remove.addEventListener('click', () => {
    forget(id);
    location.reload();
  });
  const link = made('a', '', words.short);
  link.href = ownCopyPath(id);
  const all = kept.matched === kept.places;
  return made(
    'div',
    'official-switch',
    made(
      'fieldset',
      '',
      made('legend', 'sr-only', `${law.plain}, ${law.official}`),
      radio('dien-giai', made('span', 'on-narrow', law.plain), made('span', 'on-wide', law.both)),
      radio('nguyen-van', law.official),
    ),
    made(
      'p',
      'verified',
      made(
        'span',
        `badge ${all && kept.note === undefined ? 'in-force' : 'pending'}`,
        !all ? law.notAllVerified : kept.note === undefined ? law.verified : law.verifiedWithNote,
      ),
      ` ${words.fromOwn(kept.source, kept.matched, kept.places, formatDate(kept.on))} `,
      ...(kept.note === undefined ? [] : [`${law.verifiedNote} ${kept.note}. `]),
      link,
    ),
    made('p', 'no-print', remove),
  );
}

/** Shows what is kept of a document on one of its pages: of an article, or of the full text. */
function showOwnCopy(id: string): void {
  const texts = [...document.querySelectorAll<HTMLElement>('.law-text[data-prints]')];
  const [first] = texts;
  const kept = keptWording(id, first?.dataset['prints'] ?? '');
  // Wording that the site itself holds needs no second one.
  if (kept === undefined || first === undefined || document.querySelector('.official') !== null) return;
  const whole = document.querySelector('.law-layout') === null;
  const articles = new Map<HTMLElement, ProvedArticle>();
  for (const text of texts) {
    const article = keptArticle(id, text.dataset['article'] ?? '');
    if (article === undefined) continue;
    articles.set(text, article);
    showArticle(text, article, whole ? `dieu-${article.number}-` : '');
    if (!whole) showHeading(text, article);
  }
  if (whole) document.querySelector('main h1')?.after(choice(id, kept));
  else first.before(choice(id, kept));
  if (whole) showWhole(kept, texts, articles);
  keepChoice();
}

const [, opened = ''] = /^\/van-ban\/([^/]+)\//.exec(location.pathname) ?? [];
showOwnCopy(opened);
