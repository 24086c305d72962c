import { escapePattern } from '../../base/pattern.ts';
import { takeFoundWords } from './found-words.ts';

/** Text that is not part of what the reader came for. */
const ASIDE = 'aside, nav, button, script, style, [hidden], .cite-preview, .sr-only';
const MOST = 40;

/** Wraps the found words inside an element in `<mark>`, as they stand there, up to a number. */
function markWords(root: Element, words: readonly string[]): number {
  const sought = words
    .filter((word) => word.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map(escapePattern);
  if (sought.length === 0) return 0;
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${sought.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let count = 0;
  for (const text of texts) {
    // From the end, so that earlier offsets stay right while the node is split.
    for (const match of [...text.data.matchAll(pattern)].reverse()) {
      if (count >= MOST) return count;
      const before = match[1]?.length ?? 0;
      const found = text.splitText(match.index + before);
      found.splitText(match[0].length - before);
      const mark = document.createElement('mark');
      mark.className = 'found';
      found.replaceWith(mark);
      mark.append(found);
      count += 1;
    }
  }
  return count;
}

// Runs when it is loaded: only on a page that a search result led to (see box.ts).
const words = takeFoundWords();
const place = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
const root = place ?? document.querySelector('main');
if (root && words.length > 0) markWords(root, words);
