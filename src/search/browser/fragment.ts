import type { Excerpt } from '../engine/excerpt.ts';

const MOST = 3;
const CONTEXT_WORDS = 2;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
const lastWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(-CONTEXT_WORDS).join(' ');
const firstWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(0, CONTEXT_WORDS).join(' ');

/**
 * The part of an address that makes a browser mark the found words where the reader arrives (a text fragment): each with
 * the words before or behind it, so that the right place of the page is marked. It never shows in the address bar.
 *
 * @param excerpt what is shown of the result
 * @returns ":~:text=…", or "" where nothing is to be marked
 */
export function textFragment({ text, marks }: Excerpt): string {
  const directives = [...marks].sort((a, b) => (b[1] - b[0]) - (a[1] - a[0])).slice(0, MOST).map(([start, end]) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const before = lastWords(text.slice(lineStart, start).replace(/^(?:… |.\) )/, ''));
    const after = firstWords(text.slice(end, lineEnd).replace(/ …$/, ''));
    const word = encode(text.slice(start, end));
    if (before !== '') return `${encode(before)}-,${word}`;
    return after === '' || /^[.,;:]/.test(after) ? word : `${word},-${encode(after)}`;
  });
  return directives.length === 0 ? '' : `:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}
