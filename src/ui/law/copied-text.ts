/** A place of a law as one pastes it into a letter: reference, standing, the words, the link. */
import { restated, wording, wordingDiffers } from '../../strings/copy.ts';

/** Words of an element without previews, buttons and no-break spaces. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('.cite-preview, .place-tools, .official')) aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Lines of a clause, a point or a whole article, each with its number or letter. */
function linesOf(place: Element): string[] {
  const paragraphs = [...place.querySelectorAll('p')].filter(
    (node) => node.closest('.official, .official-heading, .both-heads, .cite-preview') === null,
  );
  const numbered = new Set<Element>();
  return paragraphs.map((paragraph) => {
    const holder = paragraph.closest('.point, .clause');
    const marker = holder === null || numbered.has(holder) ? null : holder.querySelector(':scope > .marker');
    if (holder !== null) numbered.add(holder);
    return marker === null ? wordsOf(paragraph) : `${wordsOf(marker)} ${wordsOf(paragraph)}`;
  });
}

/** Reference with the law's standing and whose words follow, the words, the address. */
function withReference(citation: string, said: string, lines: readonly string[], anchor: string): string {
  const standing = document.querySelector<HTMLElement>('.law-text')?.dataset['standing'];
  return [
    `${citation}${standing === undefined ? '' : ` (${standing})`}, ${said}:`,
    ...lines,
    `${location.origin}${location.pathname}${anchor === '' ? '' : `#${anchor}`}`,
  ].join('\n');
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
  const place = button.closest('.point, .clause') ?? document.querySelector('.law-text');
  return withReference(citation, restated, place === null ? [] : linesOf(place), anchor);
}

/**
 * What "copy the official wording" puts on the clipboard: of the clause beside the button, or of the whole article with its heading.
 *
 * @param button carries the citation (`data-copy-official`) and the anchor (`data-at`)
 * @returns reference with standing, the official wording (said to be it, and where somebody accepted another one), the address
 */
export function officialWithCitation(button: HTMLElement): string {
  const { copyOfficial: citation = '', at: anchor = '' } = button.dataset;
  const place = button.closest('.official');
  const paragraphs = [
    ...(place ?? document).querySelectorAll(place === null ? '.law-text .official p, .law-text .official-heading' : 'p'),
  ].filter((node) => !node.classList.contains('official-label'));
  const differs = paragraphs.some((node) => node.querySelector('.differs') !== null);
  return withReference(citation, differs ? wordingDiffers : wording, paragraphs.map(wordsOf), anchor);
}
