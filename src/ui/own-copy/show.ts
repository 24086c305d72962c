/** The reader's own proved wording on the pages of articles: the same marks as of wording that the site itself holds (law/OfficialText.astro). */
import type { ProvedArticle } from '../../official/device/proved-text.ts';
import { law } from '../../strings/law.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { ownCopyPath } from '../../vocabulary/own-copy-paths.ts';
import { keepChoice } from '../law/official-switch.ts';
import { verdictOf } from '../law/verdict.ts';
import { made } from './made.ts';
import { showArticle, showHeading } from './show-article.ts';
import { showWhole } from './show-whole.ts';
import { forget, keptArticle, keptWording, type KeptWording } from './kept.ts';

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
  const verdict = verdictOf(kept.matched === kept.places, kept.note);
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
      made('span', `badge ${verdict.kind}`, verdict.words),
      ` ${words.fromOwn(kept.source, kept.matched, kept.places, formatDate(kept.on))} `,
      ...(kept.note === undefined ? [] : [`${law.verifiedNote} ${kept.note}. `]),
      link,
    ),
    made('p', 'no-print', remove),
  );
}

/** The note that what stands here is our restatement: now the wording stands beside it, and nobody needs to be led to a copy. */
function sayBeside(id: string): HTMLElement | null {
  const note = document.querySelector(`main a[href^="${ownCopyPath(id)}"]`)?.closest<HTMLElement>('.note') ?? null;
  const link = note?.querySelector('a') ?? null;
  if (note === null || link === null) return null;
  note.textContent = `${law.restatementBeside} `;
  note.append(link, '.');
  return note;
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
  const note = sayBeside(id);
  if (whole) (note ?? document.querySelector('main h1'))?.after(choice(id, kept));
  else first.before(choice(id, kept));
  if (whole) showWhole(kept, texts, articles);
  keepChoice();
}

const [, opened = ''] = /^\/van-ban\/([^/]+)\//.exec(location.pathname) ?? [];
showOwnCopy(opened);
