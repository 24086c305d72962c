import type { ProvedArticle } from '../../official/device/proved-text.ts';
import { articleId, clauseId, pointId } from '../../official/text/place-ids.ts';
import { anchorOf } from '../../legal/place.ts';
import type { Clause } from '../../legal/structure.ts';
import { law } from '../../strings/law.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { made } from './made.ts';

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
export function showArticle(text: HTMLElement, article: ProvedArticle, prefix: string): void {
  text.classList.add('with-official');
  const holders = [...text.querySelectorAll<HTMLElement>('.both-texts')];
  showLead(text, holders, article, `${articleId(article.number)}/mo-dau`);
  for (const clause of article.clauses) showClause(text, article, clause, prefix);
  if (holders.length > 0) text.prepend(made('p', 'both-heads', made('span', '', law.plain), made('span', '', law.official)));
}

/** The article's official heading, where it was proved, and the button that copies the whole article. */
export function showHeading(text: HTMLElement, article: ProvedArticle): void {
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
