/** What must not stand on two lines: "Điều ⏎ 12", "24 ⏎ giờ", and in headings the syllables of one word ("từ ⏎ chối"). */

/** The text with `hold` made of each piece that must stay on one line. */
type Holder = (text: string, hold: (piece: string) => string) => string;

/** A holder of words. @param cut cuts a text into pieces that, joined, are the text; a piece with a space in it is one word */
export const wordHolder =
  (cut: (text: string) => readonly string[]): Holder =>
  (text, hold) =>
    cut(text).map(hold).join('');

/** Elements whose text is kept as it is, and comments. */
const CLOSED = /<(script|style|title|textarea|pre|code|svg|select)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/iy;
/** How each of them begins: other tags, most of a page, need not be tried. */
const MAY_BE_CLOSED = /<[!cps-tCPS-T]/y;
const TAG = /<(?:[^>"']|"[^"]*"|'[^']*')*>/y;
/** Few words in large letters: where one of them is torn, the eye stops. */
const SHORT = /<(\/?)(?:h[1-6]|summary|legend|th)\b/iy;
const SPACE = /[^\S\n]+/g;
/** Longer pieces ("trường giáo dưỡng") may be torn: held, they would leave half a line empty on a phone. */
const LONGEST = 14;

const held = (piece: string): string => (piece.length <= LONGEST && /\S/.test(piece) ? piece.replace(SPACE, '\u00a0') : piece);

/**
 * Puts no-break spaces into the text of a page: into references and measures everywhere, into words of several syllables in headings.
 * Tags, attributes, the title, scripts and code stay as they are.
 *
 * @param html a page, or a part of one
 * @param references holds "khoản 2", "Điều 24", "36 tháng"
 * @param words holds these and the words of several syllables
 */
export function holdTogether(html: string, references: Holder, words: Holder): string {
  let page = '';
  let depth = 0;
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    const text = html.slice(at, tag < 0 ? html.length : tag);
    if (text !== '') page += (depth > 0 ? words : references)(text, held);
    if (tag < 0) break;
    const short = matchAt(SHORT, html, tag);
    if (short !== null) depth += short[1] === '/' ? -1 : 1;
    at = endOfTag(html, tag);
    page += html.slice(tag, at);
  }
  return page;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a tag, a comment or an element that is kept ends; after the sign itself where it opens nothing. */
function endOfTag(html: string, start: number): number {
  const whole = (matchAt(MAY_BE_CLOSED, html, start) && matchAt(CLOSED, html, start)) ?? matchAt(TAG, html, start);
  return start + (whole?.[0].length ?? 1);
}
