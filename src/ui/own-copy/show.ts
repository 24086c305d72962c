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
import { forget, keptArticle, keptOf, type Kept } from './kept.ts';

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
function wordingOf(article: ProvedArticle, clause: Omit<Clause, 'number'> & { number: number | null }, id: string): HTMLElement {
  const isOpen = (place: string): boolean => article.open.includes(place);
  const marker = clause.number === null ? '' : `${clause.number}.`;
  const box = made('div', 'official', made('p', 'official-label', law.official));
  box.lang = 'vi';
  if (clause.text !== '' || isOpen(id)) box.append(...paragraphs(clause.text, marker, '', !isOpen(id)));
  for (const { letter, text } of clause.points)
    box.append(...paragraphs(text, `${letter})`, 'official-point', !isOpen(pointId(id, letter))));
  return box;
}

/** Puts an article's wording beside its restatement; what nobody has written again follows by itself. */
function showArticle(text: HTMLElement, article: ProvedArticle, prefix: string): void {
  const id = articleId(article.number);
  text.classList.add('with-official');
  const holders = [...text.querySelectorAll<HTMLElement>('.both-texts')];
  const put = (holder: HTMLElement | undefined, wording: HTMLElement): void => {
    if (holder === undefined) text.append(made('div', 'both-texts alone', wording));
    else holder.append(wording);
  };
  const lead = article.lead ?? '';
  if (lead !== '' || article.open.includes(`${id}/mo-dau`)) {
    const holder = holders.find((each) => each.querySelector('.clause') === null);
    const wording = wordingOf(article, { number: null, text: lead, points: [] }, `${id}/mo-dau`);
    if (holder === undefined) text.prepend(made('div', 'both-texts alone', wording));
    else holder.append(wording);
  }
  for (const clause of article.clauses) {
    const anchor = clause.number === null ? '' : `${prefix}${anchorOf({ article: article.number, clause: clause.number })}`;
    const own = anchor === '' ? text.querySelector('.clause.unnumbered') : document.getElementById(anchor);
    put(own?.closest<HTMLElement>('.both-texts') ?? undefined, wordingOf(article, clause, clauseId(id, clause.number)));
  }
  if (holders.length > 0) text.prepend(made('p', 'both-heads', made('span', '', law.plain), made('span', '', law.official)));
}

/** The choice between the two texts, what the wording comes from, and the way to take it away: as OfficialSwitch.astro has it. */
function choice(id: string, kept: Kept): HTMLElement {
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
      made('span', `badge ${all ? 'in-force' : 'pending'}`, all ? law.verified : law.notAllVerified),
      ` ${words.fromOwn(kept.source, kept.matched, kept.places, formatDate(kept.on))} `,
      link,
    ),
    made('p', 'no-print', remove),
  );
}

/** Shows what is kept of a document on one of its pages: of an article, or of the full text. */
function showOwnCopy(id: string): void {
  const texts = [...document.querySelectorAll<HTMLElement>('.law-text[data-prints]')];
  const stamp = texts[0]?.dataset['prints'] ?? '';
  const kept = keptOf(id, stamp);
  const [first] = texts;
  // Wording that the site itself holds needs no second one.
  if (kept === undefined || first === undefined || document.querySelector('.official') !== null) return;
  for (const text of texts) {
    const number = text.dataset['article'] ?? '';
    const article = keptArticle(id, number);
    if (article !== undefined) showArticle(text, article, texts.length > 1 ? `dieu-${number}-` : '');
  }
  const place = texts.length > 1 ? document.querySelector('main h1') : first;
  if (texts.length > 1) place?.after(choice(id, kept));
  else place?.before(choice(id, kept));
  keepChoice();
}

const [, shown = ''] = /^\/van-ban\/([^/]+)\//.exec(location.pathname) ?? [];
showOwnCopy(shown);
