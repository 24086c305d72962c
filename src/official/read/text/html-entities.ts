import { unescapeMarkup } from '../../../base/entities.ts';

const MARKS: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };
const SIGNS: Record<string, string> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  deg: '°',
  plusmn: '±',
  times: '×',
  shy: '\u00AD',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
};

/** Text with its character references read: those of markup, of Latin letters with marks ("&ocirc;"), and of signs in print. */
export function decodeEntities(text: string): string {
  const named = text.replace(
    /&([A-Za-z])(grave|acute|circ|tilde);|&([a-z]+\d*);/gu,
    (whole, letter?: string, mark?: string, sign?: string) =>
      letter === undefined ? (SIGNS[sign ?? ''] ?? whole) : `${letter}${MARKS[mark ?? ''] ?? ''}`.normalize('NFC'),
  );
  return unescapeMarkup(named);
}
