import { headingSlug } from '../vietnamese/fold.ts';

/** What is left alone: scripts have fingerprints, templates are no part of the page. */
const CLOSED = /(<(?:script|style|template|svg)\b[\s\S]*?<\/(?:script|style|template|svg)>)/u;
const HEADING = /<(h[1-6])\b((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/\1>/gu;
const ID = /\sid="([^"]*)"/gu;
/** An address part of a heading's words. */
const wordsOf = (inner: string): string => headingSlug(inner.replace(/<[^>]*>/gu, ' ').replace(/&[a-z]+;|&#\d+;/giu, ' '));

/**
 * Gives an id to each heading that has none, made of its words: search, and whoever links, leads to the place and not only to the page.
 * Ids that are there stay; a new one never repeats another of the page.
 *
 * @param html a built page
 */
export function giveHeadingIds(html: string): string {
  const taken = new Set([...html.matchAll(ID)].map(([, id]) => id));
  const free = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
  return html
    .split(CLOSED)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(HEADING, (whole, name: string, attributes: string, inner: string) =>
            /\sid="/u.test(attributes) ? whole : `<${name} id="${free(wordsOf(inner))}"${attributes}>${inner}</${name}>`,
          ),
    )
    .join('');
}
