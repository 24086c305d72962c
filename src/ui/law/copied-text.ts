/** A place of a law as one pastes it into a letter: reference, standing, the words, the link. */
import { restated } from '../../strings/copy.ts';

/** Words of an element without previews, buttons and no-break spaces. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('.cite-preview, .place-tools, .official')) aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Lines of a clause, a point or a whole article, each with its number or letter. */
function linesOf(place: Element): string[] {
  const paragraphs = [...place.querySelectorAll('p')].filter((node) => node.closest('.official, .cite-preview') === null);
  const numbered = new Set<Element>();
  return paragraphs.map((paragraph) => {
    const holder = paragraph.closest('.point, .clause');
    const marker = holder === null || numbered.has(holder) ? null : holder.querySelector(':scope > .marker');
    if (holder !== null) numbered.add(holder);
    return marker === null ? wordsOf(paragraph) : `${wordsOf(marker)} ${wordsOf(paragraph)}`;
  });
}

/**
 * What "copy with its words" of a place puts on the clipboard.
 *
 * @param button one of the place's tools; beside it stand the link and the citation
 * @returns reference with standing, the words of our restatement (said to be one), the address
 */
export function textWithCitation(button: Element): string {
  const tools = button.parentElement;
  const citation = tools?.querySelector<HTMLElement>('[data-copy]')?.dataset['copy'] ?? '';
  const anchor = tools?.querySelector<HTMLElement>('[data-copy-link]')?.dataset['copyLink'] ?? '';
  const article = document.querySelector<HTMLElement>('.law-text');
  const place = button.closest('.point, .clause') ?? article;
  const standing = article?.dataset['standing'];
  return [
    `${citation}${standing === undefined ? '' : ` (${standing})`}, ${restated}:`,
    ...(place === null ? [] : linesOf(place)),
    `${location.origin}${location.pathname}${anchor === '' ? '' : `#${anchor}`}`,
  ].join('\n');
}
